// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that is moved, built, lent or trained, with the number the sentence gives.
 *
 * @param quantity how many or how much, null when the sentence gives no number
 * @param bound how the number is said: "about", "up to", "more than"; of a range {@code quantity} is the lower end
 * @param upper the upper end of a range, null for everything else
 * @param unit unit of measure in singular form ({@code tonne}, {@code baril}), null for things that are counted
 * @param what the thing in the article's words, without its number ({@code automobiles Moskvitch})
 * @param kind what sort of goods it is, a code shared by all languages ({@code car}, {@code wheat}), when the lexicon knows it
 * @param additional whether it comes on top of others ("cinquante autres", "50 more")
 */
public record Item(
        @Nullable BigDecimal quantity,
        Bound bound,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        String what,
        @Nullable String kind,
        boolean additional) {

    /** An item whose number is exact or about. */
    public Item(
            @Nullable BigDecimal quantity,
            boolean approx,
            @Nullable String unit,
            String what,
            @Nullable String kind,
            boolean additional) {
        this(quantity, Bound.of(approx), null, unit, what, kind, additional);
    }

    /** Whether the number is not said to be exact. */
    public boolean approx() {
        return bound.isLoose();
    }

    /** The number with how it is said, null when the sentence gives none. */
    public @Nullable Extent extent() {
        return quantity == null ? null : new Extent(quantity, bound, upper);
    }
}
