// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.function.UnaryOperator;

/**
 * A sentence with its slots filled and the part that is quoted.
 *
 * @param start of the quote in the sentence
 * @param end after the quote
 */
record Written(String text, int start, int end) {

    /** Fills {@code {slots}}; the quote stands between brackets. Spaces around empty slots close up. */
    static Written of(String template, UnaryOperator<String> slots) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        int end = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            switch (c) {
                case '[' -> start = text.length();
                case ']' -> {
                    trim(text);
                    end = text.length();
                }
                case '{' -> {
                    int close = template.indexOf('}', i);
                    text.append(slots.apply(template.substring(i + 1, close)));
                    i = close;
                }
                case ' ' -> {
                    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                        text.append(c);
                    }
                }
                case '.', ';' -> {
                    trim(text);
                    text.append(c);
                }
                default -> text.append(c);
            }
        }
        return new Written(text.toString(), start, Math.max(end, start + 1));
    }

    private static void trim(StringBuilder text) {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
