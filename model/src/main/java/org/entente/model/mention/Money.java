// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as the sentence gives it.
 *
 * @param value in units of the currency (not thousands or cents)
 * @param currency ISO 4217 code
 * @param bound how the number is said: "about", "up to", "more than"; of a range {@code value} is the lower end
 * @param upper the upper end of a range, null for everything else
 */
public record Money(
        BigDecimal value,
        String currency,
        Bound bound,
        @Nullable BigDecimal upper) {

    /** An amount that is exact or about. */
    public Money(BigDecimal value, String currency, boolean approx) {
        this(value, currency, Bound.of(approx), null);
    }

    /** Whether the number is not said to be exact. */
    public boolean approx() {
        return bound.isLoose();
    }

    /** The number with how it is said. */
    public Extent extent() {
        return new Extent(value, bound, upper);
    }
}
