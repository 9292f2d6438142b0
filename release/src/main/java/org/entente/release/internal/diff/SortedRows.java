// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.diff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.release.internal.csv.CsvCell;
import org.entente.release.internal.csv.CsvReader;
import org.jspecify.annotations.Nullable;

/** The rows of a table of a release, group by group: rows that begin with the same value stand together, in order of it. Not thread-safe. */
final class SortedRows implements Closeable {

    private final Path file;
    private final CsvReader csv;
    private final int[] key;
    private @Nullable List<String> ahead;

    SortedRows(Path file, List<String> keyColumns) throws IOException {
        this.file = file;
        this.csv = new CsvReader(file);
        this.key = keyColumns.stream().mapToInt(csv.header()::indexOf).toArray();
        for (int column : key) {
            if (column < 0) {
                csv.close();
                throw none(file, "lacks a column of its key");
            }
        }
        this.ahead = csv.next();
    }

    static EntenteException none(Path file, String what) {
        return new EntenteException.Data(FaultCode.NOT_A_RELEASE, file.toString(), what);
    }

    List<String> header() {
        return csv.header();
    }

    /** The value that the next group begins with, null at the end. */
    @Nullable
    String next() {
        return ahead == null ? null : ahead.get(key[0]);
    }

    /** The rows of the next group by their keys, each a value by column. */
    Map<String, Map<String, String>> group() throws IOException {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        String group = next();
        while (ahead != null && ahead.get(key[0]).equals(group)) {
            List<String> row = ahead;
            if (row.size() != csv.header().size()) {
                throw none(
                        file,
                        "has a row of " + row.size() + " cells under a header of "
                                + csv.header().size());
            }
            rows.put(keyOf(row), values(row));
            ahead = csv.next();
        }
        if (ahead != null && group != null && ahead.get(key[0]).compareTo(group) < 0) {
            throw none(file, "is not in order after " + group);
        }
        return rows;
    }

    private String keyOf(List<String> row) {
        List<String> parts = new ArrayList<>();
        for (int column : key) {
            parts.add(CsvCell.original(row.get(column)));
        }
        return String.join(" ", parts);
    }

    private Map<String, String> values(List<String> row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            values.put(csv.header().get(i), CsvCell.original(row.get(i)));
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
