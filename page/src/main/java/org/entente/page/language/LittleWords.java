// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.text.Language;
import org.entente.page.internal.furniture.DataFile;

/** Articles, prepositions, conjunctions: the words that tell the language of a text too short for letter statistics. */
final class LittleWords {

    /** What one such word is worth, in nats; a word that two languages share counts for both and so tells nothing. */
    private static final double SUPPORT = 2.5;

    /** For each word, the places of its languages. */
    private final Map<String, int[]> languagesOf;

    private LittleWords(Map<String, int[]> languagesOf) {
        this.languagesOf = languagesOf;
    }

    /** @param languages in the order in which support is wanted; rows of other languages are an error */
    static LittleWords bundled(List<Language> languages) {
        Map<String, int[]> languagesOf = new HashMap<>();
        for (String[] row : DataFile.rows(LittleWords.class, "words.tsv", 2)) {
            int language = languages.indexOf(new Language(row[0]));
            if (language < 0) {
                throw new IllegalStateException("words.tsv: no table of letters for " + row[0]);
            }
            for (String word : row[1].split(" ")) {
                languagesOf.merge(word, new int[] {language}, LittleWords::joined);
            }
        }
        return new LittleWords(languagesOf);
    }

    private static int[] joined(int[] some, int[] one) {
        int[] joined = Arrays.copyOf(some, some.length + 1);
        joined[some.length] = one[0];
        return joined;
    }

    /** Takes from each language's score what the words of the text say for it. */
    void support(String letters, double[] scores) {
        int start = 1;
        for (int end = letters.indexOf(' ', 1); end > 0; end = letters.indexOf(' ', start)) {
            int[] languages = languagesOf.get(letters.substring(start, end));
            for (int i = 0; languages != null && i < languages.length; i++) {
                scores[languages[i]] -= SUPPORT;
            }
            start = end + 1;
        }
    }
}
