// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.parquet;

import java.util.List;
import org.entente.release.internal.table.Column;
import org.entente.release.internal.table.Kind;
import org.entente.release.internal.table.Table;

/** A table's columns as the schema in a Parquet footer (SchemaElement in parquet.thrift), with old and new names of logical types. */
final class Schema {

    /** Names that LogicalTypes.md prescribes for the parts of a list. */
    static final String LIST = "list";

    static final String ELEMENT = "element";

    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;

    private static final int UTF8 = 0;
    private static final int OLD_LIST = 3;
    private static final int OLD_DECIMAL = 5;
    private static final int OLD_DATE = 6;

    private static final int STRING = 1;
    private static final int NEW_LIST = 3;
    private static final int NEW_DECIMAL = 5;
    private static final int NEW_DATE = 6;

    private Schema() {}

    static void write(Table<?> table, CompactThrift meta) {
        List<? extends Column<?>> columns = table.columns();
        long lists = columns.stream().filter(c -> c.kind() == Kind.LIST).count();
        meta.structs(2, (int) (1 + columns.size() + 2 * lists));
        meta.beginElement()
                .i32(3, REQUIRED)
                .string(4, table.name())
                .i32(5, columns.size())
                .end();
        columns.forEach(column -> write(column, meta));
    }

    private static void write(Column<?> column, CompactThrift meta) {
        String name = column.name();
        switch (column.kind()) {
            case TEXT, CODE, DATE -> text(name, OPTIONAL, meta);
            case LIST -> {
                meta.beginElement().i32(3, OPTIONAL).string(4, name).i32(5, 1).i32(6, OLD_LIST);
                logical(NEW_LIST, meta);
                meta.beginElement().i32(3, REPEATED).string(4, LIST).i32(5, 1).end();
                text(ELEMENT, REQUIRED, meta);
            }
            case DAY -> {
                begin(column, meta).i32(3, OPTIONAL).string(4, name).i32(6, OLD_DATE);
                logical(NEW_DATE, meta);
            }
            case WHOLE, REAL, FLAG ->
                begin(column, meta).i32(3, OPTIONAL).string(4, name).end();
            case DECIMAL -> {
                begin(column, meta)
                        .i32(2, ColumnChunk.DECIMAL_BYTES)
                        .i32(3, OPTIONAL)
                        .string(4, name)
                        .i32(6, OLD_DECIMAL)
                        .i32(7, ColumnChunk.SCALE)
                        .i32(8, ColumnChunk.PRECISION)
                        .beginStruct(10)
                        .beginStruct(NEW_DECIMAL)
                        .i32(1, ColumnChunk.SCALE)
                        .i32(2, ColumnChunk.PRECISION)
                        .end()
                        .end()
                        .end();
            }
        }
    }

    private static CompactThrift begin(Column<?> column, CompactThrift meta) {
        return meta.beginElement().i32(1, PhysicalType.of(column.kind()).number());
    }

    private static void text(String name, int repetition, CompactThrift meta) {
        meta.beginElement()
                .i32(1, PhysicalType.BYTE_ARRAY.number())
                .i32(3, repetition)
                .string(4, name)
                .i32(6, UTF8);
        logical(STRING, meta);
    }

    /** A logical type that has no parameters; ends the element. */
    private static void logical(int type, CompactThrift meta) {
        meta.beginStruct(10).beginStruct(type).end().end().end();
    }
}
