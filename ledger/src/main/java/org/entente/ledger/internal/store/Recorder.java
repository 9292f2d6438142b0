// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.Recording;
import org.entente.ledger.internal.copies.Sketch;
import org.entente.model.article.Article;
import org.entente.model.article.PartialDate;
import org.jspecify.annotations.Nullable;

/** Adds readings of pages, each in one transaction. */
public final class Recorder {

    /** Compared at most with this many pages that share a band: a story that is copied more often is one group long before. */
    private static final int MAX_COMPARED = 64;

    private final Database database;

    public Recorder(Database database) {
        this.database = database;
    }

    /** All of them are kept, or none. */
    public List<Recording> record(List<Prepared> pages) {
        return database.write(sql -> {
            List<Recording> recordings = new ArrayList<>(pages.size());
            for (Prepared page : pages) {
                recordings.add(record(page, sql));
            }
            return recordings;
        });
    }

    private static Recording record(Prepared prepared, Sql sql) throws SQLException {
        String hash = prepared.article().contentHash();
        Optional<Long> knownPage = pageSeq(sql, hash);
        Optional<Long> knownReading =
                sql.first(r -> r.getLong(1), "SELECT seq FROM reading WHERE id = ?", prepared.reading());
        Long before = knownPage.isPresent() ? inForce(sql, knownPage.get()) : null;
        if (before != null && knownReading.equals(Optional.of(before))) {
            return new Recording(
                    Recording.Outcome.UNCHANGED, hash, prepared.mentions().size());
        }
        long page = knownPage.isPresent() ? knownPage.get() : addPage(sql, hash, prepared.sketch());
        MentionRows rows = new MentionRows(sql, prepared, page, knownPage.isPresent());
        long reading = knownReading.isPresent() ? knownReading.get() : addReading(sql, page, prepared, rows);
        List<Adoption.Held> held = rows.held();
        long adoption = Tables.next(sql, "adoption");
        sql.update("INSERT INTO adoption (seq, page, reading) VALUES (?, ?, ?)", adoption, page, reading);
        prepared.sequel()
                .after(
                        new Adoption(adoption, page, reading, prepared.reading(), before, prepared.article(), held),
                        new Tables(sql));
        return new Recording(
                knownPage.isPresent() ? Recording.Outcome.REREAD : Recording.Outcome.NEW,
                hash,
                prepared.mentions().size());
    }

    static Optional<Long> pageSeq(Sql sql, String hash) throws SQLException {
        return sql.first(r -> r.getLong(1), "SELECT seq FROM page WHERE hash = ?", hash);
    }

    private static long inForce(Sql sql, long page) throws SQLException {
        return sql.number("SELECT reading FROM adoption WHERE page = ? ORDER BY seq DESC LIMIT 1", page);
    }

    private static long addPage(Sql sql, String hash, Optional<Sketch> sketch) throws SQLException {
        long page = Tables.next(sql, "page");
        sql.update(
                "INSERT INTO page (seq, hash, sketch) VALUES (?, ?, ?)",
                page,
                hash,
                sketch.map(Sketch::components).orElse(null));
        if (sketch.isPresent()) {
            addLikenesses(sql, page, sketch.get());
        }
        return page;
    }

    private static void addLikenesses(Sql sql, long page, Sketch sketch) throws SQLException {
        Map<Long, byte[]> candidates = new HashMap<>();
        List<@Nullable Object[]> bands = new ArrayList<>();
        for (long band : sketch.bands()) {
            if (candidates.size() < MAX_COMPARED) {
                sql.each(
                        row -> candidates.put(row.getLong(1), row.getBytes(2)),
                        "SELECT p.seq, p.sketch FROM band b JOIN page p ON p.seq = b.page WHERE b.band = ?"
                                + " ORDER BY p.seq LIMIT " + MAX_COMPARED,
                        band);
            }
            bands.add(new Object[] {band, page});
        }
        for (Map.Entry<Long, byte[]> candidate : candidates.entrySet()) {
            double similarity = sketch.similarity(new Sketch(candidate.getValue()));
            if (similarity >= Sketch.COPY) {
                sql.update(
                        "INSERT INTO likeness (seq, page, other, similarity) VALUES (?, ?, ?, ?)",
                        Tables.next(sql, "likeness"),
                        page,
                        candidate.getKey(),
                        similarity);
            }
        }
        sql.batch("INSERT INTO band (band, page) VALUES (?, ?)", bands);
    }

    private static long addReading(Sql sql, long page, Prepared prepared, MentionRows rows) throws SQLException {
        String snapshot = prepared.snapshot();
        if (sql.first(r -> r.getString(1), "SELECT hash FROM snapshot WHERE hash = ?", snapshot)
                .isEmpty()) {
            sql.update("INSERT INTO snapshot (hash, deflated) VALUES (?, ?)", snapshot, prepared.deflated());
        }
        long reading = Tables.next(sql, "reading");
        int statements = rows.prepare(reading);
        Article article = prepared.article();
        PartialDate published = article.published();
        sql.update(
                "INSERT INTO reading (seq, id, page, coder, snapshot, location, title, site, section, posted_by, authors,"
                        + " published, published_assumed, language, blocks, mentions, statements, credit)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                reading,
                prepared.reading(),
                page,
                prepared.coder(),
                snapshot,
                article.location(),
                article.title(),
                article.site(),
                article.section(),
                article.postedBy(),
                String.join("\n", article.authors()),
                published == null ? null : published.iso(),
                article.publishedAssumed() ? 1 : 0,
                article.language().code(),
                prepared.blocks(),
                rows.size(),
                statements,
                prepared.credit());
        rows.insert();
        return reading;
    }
}
