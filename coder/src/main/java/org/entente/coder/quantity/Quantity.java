// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.quantity;

import java.math.BigDecimal;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Money;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence with what it counts.
 *
 * @param firstWord id of its first word ("environ", "dix")
 * @param lastWord id of its last word, the unit or currency included
 * @param span the characters of these words
 * @param value how many, null when the sentence leaves it open ("des centaines"); the lower end of a range
 * @param upTo the upper end of a range ("dix à quinze"), null otherwise
 * @param bound how the sentence says it: "about" or by the dozen, "at least", "up to", as a range
 * @param ordinal whether it says which one, not how many ("34e")
 * @param percent whether it is a share of a hundred
 * @param unit unit of measure in singular form ({@code tonne}), null for things that are counted
 * @param money the amount, when a currency follows; {@code value} then holds the same number
 * @param additional whether it comes on top of others ("cinquante autres", "dix supplémentaires")
 * @param headWord id of the noun that is counted or measured; of the number itself when there is none
 * @param elliptic whether the noun has to be found elsewhere ("en livrer cinquante autres")
 */
public record Quantity(
        int firstWord,
        int lastWord,
        Span span,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upTo,
        Bound bound,
        boolean ordinal,
        boolean percent,
        @Nullable String unit,
        @Nullable Money money,
        boolean additional,
        int headWord,
        boolean elliptic) {

    public Quantity {
        if (firstWord < 1 || lastWord < firstWord || headWord < 1) {
            throw new IllegalArgumentException("not a range of words: " + firstWord + "-" + lastWord + ", " + headWord);
        }
    }

    /** Whether it counts or measures things: not a rank, not a share, not money. */
    public boolean countsThings() {
        return !ordinal && !percent && money == null;
    }

    /**
     * The same number as an amount in this currency, for one that leaves its noun out.
     *
     * @throws IllegalStateException when the sentence leaves the number open
     */
    Quantity in(String currency) {
        if (value == null) {
            throw new IllegalStateException("no number to take for money");
        }
        Money amount = new Money(value, currency, bound, upTo);
        return new Quantity(
                firstWord,
                lastWord,
                span,
                value,
                upTo,
                bound,
                ordinal,
                percent,
                null,
                amount,
                additional,
                headWord,
                false);
    }
}
