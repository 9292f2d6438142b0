// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

/**
 * Surface tokens whose end is a word of its own and is spelled as it is there: English {@code don't}, {@code Cuba's}. Each of the two
 * words keeps its own characters.
 */
final class Joined {

    /** Longest ending looked for, in characters. */
    private static final int LONGEST = 6;

    private Joined() {}

    /** Where the second word of the token begins, in characters of the form; 0 when the token is one word. */
    static int cut(String form, SegmentationRules rules) {
        if (rules.joined().isEmpty()) {
            return 0;
        }
        String folded = SegmentationRules.fold(form);
        for (int at = Math.max(1, folded.length() - LONGEST); at < folded.length(); at++) {
            String end = folded.substring(at);
            boolean found = rules.joined().contains(end) || rules.joined().contains(folded.charAt(at - 1) + "|" + end);
            if (found && hasLetter(folded, at) && !rules.whole().contains(folded)) {
                return at;
            }
        }
        return 0;
    }

    /** Behind digits alone the ending is part of the word: {@code 1980's}. */
    private static boolean hasLetter(String form, int end) {
        return Character.isLetterOrDigit(form.charAt(end - 1))
                && form.chars().limit(end).anyMatch(Character::isLetter);
    }
}
