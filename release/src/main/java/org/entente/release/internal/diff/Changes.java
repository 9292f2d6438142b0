// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.diff;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.entente.release.internal.csv.CsvSink;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.part.Counts;
import org.entente.release.internal.table.AccountTable;
import org.entente.release.internal.table.EntryTable;
import org.entente.release.internal.table.EventTable;
import org.entente.release.internal.table.SourceTable;
import org.entente.release.internal.table.StepTable;
import org.entente.release.internal.table.Table;

/** Everything that changed since the release before: all of it as {@code changes.csv}, the entries' part of it for people as CHANGES.md. */
public final class Changes implements Closeable {

    /** The tables that are compared; items and claims change with their steps and entries. */
    private static final List<Table<?>> TABLES =
            List.of(EntryTable.TABLE, AccountTable.TABLE, StepTable.TABLE, EventTable.TABLE, SourceTable.TABLE);

    private final Function<String, Optional<String>> standing;
    private final CsvSink csv;
    private final Counts counts = new Counts();
    private final Map<Change.Kind, ChangeList> lists = new EnumMap<>(Change.Kind.class);

    private Changes(Function<String, Optional<String>> standing, CsvSink csv) {
        this.standing = standing;
        this.csv = csv;
        for (Change.Kind kind : Change.Kind.values()) {
            lists.put(kind, new ChangeList());
        }
    }

    /**
     * Compares the tables of the release being made with those of the one before.
     *
     * @param standing the id that the entry or event with this id has today, empty when the ledger has none
     * @return how many changes of each sort there are, by table and sort
     */
    public static SortedMap<String, Long> write(
            PreviousRelease previous, ReleaseFolder folder, Function<String, Optional<String>> standing)
            throws IOException {
        try (Changes changes = new Changes(standing, new CsvSink(ChangeTable.TABLE, folder.create("changes.csv")))) {
            for (Table<?> table : TABLES) {
                Path before = previous.table(table.name());
                new TableDiff(table, changes).compare(before, folder.file("csv/" + table.name() + ".csv"));
            }
            try (OutputStream out = folder.create("CHANGES.md")) {
                out.write(changes.markdown(previous.version()).getBytes(StandardCharsets.UTF_8));
            }
            return changes.counts.map();
        }
    }

    void added(String table, String key, String label) throws IOException {
        put(new Change(table, key, Change.Kind.ADDED, null, null, null), label);
    }

    void gone(String table, String key, String label) throws IOException {
        if (!table.equals(EntryTable.TABLE.name()) && !table.equals(EventTable.TABLE.name())) {
            put(new Change(table, key, Change.Kind.GONE, null, null, null), label);
            return;
        }
        Optional<String> now = standing.apply(key);
        Change.Kind kind =
                now.isEmpty() ? Change.Kind.GONE : now.get().equals(key) ? Change.Kind.LEFT_OUT : Change.Kind.MERGED;
        put(new Change(table, key, kind, null, null, kind == Change.Kind.MERGED ? now.get() : null), label);
    }

    void changed(String table, String key, String column, String before, String after) throws IOException {
        put(
                new Change(
                        table,
                        key,
                        Change.Kind.CHANGED,
                        column,
                        before.isEmpty() ? null : before,
                        after.isEmpty() ? null : after),
                "");
    }

    private void put(Change change, String label) throws IOException {
        csv.row(ChangeTable.TABLE.cells(change));
        counts.add(change.table() + " " + change.kind().label());
        if (ChangeList.isShown(change)) {
            lists.getOrDefault(change.kind(), new ChangeList()).add(change, label);
        }
    }

    private String markdown(String version) {
        StringBuilder text =
                new StringBuilder("# Changes since ").append(version).append("\n\n");
        if (counts.map().isEmpty()) {
            return text.append("None.\n").toString();
        }
        text.append("| what | rows |\n|---|--:|\n");
        counts.map()
                .forEach((what, number) -> text.append("| ")
                        .append(what)
                        .append(" | ")
                        .append(number)
                        .append(" |\n"));
        lists.forEach((kind, list) -> list.print(kind, text));
        return text.append("\n`changes.csv` has every change of every table.\n").toString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
