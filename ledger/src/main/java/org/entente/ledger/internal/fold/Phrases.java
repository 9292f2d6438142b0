// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ledger.internal.Lexicon;

/**
 * Phrases of a data file, by language: whole words, compared without case and accents. In a phrase {@code #} stands for a number in
 * digits, which a match gives back, and a tilde for up to three words.
 */
final class Phrases {

    private static final String NUMBER = "#";
    private static final String WORDS = " ~ ";

    private final Map<String, List<Phrase>> byLanguage = new HashMap<>();

    /** A phrase with what stands beside it in the file, empty for nothing. */
    private record Phrase(Pattern pattern, String value) {}

    /**
     * A phrase found.
     *
     * @param value what stands beside it in the file
     * @param number the last number in the place of a sign, empty for none
     */
    record Found(String value, String number) {}

    Phrases(String file) {
        for (String[] row : Lexicon.rows(file)) {
            String[] columns = row[1].split("\t", 2);
            byLanguage
                    .computeIfAbsent(row[0], l -> new ArrayList<>())
                    .add(new Phrase(pattern(NearbyText.fold(columns[0])), columns.length == 1 ? "" : columns[1]));
        }
    }

    Optional<Found> in(String folded, String language) {
        for (Phrase phrase : byLanguage.getOrDefault(language, List.of())) {
            Matcher matcher = phrase.pattern().matcher(folded);
            if (matcher.find()) {
                String number = matcher.groupCount() == 0 ? "" : matcher.group(matcher.groupCount());
                return Optional.of(new Found(phrase.value(), number));
            }
        }
        return Optional.empty();
    }

    private static Pattern pattern(String phrase) {
        String words = Pattern.quote(phrase)
                .replace(WORDS, "\\E(?:\\s+\\p{L}+){0,3}\\s+\\Q")
                .replace(NUMBER, "\\E(\\d[\\d.,\u00a0\u202f]*)\\Q");
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
    }
}
