// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

/** Web and mail addresses, which are one token whatever signs they hold. */
final class Addresses {

    private static final String CLOSING = ".,;:!?)]}»”\"'’";

    private Addresses() {}

    static boolean looksLike(CharSequence text, int from, int to) {
        return startsWith(text, from, to, "http://")
                || startsWith(text, from, to, "https://")
                || startsWith(text, from, to, "www.")
                || isMail(text, from, to);
    }

    /** Where the address ends: punctuation that closes the sentence around it is not part of it. */
    static int end(CharSequence text, int from, int to) {
        int end = to;
        while (end > from + 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean startsWith(CharSequence text, int from, int to, String prefix) {
        if (to - from <= prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (Character.toLowerCase(text.charAt(from + i)) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMail(CharSequence text, int from, int to) {
        int at = -1;
        boolean dotBehind = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '@') {
                if (at >= 0 || i == from) {
                    return false;
                }
                at = i;
            } else if (c == '.') {
                dotBehind |= at >= 0 && i > at + 1 && i + 1 < to;
            } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '+' && i + 1 < to) {
                return false;
            }
        }
        return at > from && dotBehind && Character.isLetterOrDigit(text.charAt(from));
    }
}
