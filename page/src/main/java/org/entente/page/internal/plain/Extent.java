// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import java.util.List;
import org.entente.page.internal.furniture.Phrases;
import org.entente.page.internal.furniture.Wording;

/**
 * Where the text is, roughly: from the first to the last line that reads like sentences.
 *
 * @param start the first such line
 * @param end one past the last
 */
record Extent(int start, int end) {

    /** A line with fewer letters is no text, even where nothing else is. */
    private static final int LEAST_LETTERS = 20;

    static Extent of(List<Line> lines) {
        int start = lines.size();
        int end = 0;
        int longest = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isFurniture(line)) {
                continue;
            }
            if (line.isText()) {
                start = Math.min(start, i);
                end = i + 1;
            }
            boolean longer = longest < 0
                    || line.text().length() > lines.get(longest).text().length();
            longest = longer && Wording.letters(line.text()) >= LEAST_LETTERS ? i : longest;
        }
        if (end == 0 && longest >= 0 && lines.get(longest).endsSentence()) {
            return new Extent(longest, longest + 1);
        }
        return end == 0 ? new Extent(0, 0) : new Extent(start, end);
    }

    static boolean isFurniture(Line line) {
        return Phrases.standard().find(line.text()).isPresent();
    }

    boolean isEmpty() {
        return end == start;
    }
}
