// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import java.util.ArrayList;
import java.util.List;

/** Numbers whose groups of three digits are set apart by a blank: {@code 2 000}, {@code 1 234 567,5}. */
final class Numbers {

    private static final int GROUP = 3;
    /** No number that is read as one is longer; a table of digits must not become one word. */
    private static final int LONGEST = 24;

    private Numbers() {}

    /** Joins the tokens of each such number into one. */
    static List<int[]> join(CharSequence text, List<int[]> tokens) {
        List<int[]> joined = new ArrayList<>(tokens.size());
        for (int[] token : tokens) {
            int[] last = joined.isEmpty() ? token : joined.get(joined.size() - 1);
            if (last != token && opens(text, last) && continues(text, last[1], token)) {
                last[1] = token[1];
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    /** The form of a token: a non-breaking blank inside a number reads as a plain one. */
    static String tidy(String form) {
        return form.indexOf('\u00A0') < 0 && form.indexOf('\u202F') < 0
                ? form
                : form.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static boolean opens(CharSequence text, int[] token) {
        if (token[1] - token[0] > LONGEST) {
            return false;
        }
        int digits = 0;
        for (int i = token[0]; i < token[1]; i++) {
            char c = text.charAt(i);
            if (Characters.isSpace(c)) {
                digits = 0;
            } else if (Characters.isDigit(c)) {
                digits++;
            } else if (c != '-' || i > token[0]) {
                return false;
            }
        }
        boolean grouped = digits < token[1] - token[0] - 1;
        return grouped ? digits == GROUP : digits >= 1 && digits <= GROUP && text.charAt(token[1] - digits) != '0';
    }

    private static boolean continues(CharSequence text, int end, int[] token) {
        if (token[0] != end + 1 || token[1] - token[0] < GROUP) {
            return false;
        }
        for (int i = 0; i < token[1] - token[0]; i++) {
            char c = text.charAt(token[0] + i);
            boolean decimal = i == GROUP && c == ',' && token[1] - token[0] > GROUP + 1;
            if (i == GROUP ? !decimal : !Characters.isDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
