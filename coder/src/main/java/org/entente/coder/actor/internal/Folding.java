// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.text.Normalizer;

/** How names are compared: lower case, without diacritics. {@code Díaz} and {@code diaz}, {@code Etat} and {@code État} are the same. */
public final class Folding {

    /** Latin-1, Latin Extended-A and -B are answered from a table; names in other scripts take the slow way. */
    private static final int TABLE_SIZE = 0x250;

    private static final char[] TABLE = new char[TABLE_SIZE];

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            TABLE[c] = slowly(c);
        }
    }

    private Folding() {}

    public static String fold(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case 'œ', 'Œ' -> folded.append("oe");
                case 'æ', 'Æ' -> folded.append("ae");
                case 'ß' -> folded.append("ss");
                default -> {
                    char plain = c < TABLE_SIZE ? TABLE[c] : slowly(c);
                    if (plain != 0) {
                        folded.append(plain);
                    }
                }
            }
        }
        return folded.toString();
    }

    public static String fold(CharSequence text) {
        return fold(text, 0, text.length());
    }

    /** The segments of a name, folded and joined by blanks. */
    public static String key(String written) {
        char[] key = new char[written.length() * 2];
        int length = 0;
        boolean pending = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            char plain = c < TABLE_SIZE ? TABLE[c] : slowly(c);
            boolean inside = plain >= 'a' && plain <= 'z' || plain == 0 || Character.isLetterOrDigit(c);
            if (!inside) {
                pending = length > 0;
                continue;
            }
            if (pending) {
                key[length++] = ' ';
                pending = false;
            }
            if (c == 'œ' || c == 'Œ') {
                key[length++] = 'o';
                key[length++] = 'e';
            } else if (c == 'æ' || c == 'Æ') {
                key[length++] = 'a';
                key[length++] = 'e';
            } else if (c == 'ß') {
                key[length++] = 's';
                key[length++] = 's';
            } else if (plain != 0) {
                key[length++] = plain;
            }
        }
        return new String(key, 0, length);
    }

    /** The folded letter; 0 for a combining mark, which disappears. */
    private static char slowly(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        char lower = Character.toLowerCase(c);
        if (lower < 0x80) {
            return lower;
        }
        switch (lower) {
            case 'ø':
                return 'o';
            case 'ł':
                return 'l';
            case 'đ', 'ð':
                return 'd';
            case 'ı':
                return 'i';
            default:
                return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                        .charAt(0);
        }
    }
}
