// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import java.util.List;
import org.entente.model.text.MultiwordToken;
import org.entente.model.text.Span;

/**
 * One sentence cut into words, not yet analysed.
 *
 * @param span from the first to the last token
 * @param words the syntactic words in order
 * @param multiwords surface tokens that hold several of the words
 */
public record Segment(Span span, List<Token> words, List<MultiwordToken> multiwords) {

    public Segment {
        words = List.copyOf(words);
        multiwords = List.copyOf(multiwords);
    }
}
