// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number of a line of account.
 *
 * @param value the number that sums and differences use
 * @param approx whether a source says "about" or "more than"
 * @param rivals other values that independent sources give for the same thing, ascending; never averaged into {@code value}
 * @param steps ids of the mentions it rests on
 */
public record Figure(BigDecimal value, boolean approx, List<BigDecimal> rivals, List<String> steps) {

    public Figure {
        rivals = List.copyOf(rivals);
        steps = List.copyOf(steps);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a negative number in an account: " + value);
        }
    }

    public boolean isDisputed() {
        return !rivals.isEmpty();
    }

    /** {@code 60}, {@code ~60}, {@code 20 | 25} when sources contradict each other. */
    public String label() {
        String numbers = Stream.concat(Stream.of(value), rivals.stream())
                .sorted()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" | "));
        return approx ? "~" + numbers : numbers;
    }
}
