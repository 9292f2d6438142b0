// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.actor.internal.Gazetteer;
import org.entente.coder.actor.internal.NameKeys;

/**
 * The names of countries and bodies by their folded words, with which text that is not analysed can be searched. Finds more than {@link ActorReader}
 * does, as it knows no grammar. Immutable and thread-safe.
 */
public final class NameIndex {

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    private NameIndex() {}

    static NameIndex of(Gazetteer gazetteer) {
        NameIndex index = new NameIndex();
        NameKeys.each(gazetteer, index::add);
        return index;
    }

    private void add(String key, String code) {
        // A name that is written in lower case anywhere may be written so; of two countries of one name either will do.
        codes.merge(key, code, (old, fresh) -> old.startsWith("^") ? fresh : old);
        int words = 1;
        int first = key.length();
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
            first = Math.min(first, blank);
            words++;
        }
        longest.merge(key.substring(0, first), words, Math::max);
    }

    /** How many words the longest name has that begins with this one; 0 when none does. */
    public int longest(String foldedWord) {
        return longest.getOrDefault(foldedWord, 0);
    }

    /**
     * The country or body of a name.
     *
     * @param foldedWords lower case, without diacritics, a blank between two
     * @param capital whether it is written with a capital first
     */
    public Optional<String> country(String foldedWords, boolean capital) {
        String code = codes.get(foldedWords);
        if (code == null) {
            return Optional.empty();
        }
        if (code.startsWith("^")) {
            return capital ? Optional.of(code.substring(1)) : Optional.empty();
        }
        return Optional.of(code);
    }
}
