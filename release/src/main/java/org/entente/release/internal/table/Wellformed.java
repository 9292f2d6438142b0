// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

/** Text that every encoding can carry: a page may hold halves of surrogate pairs, which no UTF-8 can. */
public final class Wellformed {

    private static final char REPLACEMENT = '\uFFFD';

    private Wellformed() {}

    /** The same text with each lone half of a surrogate pair replaced by U+FFFD; of the same length. */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < whole.length()
                    && Character.isLowSurrogate(whole.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                whole.setCharAt(i, REPLACEMENT);
            }
        }
        return whole.toString();
    }

    /** The same with everything replaced that XML 1.0 forbids (§2.2): control characters and the two non-characters. */
    public static String xml(String text) {
        String whole = text(text);
        for (int i = 0; i < whole.length(); i++) {
            if (isForbidden(whole.charAt(i))) {
                StringBuilder allowed = new StringBuilder(whole);
                for (int k = i; k < allowed.length(); k++) {
                    if (isForbidden(allowed.charAt(k))) {
                        allowed.setCharAt(k, REPLACEMENT);
                    }
                }
                return allowed.toString();
            }
        }
        return whole;
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFE' || c == '\uFFFF';
    }
}
