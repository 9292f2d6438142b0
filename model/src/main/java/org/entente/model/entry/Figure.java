// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A number of a line of account.
 *
 * @param extent the number that sums and differences use, with "about", "up to" or the range it comes with
 * @param rivals other values that independent sources give for the same thing, ascending; never averaged into {@code value}
 * @param steps ids of the mentions it rests on
 * @param independentSources how many independent sources stand behind the number: of a sum as many as behind its least supported
 *     part, or behind the total that somebody states if these are more
 */
public record Figure(Extent extent, List<BigDecimal> rivals, List<String> steps, int independentSources) {

    public Figure {
        rivals = List.copyOf(rivals);
        steps = List.copyOf(steps);
        if (extent.value().signum() < 0) {
            throw new IllegalArgumentException("a negative number in an account: " + extent.label());
        }
    }

    public BigDecimal value() {
        return extent.value();
    }

    public Bound bound() {
        return extent.bound();
    }

    /** The upper end of a range, null for everything else. */
    public @Nullable BigDecimal upper() {
        return extent.upper();
    }

    /** Whether the number is not said to be exact. */
    public boolean approx() {
        return extent.bound().isLoose();
    }

    public boolean isDisputed() {
        return !rivals.isEmpty();
    }

    /** {@code 60}, {@code ~60}, {@code ≤60}, {@code 20 | 25} when sources contradict each other. */
    public String label() {
        return Stream.concat(Stream.of(extent), rivals.stream().map(Extent::exactly))
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .map(Extent::label)
                .collect(Collectors.joining(" | "));
    }
}
