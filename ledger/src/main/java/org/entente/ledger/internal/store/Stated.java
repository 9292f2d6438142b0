// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of a mention as the text that the column {@code stated} holds: one line a value, each ended by a line feed,
 * {@code property=value} or, for the second and later values of a property, {@code property n=value}. In a value, {@code \n} stands
 * for a line feed, {@code \0} for the character that PostgreSQL does not keep, {@code \\} for a backslash.
 */
final class Stated {

    private Stated() {}

    static String text(List<MentionStatements.Value> values) {
        StringBuilder text = new StringBuilder(values.size() * 24);
        for (MentionStatements.Value value : values) {
            text.append(value.property());
            if (value.n() > 0) {
                text.append(' ').append(value.n());
            }
            escape(value.value(), text.append('='));
            text.append('\n');
        }
        return text.toString();
    }

    private static void escape(String value, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case 0 -> out.append("\\0");
                default -> out.append(c);
            }
        }
    }

    /** @throws IllegalArgumentException when this is no such text */
    static List<MentionStatements.Value> values(String text) {
        List<MentionStatements.Value> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int equals = text.indexOf('=', at);
            if (end < 0 || equals < 0 || equals > end) {
                throw new IllegalArgumentException("not a line of a value: " + text.substring(at));
            }
            int space = text.lastIndexOf(' ', equals);
            boolean counted = space >= at;
            int n = counted ? Integer.parseInt(text, space + 1, equals, 10) : 0;
            values.add(new MentionStatements.Value(
                    text.substring(at, counted ? space : equals), n, unescape(text.substring(equals + 1, end))));
            at = end + 1;
        }
        return values;
    }

    private static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                c = value.charAt(i);
                c = c == 'n' ? '\n' : c == '0' ? 0 : c;
            }
            out.append(c);
        }
        return out.toString();
    }
}
