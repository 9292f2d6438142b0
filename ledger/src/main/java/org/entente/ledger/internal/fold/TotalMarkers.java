// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.ledger.internal.Lexicon;
import org.entente.model.entry.Step;
import org.entente.model.mention.Mention;

/** Whether a sentence says that its number is a total so far ("à ce jour", "au total"). The phrases are data. */
final class TotalMarkers {

    /** The phrase stands in the evidence, or so near before or after it. */
    private static final int NEAR = 24;

    /** In a phrase, any number. */
    private static final String NUMBER = "#";

    /** In a phrase, up to three words. */
    private static final String WORDS = " ~ ";

    private static final Map<String, List<Pattern>> PHRASES = load();

    private TotalMarkers() {}

    static boolean isTotal(Step step) {
        Mention mention = step.mention();
        List<Pattern> phrases = PHRASES.getOrDefault(mention.language().code(), List.of());
        if (phrases.isEmpty()) {
            return false;
        }
        String folded = NearbyText.of(step, NEAR);
        return phrases.stream().anyMatch(p -> p.matcher(folded).find());
    }

    private static Map<String, List<Pattern>> load() {
        Map<String, List<Pattern>> phrases = new HashMap<>();
        for (String[] row : Lexicon.rows("total-markers.tsv")) {
            phrases.computeIfAbsent(row[0], l -> new ArrayList<>()).add(pattern(row[1]));
        }
        return phrases;
    }

    /** The phrase as whole words, with any number and any few words in the place of their signs. */
    private static Pattern pattern(String phrase) {
        String words = Pattern.quote(phrase)
                .replace(WORDS, "\\E(?:\\s+\\p{L}+){0,3}\\s+\\Q")
                .replace(NUMBER, "\\E\\d[\\d.,]*\\Q");
        return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})");
    }
}
