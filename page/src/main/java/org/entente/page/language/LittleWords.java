// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.text.Language;
import org.entente.page.internal.furniture.DataFile;

/** Articles, prepositions, conjunctions: the words that tell the language of a text too short for letter statistics. */
final class LittleWords {

    /** What one such word is worth, in nats; a word that two languages share counts for both and so tells nothing. */
    private static final double SUPPORT = 2.5;

    private final Map<String, Set<String>> languagesOf;

    private LittleWords(Map<String, Set<String>> languagesOf) {
        this.languagesOf = languagesOf;
    }

    static LittleWords bundled() {
        Map<String, Set<String>> languagesOf = new HashMap<>();
        for (String[] row : DataFile.rows(LittleWords.class, "words.tsv", 2)) {
            for (String word : row[1].split(" ")) {
                languagesOf.computeIfAbsent(word, w -> new HashSet<>()).add(row[0]);
            }
        }
        return new LittleWords(languagesOf);
    }

    /** For each language, how much the words of the text speak for it. */
    double[] support(String letters, List<Language> languages) {
        double[] support = new double[languages.size()];
        for (String word : letters.strip().split(" ")) {
            Set<String> codes = languagesOf.getOrDefault(word, Set.of());
            for (int i = 0; !codes.isEmpty() && i < support.length; i++) {
                if (codes.contains(languages.get(i).code())) {
                    support[i] += SUPPORT;
                }
            }
        }
        return support;
    }
}
