// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.text.Span;

/** "MOSCOW (Reuters) - ", "LA HAVANE, 3 mars (AFP) — ": where a story was filed, which a parser would take for the subject of its first sentence. */
final class Dateline {

    /** Longer openings are sentences. */
    private static final int LONGEST = 70;

    private static final Pattern OPENING = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .,'’-]{2,}(?:[^.!?:\\n–—-]{0,40}?)(?:\\([^)]{2,20}\\))?\\s*(?:--|[-–—:])\\s+(?=[\\p{Lu}\"“«'‘])");

    private Dateline() {}

    /** The block without its dateline; offsets in {@code text}. */
    static Span after(String text, Span block) {
        int end = Math.min(block.end(), block.start() + LONGEST);
        Matcher matcher = OPENING.matcher(text).region(block.start(), end);
        return matcher.lookingAt() ? new Span(matcher.end(), block.end()) : block;
    }
}
