// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.List;
import org.entente.model.decision.Author;
import org.jspecify.annotations.Nullable;

/** What people, and rules, decided about entries and events. */
public final class DecisionTable {

    /** Rows in order of entries, then events. */
    public static final Table<DecisionLine> TABLE = new Table<>(
            "decisions",
            "something that was decided about an entry or event and is not undone",
            List.of("of", "decision"),
            new Columns<DecisionLine>()
                    .always(
                            "of",
                            Kind.CODE,
                            "the entry or event",
                            "id in the table entries (E-) or events (T-)",
                            DecisionLine::of)
                    .always(
                            "decision",
                            Kind.CODE,
                            "the decision, the same for ever",
                            "D- and a code",
                            DecisionLine::decision)
                    .always("act", Kind.CODE, "what sort of decision it is", DecisionLine.ACTS, DecisionLine::act)
                    .always(
                            "author",
                            Kind.TEXT,
                            "who decided",
                            "",
                            l -> l.author().name())
                    .always(
                            "by_person",
                            Kind.FLAG,
                            "whether a person decided, or rules of ours",
                            "",
                            l -> l.author() instanceof Author.Person)
                    .maybe("at", Kind.CODE, "when it was made", "ISO 8601, UTC", DecisionTable::at)
                    .emptyWhen("it is not told")
                    .maybe(
                            "about",
                            Kind.CODE,
                            "which value was corrected, or how it is tied to another entry",
                            "",
                            DecisionLine::about)
                    .emptyWhen("neither was")
                    .maybe("value", Kind.TEXT, "the corrected value, or the comment", "", DecisionLine::value)
                    .emptyWhen("neither was")
                    .maybe(
                            "original",
                            Kind.TEXT,
                            "what was read where a value was corrected",
                            "",
                            DecisionLine::original)
                    .emptyWhen("nothing was read")
                    .maybe(
                            "other",
                            Kind.CODE,
                            "the step that it is about, or the other entry",
                            "id in the table steps or entries",
                            DecisionLine::other)
                    .emptyWhen("it is about the entry as a whole")
                    .maybe("reason", Kind.TEXT, "why", "", l -> blank(l.reason()))
                    .emptyWhen("no reason was given"));

    private DecisionTable() {}

    private static @Nullable Object at(DecisionLine line) {
        return line.at() == null ? null : line.at().toString();
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
