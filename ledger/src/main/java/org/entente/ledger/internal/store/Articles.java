// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.internal.sources.Outlets;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.SourceArticle;
import org.entente.model.source.Outlet;
import org.entente.model.text.Language;
import org.jspecify.annotations.Nullable;

/** The articles behind readings, each with the origin of its words. Lives as long as one look at the ledger. */
final class Articles {

    private static final String COLUMNS =
            "SELECT r.seq, r.page, p.hash, r.location, r.title, r.site, r.authors, r.published,"
                    + " r.published_assumed, r.language, r.credit FROM reading r JOIN page p ON p.seq = r.page ";

    private final Sql sql;
    private @Nullable Ratings ratings;
    private final Map<Long, SourceArticle> byReading = new HashMap<>();
    private final Map<Long, SourceArticle> byPage = new HashMap<>();
    private final Map<Long, Set<Long>> groups = new HashMap<>();
    private final Map<Long, String> originByPage = new HashMap<>();

    private final boolean withOrigins;

    Articles(Sql sql) {
        this(sql, true);
    }

    private Articles(Sql sql, boolean withOrigins) {
        this.sql = sql;
        this.withOrigins = withOrigins;
    }

    /** Articles whose origin is left empty: that need not look for copies. */
    static Articles withoutOrigins(Sql sql) {
        return new Articles(sql, false);
    }

    /** A reading's article before its origin is known. */
    private record Row(long reading, long page, SourceArticle article) {}

    SourceArticle of(long reading) throws SQLException {
        SourceArticle known = byReading.get(reading);
        if (known == null) {
            Row row = sql.first(Articles::row, COLUMNS + "WHERE r.seq = ?", reading)
                    .orElseThrow(() -> new SQLException("no reading " + reading));
            known = withOrigins ? withOrigin(row) : row.article();
            byReading.put(reading, known);
        }
        return known;
    }

    /** The articles of all readings in force, in order of publication. */
    List<SourceArticle> inForce() throws SQLException {
        List<Row> rows = sql.list(
                Articles::row,
                COLUMNS
                        + "WHERE r.seq = (SELECT a.reading FROM adoption a WHERE a.page = r.page ORDER BY a.seq DESC LIMIT 1)");
        List<SourceArticle> articles = new ArrayList<>();
        for (Row row : rows) {
            articles.add(withOrigin(row));
        }
        articles.sort(BY_PUBLICATION);
        return articles;
    }

    /** So many articles of readings in force after this page, in order of the pages' hashes. */
    List<SourceArticle> inForceAfter(String pageHash, int limit) throws SQLException {
        List<Row> rows = sql.list(
                Articles::row,
                COLUMNS
                        + "WHERE r.seq = (SELECT a.reading FROM adoption a WHERE a.page = r.page ORDER BY a.seq DESC LIMIT 1)"
                        + " AND p.hash > ? ORDER BY p.hash LIMIT ?",
                pageHash,
                limit);
        List<SourceArticle> articles = new ArrayList<>();
        for (Row row : rows) {
            articles.add(withOrigin(row));
        }
        return articles;
    }

    /** Earliest first, undated last; the page's hash makes the order the same everywhere. */
    static final Comparator<SourceArticle> BY_PUBLICATION =
            Comparator.comparing((SourceArticle a) -> firstDay(a.published())).thenComparing(SourceArticle::page);

    private static LocalDate firstDay(@Nullable PartialDate date) {
        return date == null ? LocalDate.MAX : date.firstDay();
    }

    private Ratings ratings() throws SQLException {
        Ratings known = ratings;
        if (known == null) {
            known = new Ratings(sql);
            ratings = known;
        }
        return known;
    }

    private SourceArticle withOrigin(Row row) throws SQLException {
        String origin = originByPage.get(row.page());
        if (origin == null) {
            Set<Long> group = groups.get(row.page());
            if (group == null) {
                group = copies(row.page());
                for (long page : group) {
                    groups.put(page, group);
                }
            }
            SourceArticle first = row.article();
            for (long page : group) {
                if (page != row.page()) {
                    SourceArticle copy = pageInForce(page);
                    first = BY_PUBLICATION.compare(copy, first) < 0 ? copy : first;
                }
            }
            origin = credited(row, group, first);
            originByPage.put(row.page(), origin);
        }
        SourceArticle a = row.article();
        return new SourceArticle(
                a.page(),
                a.location(),
                a.title(),
                a.site(),
                a.authors(),
                a.published(),
                a.publishedAssumed(),
                a.language(),
                ratings().of(a.outlet()),
                a.credit(),
                origin);
    }

    /** The agency that a page of this text credits, the page itself before its copies; else who published the text first. */
    private String credited(Row row, Set<Long> group, SourceArticle first) throws SQLException {
        String credit = row.article().credit();
        for (long page : group) {
            if (credit == null) {
                credit = pageInForce(page).credit();
            }
        }
        return credit == null
                ? first.outlet().key()
                : Outlets.named(credit).orElse(Outlet.unknown(credit)).key();
    }

    /** The pages that print the text of this one, directly or by way of other copies; itself included. */
    private Set<Long> copies(long page) throws SQLException {
        Set<Long> group = new TreeSet<>(Set.of(page));
        Deque<Long> open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            long next = open.remove();
            sql.each(
                    row -> {
                        if (group.add(row.getLong(1))) {
                            open.add(row.getLong(1));
                        }
                    },
                    "SELECT other FROM likeness WHERE page = ? UNION ALL SELECT page FROM likeness WHERE other = ?",
                    next,
                    next);
        }
        return group;
    }

    private SourceArticle pageInForce(long page) throws SQLException {
        SourceArticle known = byPage.get(page);
        if (known == null) {
            known = sql.first(
                            Articles::row,
                            COLUMNS
                                    + "WHERE r.seq = (SELECT a.reading FROM adoption a WHERE a.page = ? ORDER BY a.seq DESC LIMIT 1)",
                            page)
                    .orElseThrow(() -> new SQLException("no reading of page " + page))
                    .article();
            byPage.put(page, known);
        }
        return known;
    }

    static List<String> authors(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private static Row row(ResultSet row) throws SQLException {
        String authors = row.getString(7);
        String published = row.getString(8);
        return new Row(
                row.getLong(1),
                row.getLong(2),
                new SourceArticle(
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        authors(authors),
                        published == null ? null : new PartialDate(published),
                        row.getInt(9) != 0,
                        new Language(row.getString(10)),
                        Outlets.of(row.getString(4), row.getString(6), row.getString(3)),
                        row.getString(11),
                        ""));
    }
}
