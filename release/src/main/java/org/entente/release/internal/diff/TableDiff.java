// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.release.internal.table.Table;
import org.jspecify.annotations.Nullable;

/** What changed in one table between two releases; reads both once, a few rows at a time. */
final class TableDiff {

    private final Table<?> table;
    private final Changes changes;

    TableDiff(Table<?> table, Changes changes) {
        this.table = table;
        this.changes = changes;
    }

    void compare(Path before, Path now) throws IOException {
        List<String> key = new ArrayList<>(table.key());
        // Steps have a key of their own, but stand in the order of what they are steps of.
        String order = table.names().get(0);
        if (!key.get(0).equals(order)) {
            key.add(0, order);
        }
        try (SortedRows old = new SortedRows(before, key);
                SortedRows fresh = new SortedRows(now, key)) {
            List<String> columns = new ArrayList<>(fresh.header());
            columns.retainAll(old.header());
            columns.removeAll(key);
            while (old.next() != null || fresh.next() != null) {
                int order2 = compare(old.next(), fresh.next());
                groups(order2 <= 0 ? old.group() : Map.of(), order2 >= 0 ? fresh.group() : Map.of(), columns);
            }
        }
    }

    /** The end is after everything. */
    private static int compare(@Nullable String old, @Nullable String fresh) {
        if (old == null || fresh == null) {
            return old == null ? 1 : -1;
        }
        return old.compareTo(fresh);
    }

    private void groups(
            Map<String, Map<String, String>> old, Map<String, Map<String, String>> fresh, List<String> columns)
            throws IOException {
        TreeSet<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(fresh.keySet());
        for (String key : keys) {
            Map<String, String> before = old.get(key);
            Map<String, String> after = fresh.get(key);
            if (before == null) {
                changes.added(table.name(), key, after == null ? "" : after.getOrDefault("label", ""));
            } else if (after == null) {
                changes.gone(table.name(), key, before.getOrDefault("label", ""));
            } else {
                for (String column : columns) {
                    changed(key, column, before.getOrDefault(column, ""), after.getOrDefault(column, ""));
                }
            }
        }
    }

    private void changed(String key, String column, String before, String after) throws IOException {
        if (!before.equals(after)) {
            changes.changed(table.name(), key, column, before, after);
        }
    }
}
