// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.List;
import org.entente.model.entry.SourceArticle;

/** The articles that entries and events rest on. */
public final class SourceTable {

    /** Rows in order of the page. */
    public static final Table<SourceArticle> TABLE = new Table<>(
            "sources",
            "an article that entries or events of the release rest on",
            List.of("page"),
            new Columns<SourceArticle>()
                    .always("page", Kind.CODE, "the page", "SHA-256 of its bytes, lower-case hex", SourceArticle::page)
                    .always("location", Kind.TEXT, "where it was read", "URL or path", SourceArticle::location)
                    .maybe("title", Kind.TEXT, "headline", "", SourceArticle::title)
                    .maybe("site", Kind.TEXT, "publisher, as the page names it", "", SourceArticle::site)
                    .maybe(
                            "authors",
                            Kind.LIST,
                            "who wrote it, from the byline",
                            "",
                            a -> a.authors().isEmpty() ? null : a.authors())
                    .maybe("published", Kind.DATE, "when it was published", "", a -> Dates.iso(a.published()))
                    .always(
                            "published_assumed",
                            Kind.FLAG,
                            "whether the date was given by whoever read the page, since the page has none",
                            "",
                            SourceArticle::publishedAssumed)
                    .always(
                            "language",
                            Kind.CODE,
                            "language of the article",
                            "ISO 639; und: not known",
                            a -> a.language().code())
                    .always(
                            "outlet",
                            Kind.TEXT,
                            "who publishes it",
                            "one name for all its domains and spellings",
                            a -> a.outlet().name())
                    .maybe(
                            "outlet_country",
                            Kind.CODE,
                            "country of the outlet",
                            Codes.PARTY,
                            a -> a.outlet().country())
                    .always(
                            "outlet_kind",
                            Kind.CODE,
                            "what the outlet is",
                            Codes.OUTLETS,
                            a -> a.outlet().kind().label())
                    .always(
                            "reliability",
                            Kind.CODE,
                            "how far the outlet is relied on",
                            Codes.GRADES,
                            a -> a.outlet().reliability().name())
                    .always(
                            "reliability_rated",
                            Kind.FLAG,
                            "whether a person set the reliability; else it follows from the kind",
                            "",
                            a -> a.outlet().rated())
                    .maybe(
                            "credit",
                            Kind.TEXT,
                            "the agency whose words it prints, as the page says",
                            "",
                            SourceArticle::credit)
                    .emptyWhen("it credits none")
                    .always(
                            "origin",
                            Kind.TEXT,
                            "whose words these are; articles of one origin count as one independent source",
                            "publisher, or for a copy the publisher of the first",
                            SourceArticle::origin));

    private SourceTable() {}
}
