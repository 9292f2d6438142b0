// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as tokens spell it.
 *
 * @param end the token after its last
 * @param value null when it is left open ("des centaines")
 * @param ordinal whether it says which one ("34e", "troisième")
 * @param round whether it counts in dozens, scores, hundreds as a collective noun does ("une trentaine")
 * @param article whether it may as well be the indefinite article ("un", "une")
 * @param plain whether it is a bare run of digits without separators, as a year or the day of a month is
 */
public record Numeral(
        int end, @Nullable BigDecimal value, boolean ordinal, boolean round, boolean article, boolean plain) {

    /** The value when it is a whole number between the bounds, else -1. */
    public int within(int least, int most) {
        if (value == null || value.scale() > 0 || value.precision() > 9) {
            return -1;
        }
        int number = value.intValue();
        return number < least || number > most ? -1 : number;
    }
}
