// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.diff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.release.internal.table.Columns;
import org.entente.release.internal.table.Kind;
import org.entente.release.internal.table.Table;

/** The table of changes. */
public final class ChangeTable {

    public static final Table<Change> TABLE = new Table<>(
            "changes",
            "a row that came, went or was merged since the release before, or one of its values that changed",
            List.of("table", "key", "column"),
            new Columns<Change>()
                    .always("table", Kind.CODE, "the table", "name of a table", Change::table)
                    .always("key", Kind.TEXT, "the row", "its key columns, a blank between them", Change::key)
                    .always(
                            "change",
                            Kind.CODE,
                            "what happened",
                            kinds(),
                            c -> c.kind().label())
                    .maybe("column", Kind.CODE, "which value", "name of a column", Change::column)
                    .emptyWhen("it is about the whole row")
                    .maybe("before", Kind.TEXT, "the value in the release before", "", Change::before)
                    .emptyWhen("there was none")
                    .maybe(
                            "after",
                            Kind.TEXT,
                            "the value now; of a merged entry, the entry it is part of",
                            "",
                            Change::after)
                    .emptyWhen("there is none"));

    private ChangeTable() {}

    private static String kinds() {
        return Arrays.stream(Change.Kind.values()).map(Change.Kind::label).collect(Collectors.joining(", "));
    }
}
