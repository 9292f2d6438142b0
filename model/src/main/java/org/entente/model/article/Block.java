// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.article;

import org.entente.model.text.Language;
import org.entente.model.text.Span;

/**
 * A piece of the article's own text: headline, standfirst, paragraph, caption. Blocks do not overlap and stand in reading order.
 *
 * @param kind what the piece is
 * @param span its characters in {@link Article#text()}
 * @param language the language it is written in, which need not be the article's
 */
public record Block(Kind kind, Span span, Language language) {

    /** What a block is on the page. Every kind is coded: a headline and a caption count as sentences (coding guide §1). */
    public enum Kind {
        TITLE,
        STANDFIRST,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTE,
        CAPTION
    }
}
