// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Status;

/** Keeps one mention of each event a sentence tells: verb and noun of "a effectué une visite" are one. */
public final class Selection {

    private Selection() {}

    public static List<Mention> of(List<Mention> mentions) {
        Map<Key, Mention> best = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            best.merge(Key.of(mention), mention, Selection::better);
        }
        List<Mention> kept = new ArrayList<>(best.values());
        kept.sort(Comparator.comparing(m -> m.evidence().span()));
        return kept;
    }

    private static Mention better(Mention one, Mention other) {
        int byDetail = Integer.compare(detail(one), detail(other));
        if (byDetail != 0) {
            return byDetail > 0 ? one : other;
        }
        return other.confidence() > one.confidence() ? other : one;
    }

    /** A mention that says more of what, when and how much is the one to keep. */
    private static int detail(Mention mention) {
        return mention.items().size() * 2
                + (mention.amount() != null ? 2 : 0)
                + (mention.date() != null ? 1 : 0)
                + (mention.source().name() != null ? 1 : 0);
    }

    private record Key(EventType type, Form form, Status status, Set<String> pair, String source) {

        static Key of(Mention mention) {
            boolean directed = !mention.type().isSymmetric() || mention.form() == Form.VISIT;
            Set<String> pair = new TreeSet<>(
                    Set.of(mention.source().country(), mention.target().country()));
            return new Key(
                    mention.type(),
                    mention.form(),
                    mention.status(),
                    pair,
                    directed ? mention.source().country() : "");
        }
    }
}
