// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import org.entente.model.text.Span;
import org.entente.page.internal.furniture.Wording;

/**
 * A line of the file that is not blank, without the space around it; or several lines when a paragraph was wrapped.
 *
 * @param span its characters in the file
 * @param text those characters
 * @param gapBefore whether a blank line or the beginning of the file stands before it
 */
record Line(Span span, String text, boolean gapBefore) {

    /** So many letters make a sentence likely, where the line ends like one. */
    private static final int SENTENCE_LETTERS = 50;
    /** So many letters are text even without a full stop. */
    private static final int TEXT_LETTERS = 220;

    /** Whether it reads like text: a sentence or more. */
    boolean isText() {
        int letters = Wording.letters(text);
        return letters >= SENTENCE_LETTERS && Wording.endsSentence(text) || letters >= TEXT_LETTERS;
    }

    /** Whether it ends like a sentence. */
    boolean endsSentence() {
        return Wording.endsSentence(text);
    }

    int words() {
        return Wording.words(text);
    }

    /** The part of the line from one of its characters to another. */
    Span part(int from, int to) {
        return new Span(span.start() + from, span.start() + to);
    }

    /** The characters of such a part. */
    String textOf(Span part) {
        return part.shift(-span.start()).of(text);
    }
}
