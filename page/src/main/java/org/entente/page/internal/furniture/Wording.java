// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.furniture;

import java.util.Locale;

/** Lines brought into the one shape in which they are compared. */
public final class Wording {

    private Wording() {}

    /**
     * Lower case, one plain space between words, straight apostrophes, without bullets before and punctuation after. A colon
     * inside stands with one space on each side.
     */
    public static String fold(CharSequence line) {
        StringBuilder folded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isSpace(c)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (folded.isEmpty() && !Character.isLetterOrDigit(c)) {
                continue;
            } else if (c == ':') {
                folded.append(folded.charAt(folded.length() - 1) == ' ' ? ": " : " : ");
            } else if (!isIgnorable(c)) {
                folded.append(c == '’' || c == '‘' || c == 'ʼ' || c == '`' ? '\'' : c);
            }
        }
        int end = folded.length();
        while (end > 0 && !Character.isLetterOrDigit(folded.charAt(end - 1)) && folded.charAt(end - 1) != ')') {
            end--;
        }
        return folded.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** What stands before the first blank of a folded line; all of it when there is none. */
    static String firstWord(String folded) {
        int space = folded.indexOf(' ');
        return space < 0 ? folded : folded.substring(0, space);
    }

    /** Blank space of every kind, the non-breaking ones and the byte order mark among them. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c > 0x7F && (Character.isSpaceChar(c) || c == 0x85 || isIgnorable(c));
    }

    /** Characters that print nothing: soft hyphen, zero-width space and joiners, marks of direction. */
    public static boolean isIgnorable(char c) {
        return c == 0xAD || c == 0xFEFF || c >= 0x200B && c <= 0x200F || c == 0x2060;
    }

    /** Whether the line ends as a sentence does, quotes and brackets after the full stop allowed. */
    public static boolean endsSentence(CharSequence line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                return true;
            }
            if (!isSpace(c) && "\"'»”’“)]".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** How many letters there are. */
    public static int letters(CharSequence line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** How many words there are, a word being what stands between spaces and holds a letter. */
    public static int words(CharSequence line) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isSpace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetter(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
