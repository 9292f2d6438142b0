// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.math.BigDecimal;

/** Numbers as text that reads the same everywhere. */
public final class Numbers {

    private Numbers() {}

    /** Plain digits with a point, no exponent, no zeros at the end: {@code 1000000}, {@code 0.5}. */
    public static String plain(BigDecimal number) {
        return shortest(number).toPlainString();
    }

    /** The same number with the smallest scale, none below zero. */
    public static BigDecimal shortest(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
