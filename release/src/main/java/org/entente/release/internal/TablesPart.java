// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.decision.Review;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.release.Format;
import org.entente.release.internal.csv.CsvSink;
import org.entente.release.internal.folder.ReleaseFolder;
import org.entente.release.internal.json.JsonLinesSink;
import org.entente.release.internal.parquet.ParquetSink;
import org.entente.release.internal.part.Counts;
import org.entente.release.internal.part.ReleasePart;
import org.entente.release.internal.sheet.Workbook;
import org.entente.release.internal.table.AccountLine;
import org.entente.release.internal.table.AccountTable;
import org.entente.release.internal.table.ClaimLine;
import org.entente.release.internal.table.ClaimTable;
import org.entente.release.internal.table.DeadlineLine;
import org.entente.release.internal.table.DeadlineTable;
import org.entente.release.internal.table.DecisionLine;
import org.entente.release.internal.table.DecisionTable;
import org.entente.release.internal.table.EntryTable;
import org.entente.release.internal.table.EventTable;
import org.entente.release.internal.table.ItemLine;
import org.entente.release.internal.table.ItemTable;
import org.entente.release.internal.table.SourceTable;
import org.entente.release.internal.table.StepTable;
import org.entente.release.internal.table.Table;
import org.entente.release.internal.table.TableSink;
import org.entente.release.internal.table.Told;
import org.jspecify.annotations.Nullable;

/** The flat tables, in every format for tables that was asked for. */
final class TablesPart implements ReleasePart {

    /** The tables of a release, in the order in which people should meet them. */
    static final List<Table<?>> TABLES = List.of(
            EntryTable.TABLE,
            AccountTable.TABLE,
            StepTable.TABLE,
            ItemTable.TABLE,
            ClaimTable.TABLE,
            DeadlineTable.TABLE,
            DecisionTable.TABLE,
            EventTable.TABLE,
            SourceTable.TABLE);

    private final Map<Table<?>, List<TableSink>> sinks = new LinkedHashMap<>();
    private final Counts counts;
    private final @Nullable Workbook workbook;

    TablesPart(Set<Format> formats, ReleaseFolder folder, Counts counts) throws IOException {
        this.counts = counts;
        this.workbook = formats.contains(Format.XLSX)
                ? new Workbook(folder.create("entente.xlsx"), folder.scratch("sheets"))
                : null;
        for (Table<?> table : TABLES) {
            List<TableSink> of = new ArrayList<>();
            // The tables as CSV are always there: the next release is compared with them.
            of.add(new CsvSink(table, folder.create("csv/" + table.name() + ".csv")));
            if (formats.contains(Format.JSONL)) {
                of.add(new JsonLinesSink(table, folder.create("jsonl/" + table.name() + ".jsonl")));
            }
            if (formats.contains(Format.PARQUET)) {
                of.add(new ParquetSink(table, folder.create("parquet/" + table.name() + ".parquet")));
            }
            if (workbook != null) {
                of.add(workbook.sheet(table));
            }
            sinks.put(table, of);
            counts.add(table.name(), 0);
        }
    }

    @Override
    public void entry(Entry entry) throws IOException {
        add(EntryTable.TABLE, entry);
        for (AccountLine line : AccountLine.of(entry)) {
            add(AccountTable.TABLE, line);
        }
        for (ClaimLine line : ClaimLine.of(entry)) {
            add(ClaimTable.TABLE, line);
        }
        for (DeadlineLine line : DeadlineLine.of(entry)) {
            add(DeadlineTable.TABLE, line);
        }
        decisions(entry.id(), entry.review());
        steps(entry.id(), entry.history());
    }

    @Override
    public void event(TimelineEvent event) throws IOException {
        add(EventTable.TABLE, event);
        decisions(event.id(), event.review());
        steps(event.id(), event.reports());
    }

    @Override
    public void source(SourceArticle article) throws IOException {
        add(SourceTable.TABLE, article);
    }

    private void decisions(String of, Review review) throws IOException {
        for (DecisionLine line : DecisionLine.of(of, review)) {
            add(DecisionTable.TABLE, line);
        }
    }

    private void steps(String of, List<Step> steps) throws IOException {
        for (Step step : steps) {
            add(StepTable.TABLE, new Told(of, step));
            for (ItemLine line : ItemLine.of(step)) {
                add(ItemTable.TABLE, line);
            }
        }
    }

    private <R> void add(Table<R> table, R row) throws IOException {
        List<@Nullable Object> cells = table.cells(row);
        for (TableSink sink : sinks.getOrDefault(table, List.of())) {
            sink.row(cells);
        }
        counts.add(table.name());
    }

    @Override
    public void close() throws IOException {
        for (List<TableSink> of : sinks.values()) {
            for (TableSink sink : of) {
                sink.close();
            }
        }
        if (workbook != null) {
            workbook.close();
        }
    }
}
