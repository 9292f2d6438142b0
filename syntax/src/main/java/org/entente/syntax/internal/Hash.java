// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

/**
 * Hashes that turn feature values into table rows. Collisions are not resolved: two features that meet share their weights
 * (the "hash kernel" of Shi et al. 2009), which costs little as long as the table has a few times more rows than frequent features.
 */
public final class Hash {

    private static final int FIRST = 0x9E3779B1;
    private static final int SECOND = 0x85EBCA77;
    private static final int THIRD = 0xC2B2AE3D;

    private static final int FIRST_SECOND = product(FIRST, SECOND);
    private static final int SECOND_THIRD = product(SECOND, THIRD);
    private static final int THIRD_FIRST = product(THIRD, FIRST);
    private static final int FIRST_SECOND_THIRD = product(FIRST, SECOND_THIRD);
    private static final int SECOND_THIRD_FIRST = product(SECOND_THIRD, FIRST);
    private static final int FIRST_SECOND_THIRD_FIRST = product(FIRST_SECOND_THIRD, FIRST);

    private Hash() {}

    /** Modulo 2^32, as all sums and products here. */
    private static int product(int a, int b) {
        return a * b;
    }

    public static int of(int template, int a) {
        return finish(template * FIRST + a * SECOND);
    }

    public static int of(int template, int a, int b) {
        return finish((template * FIRST + a) * SECOND + b * THIRD);
    }

    public static int of(int template, int a, int b, int c) {
        return finish(((template * FIRST + a) * SECOND + b) * THIRD + c * FIRST);
    }

    public static int of(int template, int a, int b, int c, int d) {
        return finish((((template * FIRST + a) * SECOND + b) * THIRD + c) * FIRST + d * SECOND);
    }

    /** What {@link #of(int, int)} finishes. All these are sums of products with constants, written so that features can share the products. */
    public static int begun(int template, int a) {
        return template * FIRST + a * SECOND;
    }

    public static int begun(int template, int a, int b) {
        return template * FIRST_SECOND + a * SECOND + b * THIRD;
    }

    public static int begun(int template, int a, int b, int c) {
        return template * FIRST_SECOND_THIRD + a * SECOND_THIRD + b * THIRD + c * FIRST;
    }

    public static int begun(int template, int a, int b, int c, int d) {
        return template * FIRST_SECOND_THIRD_FIRST + a * SECOND_THIRD_FIRST + b * THIRD_FIRST + c * FIRST + d * SECOND;
    }

    /** Makes the first {@code count} of what was {@linkplain #begun(int, int) begun} what {@link #of(int, int)} gives, several at a time. */
    public static void finish(int[] values, int count) {
        for (int i = 0; i < count; i++) {
            int hash = (values[i] ^ values[i] >>> 15) * 0x2C1B3C6D;
            values[i] = hash ^ hash >>> 13;
        }
    }

    /** Hash of {@code text[from, to)}, the same as of a string of these characters. */
    public static int of(CharSequence text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return finish(hash);
    }

    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Brings the upper bits, which depend on every input bit, down to where tables take their index from. */
    private static int finish(int value) {
        int hash = (value ^ value >>> 15) * 0x2C1B3C6D;
        return hash ^ hash >>> 13;
    }
}
