// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.release.internal.table.Kind;
import org.entente.release.internal.table.Table;
import org.entente.release.internal.table.TableSink;
import org.jspecify.annotations.Nullable;

/**
 * A table as an Apache Parquet file (apache/parquet-format, version 2.10): every column optional, one page of PLAIN values a column and
 * row group, not compressed, so that the bytes depend on nothing but the rows. Holds one row group in memory.
 */
public final class ParquetSink implements TableSink {

    /** A row group is closed at so many rows, or so many bytes, whichever comes first: what is held in memory. */
    static final int ROWS_IN_GROUP = 50_000;

    static final int BYTES_IN_GROUP = 16 << 20;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final String CREATED_BY = "Entente";
    private static final int DATA_PAGE = 0;
    private static final int PLAIN = 0;
    private static final int RLE = 3;

    private final Table<?> table;
    private final OutputStream out;
    private final List<ColumnChunk> chunks;
    private final List<RowGroup> groups = new ArrayList<>();
    private long position;
    private int rows;
    private int bytes;

    public ParquetSink(Table<?> table, OutputStream file) throws IOException {
        this.table = table;
        this.out = file;
        List<ColumnChunk> empty = new ArrayList<>();
        table.columns().forEach(column -> empty.add(new ColumnChunk(column)));
        this.chunks = List.copyOf(empty);
        write(MAGIC);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            ColumnChunk chunk = chunks.get(i);
            int before = chunk.bytes();
            chunk.add(cells.get(i));
            bytes += chunk.bytes() - before;
        }
        rows++;
        if (rows == ROWS_IN_GROUP || bytes > BYTES_IN_GROUP) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        List<Chunk> written = new ArrayList<>();
        for (ColumnChunk chunk : chunks) {
            int count = chunk.count();
            byte[] page = chunk.drain();
            byte[] header = new CompactThrift()
                    .i32(1, DATA_PAGE)
                    .i32(2, page.length)
                    .i32(3, page.length)
                    .beginStruct(5)
                    .i32(1, count)
                    .i32(2, PLAIN)
                    .i32(3, RLE)
                    .i32(4, RLE)
                    .end()
                    .end()
                    .bytes();
            written.add(new Chunk(position, header.length + page.length, count));
            write(header);
            write(page);
        }
        groups.add(new RowGroup(rows, written));
        rows = 0;
        bytes = 0;
    }

    @Override
    public void close() throws IOException {
        if (rows > 0) {
            endGroup();
        }
        byte[] footer = footer();
        write(footer);
        LittleEndian end = new LittleEndian();
        end.int32(footer.length);
        write(end.take());
        write(MAGIC);
        out.close();
    }

    private byte[] footer() {
        CompactThrift meta = new CompactThrift().i32(1, 1);
        Schema.write(table, meta);
        meta.i64(3, groups.stream().mapToLong(RowGroup::rows).sum()).structs(4, groups.size());
        for (RowGroup group : groups) {
            long size = group.chunks().stream().mapToLong(Chunk::bytes).sum();
            meta.beginElement().structs(1, chunks.size());
            for (int i = 0; i < chunks.size(); i++) {
                column(chunks.get(i), group.chunks().get(i), meta);
            }
            meta.i64(2, size).i64(3, group.rows()).end();
        }
        return meta.string(6, CREATED_BY).end().bytes();
    }

    private static void column(ColumnChunk column, Chunk chunk, CompactThrift meta) {
        String name = column.column().name();
        Kind kind = column.column().kind();
        meta.beginElement().i64(2, chunk.offset()).beginStruct(3);
        meta.i32(1, PhysicalType.of(kind).number()).ints(2, PLAIN, RLE);
        if (kind == Kind.LIST) {
            meta.strings(3, name, Schema.LIST, Schema.ELEMENT);
        } else {
            meta.strings(3, name);
        }
        meta.i32(4, 0)
                .i64(5, chunk.values())
                .i64(6, chunk.bytes())
                .i64(7, chunk.bytes())
                .i64(9, chunk.offset())
                .end()
                .end();
    }

    private void write(byte[] part) throws IOException {
        out.write(part);
        position += part.length;
    }

    /** Where a column of a row group went. */
    private record Chunk(long offset, long bytes, int values) {}

    private record RowGroup(long rows, List<Chunk> chunks) {}
}
