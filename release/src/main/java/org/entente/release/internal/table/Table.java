// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a release.
 *
 * @param <R> what a row is made of
 * @param name also the name of its files
 * @param about what a row is
 * @param key the columns that tell a row from all others, and after which rows are ordered
 */
public record Table<R>(String name, String about, List<String> key, List<Column<R>> columns) {

    public Table {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    public Table(String name, String about, List<String> key, Columns<R> columns) {
        this(name, about, key, columns.list());
    }

    /** The cells of a row, in the order of the columns; null where unknown. */
    public List<@Nullable Object> cells(R row) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            cells.add(column.cell(row));
        }
        return Collections.unmodifiableList(cells);
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
