// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.List;
import java.util.Locale;
import org.entente.model.entry.TimelineEvent;

/** What was said or done once, and has no further life in the ledger. */
public final class EventTable {

    /** Rows in order of the id. */
    public static final Table<TimelineEvent> TABLE = new Table<>(
            "events",
            "a statement, a measure, a use of force or a protest, merged from every report of it",
            List.of("id"),
            columns());

    private EventTable() {}

    private static Columns<TimelineEvent> columns() {
        return new Columns<TimelineEvent>()
                .always(
                        "id",
                        Kind.CODE,
                        "the event; once published it resolves for ever",
                        "T- and a code",
                        TimelineEvent::id)
                .always(
                        "type",
                        Kind.CODE,
                        "what sort of event it is",
                        Codes.TYPES,
                        e -> e.type().name())
                .always(
                        "quad_class",
                        Kind.CODE,
                        "verbal or material, cooperation or conflict",
                        "as PLOVER has it for the type",
                        e -> e.type().quadClass().name().toLowerCase(Locale.ROOT))
                .always(
                        "form",
                        Kind.CODE,
                        "what it concretely is",
                        Codes.EVENTS,
                        e -> e.form().label())
                .party("source", "who acts", TimelineEvent::source)
                .party("target", "on whom", TimelineEvent::target)
                .assertedBy(TimelineEvent::assertedBy)
                .always(
                        "label",
                        Kind.TEXT,
                        "what was said or done, in the words of an article",
                        "",
                        TimelineEvent::label)
                .dated("when", TimelineEvent::date)
                .articles("report", e -> e.sources().size(), TimelineEvent::independentSources)
                .confidence("how sure it is, 0 to 1, rising with independent sources", TimelineEvent::confidence);
    }
}
