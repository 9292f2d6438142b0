// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.json;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.entente.release.internal.table.Column;
import org.entente.release.internal.table.Kind;
import org.entente.release.internal.table.Table;
import org.entente.release.internal.table.TableSink;
import org.entente.release.internal.table.Wellformed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A table as JSON lines: an object a row, every column in it, null where unknown, numbers exact. */
public final class JsonLinesSink implements TableSink {

    private final List<? extends Column<?>> columns;
    private final JsonGenerator json;

    public JsonLinesSink(Table<?> table, OutputStream file) {
        this.columns = table.columns();
        this.json = JsonText.lines(file);
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeName(columns.get(i).name());
            Object cell = cells.get(i);
            if (cell == null) {
                json.writeNull();
            } else {
                write(columns.get(i).kind(), cell);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(Kind kind, Object cell) {
        switch (kind) {
            case TEXT, CODE, DATE, DAY -> json.writeString((String) cell);
            case LIST -> {
                json.writeStartArray();
                ((List<?>) cell).forEach(part -> json.writeString(Wellformed.text(String.valueOf(part))));
                json.writeEndArray();
            }
            case WHOLE -> json.writeNumber((Long) cell);
            case DECIMAL -> JsonText.number(json, (BigDecimal) cell);
            case REAL -> json.writeNumber((Double) cell);
            case FLAG -> json.writeBoolean((Boolean) cell);
        }
    }

    @Override
    public void close() {
        json.close();
    }
}
