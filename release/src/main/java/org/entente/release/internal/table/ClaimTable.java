// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.List;
import org.entente.model.entry.Step;

/** Where sources disagree: every version, side by side. */
public final class ClaimTable {

    /** Rows in order of the entry, the contradiction, then the best supported version first. */
    public static final Table<ClaimLine> TABLE = new Table<>(
            "claims",
            "one of the rival versions where independent sources of an entry disagree",
            List.of("entry", "contradiction", "n"),
            new Columns<ClaimLine>()
                    .always("entry", Kind.CODE, "the entry", "id in the table entries", ClaimLine::entry)
                    .always("contradiction", Kind.WHOLE, "which of the entry's contradictions", "from 1", l ->
                            (long) l.contradiction())
                    .always("n", Kind.WHOLE, "which of its versions; the first is the best supported", "from 1", l ->
                            (long) l.n())
                    .always(
                            "about",
                            Kind.CODE,
                            "the step of the undertaking that they speak of",
                            Codes.STATUSES,
                            l -> l.on().about().label())
                    .maybe(
                            "line",
                            Kind.CODE,
                            "what they count",
                            "line in the table accounts",
                            l -> l.on().of() == null ? null : AccountLine.key(l.on().of()))
                    .emptyWhen("they disagree whether it happens at all")
                    .always(
                            "value",
                            Kind.TEXT,
                            "what this version says",
                            "a number, or asserted, denied",
                            l -> l.claim().value())
                    .always("independent_sources", Kind.WHOLE, "how many independent sources say so", "", l ->
                            (long) l.claim().independentSources())
                    .always(
                            "steps",
                            Kind.LIST,
                            "the steps that say so",
                            "id in the table steps",
                            l -> l.claim().steps().stream().map(Step::id).toList()));

    private ClaimTable() {}
}
