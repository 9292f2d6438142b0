// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is said: exact, about, or an interval of which one or both ends are told. Sums and differences are those of
 * intervals (Moore, Interval Analysis, 1966), so what comes out claims no more than what went in.
 *
 * @param value the number that is said; of a range the lower end
 * @param bound how it is said
 * @param upper the upper end of a range, above {@code value}; null for everything else
 */
public record Extent(
        BigDecimal value, Bound bound, @Nullable BigDecimal upper) {

    public Extent {
        if (bound == Bound.RANGE != (upper != null)) {
            throw new IllegalArgumentException("a range, and nothing else, has two ends: " + bound + " " + upper);
        }
        if (upper != null && upper.compareTo(value) <= 0) {
            throw new IllegalArgumentException("a range that ends where it begins: " + value + " to " + upper);
        }
    }

    public static Extent exactly(BigDecimal value) {
        return new Extent(value, Bound.EXACT, null);
    }

    /** What lies between two ends, each within or without. */
    private static Extent between(
            BigDecimal low, boolean withoutLow, @Nullable BigDecimal high, boolean withoutHigh, boolean about) {
        if (high == null) {
            return new Extent(low, withoutLow ? Bound.MORE_THAN : Bound.AT_LEAST, null);
        }
        if (low.compareTo(high) >= 0) {
            return new Extent(low, about ? Bound.ABOUT : Bound.EXACT, null);
        }
        return low.signum() <= 0
                ? new Extent(high, withoutHigh ? Bound.LESS_THAN : Bound.AT_MOST, null)
                : new Extent(low, Bound.RANGE, high);
    }

    /** The least it can be: zero for "up to 50". */
    public BigDecimal least() {
        return switch (bound) {
            case EXACT, ABOUT, AT_LEAST, MORE_THAN, RANGE -> value;
            case AT_MOST, LESS_THAN -> BigDecimal.ZERO;
        };
    }

    /** The most it can be; null for "at least 50". */
    public @Nullable BigDecimal most() {
        return switch (bound) {
            case EXACT, ABOUT, AT_MOST, LESS_THAN -> value;
            case RANGE -> upper;
            case AT_LEAST, MORE_THAN -> null;
        };
    }

    public Extent plus(Extent other) {
        BigDecimal most = most();
        BigDecimal others = other.most();
        return between(
                least().add(other.least()),
                bound == Bound.MORE_THAN || other.bound == Bound.MORE_THAN,
                most == null || others == null ? null : most.add(others),
                bound == Bound.LESS_THAN || other.bound == Bound.LESS_THAN,
                isAbout() || other.isAbout());
    }

    /** What is left when the other is taken away; never less than nothing. */
    public Extent less(Extent other) {
        BigDecimal most = most();
        BigDecimal others = other.most();
        BigDecimal low = others == null ? BigDecimal.ZERO : atLeastNothing(least().subtract(others));
        return between(
                low,
                bound == Bound.MORE_THAN || other.bound == Bound.LESS_THAN,
                most == null ? null : atLeastNothing(most.subtract(other.least())),
                bound == Bound.LESS_THAN || other.bound == Bound.MORE_THAN,
                isAbout() || other.isAbout());
    }

    private boolean isAbout() {
        return bound == Bound.ABOUT;
    }

    private static BigDecimal atLeastNothing(BigDecimal number) {
        return number.max(BigDecimal.ZERO);
    }

    /** {@code 60}, {@code ~60}, {@code ≥60}, {@code 40–50}. */
    public String label() {
        String end = upper == null ? "" : "–" + upper.toPlainString();
        return bound.sign() + value.toPlainString() + end;
    }
}
