// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

/** Text as the tables see it: lower-case words with one space on each side, nothing but letters and apostrophes' spaces. */
final class Letters {

    /** What stands before the first word of a sentence, of a heading or of what somebody says. */
    private static final String BEGINNINGS = ".!?:…¿¡«“„\"•|—–";
    /** What stands between two words of one name or of one sentence. */
    private static final String WITHIN = ",;-'’()/&";

    /** So many characters show whether a text is all in capitals. */
    private static final int LOOKED_AT = 120;

    private Letters() {}

    /**
     * @param withoutNames leave out words that begin with a capital and do not begin a sentence
     * @param most stop after so many letters
     */
    static String of(CharSequence text, boolean withoutNames, int most) {
        int limit = text.length();
        StringBuilder letters = new StringBuilder(Math.min(limit + 2, most + 64)).append(' ');
        int at = 0;
        while (at < limit && letters.length() < most) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < limit && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (!(withoutNames && Character.isUpperCase(text.charAt(at)) && !beginsSentence(text, at))) {
                for (int i = at; i < end; i++) {
                    letters.append(Character.toLowerCase(text.charAt(i)));
                }
                letters.append(' ');
            }
            at = end;
        }
        return letters.toString();
    }

    /** Whether it is a headline all in capitals, so that a capital does not tell a name. */
    static boolean areMostlyCapitals(CharSequence text) {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < text.length() && i < LOOKED_AT; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return capitals * 2 > letters;
    }

    /** How many letters stand in words without a capital; no more than are needed to know that there are some. */
    static int inLowerCase(CharSequence text) {
        int letters = 0;
        boolean lower = false;
        for (int i = 0; i < text.length() && i < LOOKED_AT; i++) {
            boolean within = i > 0 && Character.isLetter(text.charAt(i - 1));
            lower = within ? lower : Character.isLowerCase(text.charAt(i));
            letters += lower && Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static boolean beginsSentence(CharSequence text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char before = text.charAt(i);
            if (Character.isLetterOrDigit(before) || WITHIN.indexOf(before) >= 0) {
                return false;
            }
            if (BEGINNINGS.indexOf(before) >= 0) {
                return true;
            }
        }
        return true;
    }
}
