// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import org.entente.model.text.Span;

/**
 * The exact characters a value rests on.
 *
 * @param span offsets in the article's text, UTF-16 code units
 * @param quote those characters
 */
public record Evidence(Span span, String quote) {

    public Evidence {
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException("a quote of " + quote.length() + " characters for " + span);
        }
    }

    public static Evidence of(Span span, String text) {
        return new Evidence(span, span.of(text));
    }
}
