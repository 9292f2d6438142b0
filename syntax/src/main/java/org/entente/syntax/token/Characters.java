// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

/** Classes of characters as the tokenizer sees them. */
final class Characters {

    private Characters() {}

    /** Every blank, non-breaking ones too, and what can stand in a page but prints nothing. */
    static boolean isSpace(char c) {
        return c <= ' '
                || c >= 0x7F
                        && (c < 0xA1
                                || c == '\u200B'
                                || c == '\uFEFF'
                                || c == '\u2060'
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter, a digit, or a mark that belongs to the letter before it (an accent of its own, a soft hyphen). */
    static boolean isWordPart(CharSequence text, int at, int to) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        if (Character.isHighSurrogate(c) && at + 1 < to) {
            return Character.isLetter(Character.codePointAt(text, at));
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return Character.isLetter(Character.codePointBefore(text, at + 1));
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || c == '\u00AD' || c == '\u200C' || c == '\u200D';
    }

    /** Whether the sign at {@code at}, with word characters on both sides, holds them together. */
    static boolean joins(CharSequence text, int start, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (isHyphen(c) || isApostrophe(c)) {
            return true;
        }
        boolean digits = isDigit(before) && isDigit(after);
        return switch (c) {
            case ',', ':', '/' -> digits;
            case '.' ->
                digits || Character.isUpperCase(before) && Character.isUpperCase(after) && isLone(text, start, at - 1);
            case '_', '@' -> true;
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    private static boolean isLone(CharSequence text, int start, int at) {
        return at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
