// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import java.util.List;
import java.util.Locale;

/** A table in Markdown, row by row. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... head) {
        this(List.of(head));
    }

    MarkdownTable(List<String> head) {
        row(head);
        text.append("|---".repeat(head.size())).append("|\n");
    }

    MarkdownTable row(List<?> cells) {
        cells.forEach(cell -> text.append("| ").append(cell).append(' '));
        text.append("|\n");
        return this;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
