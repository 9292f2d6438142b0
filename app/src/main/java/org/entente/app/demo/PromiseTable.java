// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.app.view.EntryView;
import org.entente.app.view.Figures;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.jspecify.annotations.Nullable;

/** Lines of account as a table: what, promised, delivered, outstanding, and how far the whole has come. */
final class PromiseTable {

    private static final int PAIR = 11;
    private static final int STATUS = 9;
    private static final int NARROWEST_NUMBER = 13;
    private static final int WIDEST_LABEL = 40;

    private PromiseTable() {}

    /** One line of account of one entry. */
    record Row(Entry entry, Account account) {

        /** How many of promised and delivered some source tells. */
        int known() {
            return figures().size();
        }

        /** Ids of the mentions that the line rests on. */
        Set<String> steps() {
            return figures().stream().flatMap(figure -> figure.steps().stream()).collect(Collectors.toSet());
        }

        private List<Figure> figures() {
            return Stream.of(Optional.ofNullable(account.promised()), Optional.ofNullable(account.delivered()))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    static List<String> lines(List<Row> rows, int columns, Style style) {
        int number = NARROWEST_NUMBER;
        for (Row row : rows) {
            number = Math.max(number, Columns.width(figure(row.account().promised())) + 2);
            number = Math.max(number, Columns.width(figure(row.account().delivered())) + 2);
        }
        int label = Math.min(WIDEST_LABEL, columns - 4 - PAIR - 3 * number - STATUS);
        List<String> lines = new ArrayList<>();
        lines.add(style.faint("  " + " ".repeat(PAIR + label)
                + Columns.padLeft("promised", number)
                + Columns.padLeft("delivered", number)
                + Columns.padLeft("outstanding", number)));
        for (Row row : rows) {
            lines.add("  "
                    + Columns.pad(row.entry().source() + " → " + row.entry().target(), PAIR)
                    + Columns.pad(Columns.cut(label(row), label), label)
                    + Columns.padLeft(figure(row.account().promised()), number)
                    + Columns.padLeft(figure(row.account().delivered()), number)
                    + style.bold(Columns.padLeft(figure(row.account().outstanding()), number)) + "  "
                    + EntryView.status(row.entry(), 0, style));
        }
        return lines;
    }

    private static String label(Row row) {
        return row.account().of() instanceof Measure.Currency money
                ? row.entry().form().label() + ", " + money.currency()
                : row.account().of().label();
    }

    private static String figure(@Nullable Figure figure) {
        return figure == null ? "" : Figures.figure(figure);
    }
}
