// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.List;

/** The dates for which something was promised, kept, put off or open. */
public final class DeadlineTable {

    /** Rows in order of the entry, then as they were told. */
    public static final Table<DeadlineLine> TABLE = new Table<>(
            "deadlines",
            "a date for which something of an entry was promised",
            List.of("entry", "n"),
            new Columns<DeadlineLine>()
                    .always("entry", Kind.CODE, "the entry", "id in the table entries", DeadlineLine::entry)
                    .always(
                            "n",
                            Kind.WHOLE,
                            "its number among the dates of the entry, as they were told",
                            "from 1",
                            l -> (long) l.n())
                    .always(
                            "due",
                            Kind.DATE,
                            "the date",
                            "",
                            l -> Dates.iso(l.deadline().due()))
                    .always(
                            "step",
                            Kind.CODE,
                            "the first step that gives it",
                            "id in the table steps",
                            l -> l.deadline().step())
                    .maybe(
                            "before",
                            Kind.DATE,
                            "the date in whose place it came",
                            "",
                            l -> Dates.iso(l.deadline().before()))
                    .emptyWhen("it puts nothing off")
                    .always(
                            "state",
                            Kind.CODE,
                            "what came of it, as far as the ledger knows",
                            Codes.DEADLINES,
                            l -> l.deadline().state().label()));

    private DeadlineTable() {}
}
