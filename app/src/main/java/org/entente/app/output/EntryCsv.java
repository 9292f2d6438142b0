// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.output;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.view.Figures;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Entries as CSV (RFC 4180, UTF-8, LF): a header, then one row for each line of account, one row for an entry without any. Empty
 * means that no source says.
 */
public final class EntryCsv {

    static final List<String> COLUMNS = List.of(
            "id",
            "form",
            "status",
            "source",
            "target",
            "label",
            "who",
            "date",
            "due",
            "place",
            "sector",
            "commitment",
            "pledged_on",
            "committed_on",
            "counted",
            "promised",
            "agreed",
            "delivered",
            "outstanding",
            "articles",
            "independent_sources",
            "contradictions",
            "confidence");

    private EntryCsv() {}

    public static void write(List<Entry> entries, PrintStream out) {
        out.print(String.join(",", COLUMNS) + "\n");
        for (Entry entry : entries) {
            if (entry.accounts().isEmpty()) {
                out.print(row(entry, null));
            }
            for (Account account : entry.accounts()) {
                out.print(row(entry, account));
            }
        }
    }

    private static String row(Entry entry, @Nullable Account account) {
        @Nullable
        String[] cells = {
            entry.id(),
            entry.form().label(),
            entry.status().label(),
            entry.source(),
            entry.target(),
            entry.label(),
            String.join("; ", entry.who()),
            entry.date() == null ? null : entry.date().iso(),
            entry.due() == null ? null : entry.due().iso(),
            entry.place() == null ? null : entry.place().name(),
            entry.sector(),
            entry.commitment().kind().label(),
            iso(entry.commitment().pledged()),
            iso(entry.commitment().committed()),
            account == null ? null : account.of().label(),
            account == null ? null : figure(account.promised()),
            account == null ? null : figure(account.agreed()),
            account == null ? null : figure(account.delivered()),
            account == null ? null : figure(account.outstanding()),
            String.valueOf(entry.sources().size()),
            String.valueOf(entry.independentSources()),
            String.valueOf(entry.contradictions().size()),
            Figures.number(java.math.BigDecimal.valueOf(Math.round(entry.confidence() * 100), 2))
        };
        return Arrays.stream(cells).map(EntryCsv::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    /** Rivals with a bar between them, plain digits, signs for what is not exact: {@code 20|25}, {@code ≤90}. */
    private static @Nullable String figure(@Nullable Figure figure) {
        return figure == null ? null : figure.label().replace(" ", "");
    }

    /** One cell, quoted where it must be. */
    public static String cell(@Nullable String value) {
        if (value == null) {
            return "";
        }
        return value.matches("(?s).*[\",\\r\\n].*") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
