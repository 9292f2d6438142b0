// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.release.internal.table.Kind;
import org.entente.release.internal.table.Numbers;
import org.entente.release.internal.table.Table;
import org.entente.release.internal.table.TableSink;
import org.jspecify.annotations.Nullable;

/** A table as CSV after RFC 4180: UTF-8, a header, CRLF. Lists are joined by {@code "; "}; unknown is empty. */
public final class CsvSink implements TableSink {

    /** Between the parts of a list. */
    public static final String AND = "; ";

    private final List<Kind> kinds;
    private final Writer out;

    public CsvSink(Table<?> table, OutputStream file) throws IOException {
        this.kinds = table.columns().stream().map(c -> c.kind()).toList();
        this.out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        out.write(String.join(",", table.names()) + "\r\n");
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            Object cell = cells.get(i);
            if (cell != null) {
                out.write(CsvCell.quoted(field(kinds.get(i), cell)));
            }
        }
        out.write("\r\n");
    }

    private static String field(Kind kind, Object cell) {
        return switch (kind) {
            case TEXT, CODE, DATE, DAY -> CsvCell.disarmed((String) cell);
            case LIST -> CsvCell.disarmed(joined(cell));
            case DECIMAL -> Numbers.plain((BigDecimal) cell);
            case WHOLE, REAL, FLAG -> cell.toString();
        };
    }

    /** A list as one text. */
    public static String joined(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).collect(Collectors.joining(AND));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
