// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import org.entente.model.mention.Place;
import org.entente.model.text.Span;

/**
 * A place named in a sentence.
 *
 * @param firstWord id of its first word
 * @param lastWord id of its last word
 * @param span its characters
 * @param place the name as written, with country and coordinates
 * @param isCountry whether it is a whole country
 * @param locative whether the words before it say "in", "at", "to" rather than leave its part open (a capital may stand for its
 *     government)
 */
public record PlaceMention(int firstWord, int lastWord, Span span, Place place, boolean isCountry, boolean locative) {

    public PlaceMention {
        if (firstWord < 1 || lastWord < firstWord) {
            throw new IllegalArgumentException("not a range of words: " + firstWord + "-" + lastWord);
        }
    }
}
