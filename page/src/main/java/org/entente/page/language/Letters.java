// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

/** Text as the tables see it: lower-case words with one space on each side, nothing but letters and apostrophes' spaces. */
final class Letters {

    private Letters() {}

    /**
     * @param withoutNames leave out words that begin with a capital and do not begin a sentence, and words all in capitals
     * @param most stop after so many letters
     */
    static String of(CharSequence text, int limit, boolean withoutNames, int most) {
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
            if (!(withoutNames && Character.isUpperCase(text.charAt(at)))) {
                for (int i = at; i < end; i++) {
                    letters.append(Character.toLowerCase(text.charAt(i)));
                }
                letters.append(' ');
            }
            at = end;
        }
        return letters.toString();
    }
}
