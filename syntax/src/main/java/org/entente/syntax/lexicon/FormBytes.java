// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

/**
 * Forms as bytes: UTF-8, but each half of a surrogate pair by itself, so that a hash can be taken character by character.
 */
final class FormBytes {

    static final int START = 0x811C9DC5;

    private static final int PRIME = 0x01000193;
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;

    private FormBytes() {}

    static int step(int hash, int octet) {
        return (hash ^ octet & 0xFF) * PRIME;
    }

    /** The same number as from {@link #step} over the bytes of {@link #of}. */
    static int hash(String form) {
        int hash = START;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < ONE_BYTE) {
                hash = step(hash, c);
            } else if (c < TWO_BYTES) {
                hash = step(hash, 0xC0 | c >> 6);
                hash = step(hash, 0x80 | c & 0x3F);
            } else {
                hash = step(hash, 0xE0 | c >> 12);
                hash = step(hash, 0x80 | c >> 6 & 0x3F);
                hash = step(hash, 0x80 | c & 0x3F);
            }
        }
        return hash;
    }

    static byte[] of(String form) {
        byte[] bytes = new byte[3 * form.length()];
        int n = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < ONE_BYTE) {
                bytes[n++] = (byte) c;
            } else if (c < TWO_BYTES) {
                bytes[n++] = (byte) (0xC0 | c >> 6);
                bytes[n++] = (byte) (0x80 | c & 0x3F);
            } else {
                bytes[n++] = (byte) (0xE0 | c >> 12);
                bytes[n++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[n++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return java.util.Arrays.copyOf(bytes, n);
    }
}
