// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.jspecify.annotations.Nullable;

/** Undertakings, one a row. */
public final class EntryTable {

    /** Rows in order of the id. */
    public static final Table<Entry> TABLE = new Table<>(
            "entries",
            "an undertaking between two countries or international bodies, merged from every mention of it",
            List.of("id"),
            new Columns<Entry>()
                    .always(
                            "id",
                            Kind.CODE,
                            "the entry; once published it resolves for ever, also when entries merge",
                            "E- and a code",
                            Entry::id)
                    .always(
                            "form",
                            Kind.CODE,
                            "what it is",
                            Codes.UNDERTAKINGS,
                            e -> e.form().label())
                    .always(
                            "status",
                            Kind.CODE,
                            "how far it has come",
                            Codes.STATUSES,
                            e -> e.status().label())
                    .always(
                            "commitment",
                            Kind.CODE,
                            "how binding it is",
                            Codes.COMMITMENTS,
                            e -> e.commitment().kind().label())
                    .always(
                            "commitment_rule",
                            Kind.CODE,
                            "by which rule",
                            Codes.RULES,
                            e -> e.commitment().rule().label())
                    .maybe(
                            "pledged",
                            Kind.DATE,
                            "day of the first pledge, or of its report",
                            "",
                            e -> Dates.iso(e.commitment().pledged()))
                    .maybe(
                            "committed",
                            Kind.DATE,
                            "day of the first commitment, or of its report",
                            "",
                            e -> Dates.iso(e.commitment().committed()))
                    .always("source", Kind.CODE, "who gives, acts or visits", Codes.PARTY, Entry::source)
                    .always("source_name", Kind.TEXT, "its English name", "", e -> Parties.name(e.source()))
                    .always("target", Kind.CODE, "the other side; of a visit, the host", Codes.PARTY, Entry::target)
                    .always("target_name", Kind.TEXT, "its English name", "", e -> Parties.name(e.target()))
                    .always("label", Kind.TEXT, "what it is, in the words of the articles", "", Entry::label)
                    .maybe(
                            "who",
                            Kind.LIST,
                            "persons named on the acting side; of a meeting, on both",
                            "",
                            e -> e.who().isEmpty() ? null : e.who())
                    .dated("when it happened or happens, over all its parts that did", Entry::date)
                    .maybe(
                            "due",
                            Kind.DATE,
                            "the latest date it is promised for, while it is open",
                            "",
                            e -> Dates.iso(e.due()))
                    .place(Entry::place)
                    .maybe("sector", Kind.CODE, "sector, as most mentions have it", Codes.SECTOR, Entry::sector)
                    .maybe("parent", Kind.CODE, "the entry that this one is a part of", "E- and a code", Entry::parent)
                    .emptyWhen("it is not known to be a part of another")
                    .always(
                            "recommended_for_aggregates",
                            Kind.FLAG,
                            "whether sums and counts should take it: agreed, under way or done, and no part of another entry",
                            "",
                            Recommendation::of)
                    .articles("mention", e -> e.sources().size(), Entry::independentSources)
                    .always(
                            "contradictions",
                            Kind.WHOLE,
                            "how often its sources disagree; see the table claims",
                            "",
                            e -> (long) e.contradictions().size())
                    .always(
                            "review",
                            Kind.CODE,
                            "how it stands with its reviewers",
                            Codes.STANDINGS,
                            e -> e.review().standing().name().toLowerCase(Locale.ROOT))
                    .confidence("how sure it is, 0 to 1, rising with independent sources", Entry::confidence)
                    .maybe(
                            "first_published",
                            Kind.DATE,
                            "publication of the earliest article",
                            "",
                            e -> published(e, true))
                    .maybe(
                            "last_published",
                            Kind.DATE,
                            "publication of the latest article",
                            "",
                            e -> published(e, false)));

    private EntryTable() {}

    private static @Nullable String published(Entry entry, boolean first) {
        Stream<PartialDate> dates =
                entry.sources().stream().map(SourceArticle::published).filter(Objects::nonNull);
        return (first ? dates.min(PartialDate::compareTo) : dates.max(PartialDate::compareTo))
                .map(PartialDate::iso)
                .orElse(null);
    }
}
