// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.release.internal.csv.CsvSink;
import org.entente.release.internal.diff.ChangeTable;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.table.Column;
import org.entente.release.internal.table.Kind;
import org.entente.release.internal.table.Table;

/** The codebook, written from the tables themselves: every column with its type, unit, coding, and what an empty cell means. */
final class Codebook {

    private static final String NEVER_EMPTY = "never empty";

    private static final Table<Line> TABLE = new Table<>(
            "codebook",
            "a column of a table",
            List.of("table", "column"),
            List.of(
                    text("table", Line::table),
                    text("column", line -> line.column().name()),
                    text("type", line -> line.column().kind().label()),
                    text("unit", line -> line.column().unit()),
                    text("meaning", line -> line.column().about()),
                    text("coding", line -> line.column().coding()),
                    text("empty_means", line -> missing(line.column()))));

    private Codebook() {}

    static void write(ReleaseFolder folder) throws IOException {
        try (CsvSink csv = new CsvSink(TABLE, folder.create("codebook.csv"))) {
            for (Table<?> table : tables()) {
                for (Column<?> column : table.columns()) {
                    csv.row(TABLE.cells(new Line(table.name(), column)));
                }
            }
        }
        try (OutputStream out = folder.create("CODEBOOK.md")) {
            out.write(markdown().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String markdown() {
        StringBuilder text = new StringBuilder("""
                # Codebook

                The tables are the same as CSV, JSON lines, Parquet and sheets of the workbook, as far as these are in the release (changes are CSV only, and only
                where there is a release before). `codebook.csv` says the same for programs.

                - *CSV*: RFC 4180, UTF-8 without a byte order mark, a header, lines end in CR LF. Unknown is empty, never 0. Lists are joined by `; `. Text that a
                  spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a return) has an apostrophe before it: of text that begins
                  with apostrophes and then one of these, take the first apostrophe away to have the original. Columns of numbers are left as they are.
                - *JSON lines*: an object a row; unknown is null; numbers are exact.
                - *Parquet*: decimal numbers are DECIMAL(38, 9), rounded half to even beyond nine places; a number of 10^29 or more is empty there.
                - *Workbook*: numbers have the 15 digits that a spreadsheet keeps; text is cut at 32,767 characters; dates are text; control characters are
                  shown as U+FFFD.
                """);
        for (Table<?> table : tables()) {
            text.append("\n## ")
                    .append(table.name())
                    .append("\n\nA row is ")
                    .append(table.about())
                    .append(". Key: `")
                    .append(String.join("`, `", table.key()))
                    .append("`.\n\n")
                    .append("| column | type | unit | meaning | coding | empty means |\n|---|---|---|---|---|---|\n");
            for (Column<?> c : table.columns()) {
                text.append("| `")
                        .append(c.name())
                        .append("` | ")
                        .append(c.kind().label())
                        .append(" | ")
                        .append(c.unit())
                        .append(" | ")
                        .append(c.about())
                        .append(" | ")
                        .append(c.coding())
                        .append(" | ")
                        .append(missing(c))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private static List<Table<?>> tables() {
        List<Table<?>> tables = new ArrayList<>(TablesPart.TABLES);
        tables.add(ChangeTable.TABLE);
        return tables;
    }

    private static String missing(Column<?> column) {
        return column.missing().isEmpty() ? NEVER_EMPTY : column.missing();
    }

    private static Column<Line> text(String name, java.util.function.Function<Line, String> value) {
        return new Column<>(name, Kind.TEXT, "", "", "", "", value::apply);
    }

    private record Line(String table, Column<?> column) {}
}
