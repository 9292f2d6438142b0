// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.ledger.internal.Lexicon;
import org.entente.model.text.Language;

/**
 * What the words of a subject are about, by codes that all languages share: the bridge between "мост" and "ponte". A language
 * without a list has none.
 */
final class Concepts {

    /** Joins words of which all must be there. */
    private static final String AND = "_";

    private static final Map<String, Concepts> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Codes by the first word, with the other words that must be there too. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(String code, Set<String> words) {}

    private Concepts(List<String[]> rows) {
        for (String[] row : rows) {
            for (String words : row[1].split(" ")) {
                List<String> all = List.of(words.split(AND));
                phrases.computeIfAbsent(all.get(0), w -> new ArrayList<>()).add(new Phrase(row[0], Set.copyOf(all)));
            }
        }
    }

    private static Concepts of(Language language) {
        return BY_LANGUAGE.computeIfAbsent(
                language.code(), code -> new Concepts(Lexicon.rowsIfAny("concepts." + code + ".tsv")));
    }

    /**
     * The codes of these folded words.
     *
     * @param used takes the words that were understood
     */
    static Set<String> of(Set<String> words, Language language, Set<String> used) {
        Concepts concepts = of(language);
        Set<String> codes = new LinkedHashSet<>();
        for (String word : words) {
            for (Phrase phrase : concepts.phrases.getOrDefault(word, List.of())) {
                if (words.containsAll(phrase.words())) {
                    codes.add(phrase.code());
                    used.addAll(phrase.words());
                }
            }
        }
        return codes;
    }
}
