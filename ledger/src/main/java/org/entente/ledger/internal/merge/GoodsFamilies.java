// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.internal.Lexicon;

/** Which kinds of goods can be meant by a more general kind. */
public final class GoodsFamilies {

    private static final Map<String, Set<String>> MEMBERS = load();
    private static final Map<String, Set<String>> GENERAL = general();

    private GoodsFamilies() {}

    /** Whether the one can be meant by the other, in whichever direction; a kind is not related to itself. */
    public static boolean related(String kind, String other) {
        return isMember(kind, other) || isMember(other, kind);
    }

    /** Whether the general kind can mean this one. */
    public static boolean isMember(String kind, String general) {
        return MEMBERS.getOrDefault(general, Set.of()).contains(kind);
    }

    /** The general kinds that can mean this one. */
    static Set<String> generalOf(String kind) {
        return GENERAL.getOrDefault(kind, Set.of());
    }

    private static Map<String, Set<String>> general() {
        Map<String, Set<String>> general = new HashMap<>();
        MEMBERS.forEach((family, members) -> members.forEach(
                kind -> general.computeIfAbsent(kind, k -> new TreeSet<>()).add(family)));
        return general;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> members = new HashMap<>();
        for (String[] row : Lexicon.rows("goods-families.tsv")) {
            members.put(row[0], Set.of(row[1].split(" ")));
        }
        return members;
    }
}
