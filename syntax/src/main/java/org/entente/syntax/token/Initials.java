// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

/** Initials and dotted acronyms: {@code J.}, {@code J.-C.}, {@code P.I.B.}. */
final class Initials {

    private Initials() {}

    /** Whether {@code text[from, end)}, followed by a full stop, is one capital or capitals with dots between them. */
    static boolean are(CharSequence text, int from, int end) {
        if (end <= from) {
            return false;
        }
        boolean letter = true;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (letter ? !Character.isUpperCase(c) : c != '.' && !Characters.isHyphen(c)) {
                return false;
            }
            if (letter || c == '.') {
                letter = !letter;
            }
            if (Characters.isHyphen(c)) {
                letter = true;
            }
        }
        return !letter;
    }

    /** The end of a chain such as {@code -P.} that goes on behind the full stop at {@code stop}. */
    static int end(CharSequence text, int stop, int to) {
        int end = stop + 1;
        while (end + 2 < to
                && Characters.isHyphen(text.charAt(end))
                && Character.isUpperCase(text.charAt(end + 1))
                && text.charAt(end + 2) == '.') {
            end += 3;
        }
        return end;
    }
}
