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

    private Hash() {}

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
