// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.entente.ledger.internal.copies.Sketch;

/**
 * Rows that no link of the chain speaks of, and values that are not chained because they follow from others: days and buckets that
 * make a look fast, and the bands of sketches. Clues are not looked at: what follows from them, where a mention was placed, is chained,
 * and under which keys an entry is found may be another with other rules.
 */
public final class Strays {

    private static final int PAGES_AT_ONCE = 500;

    /** Code of the entry that a decision may take away. */
    private static final String TAKEN = "SUBSTR(CASE WHEN d.kind = 'MERGE' THEN d.other ELSE d.subject END, 3)";

    /** Where, and what is wrong: finds rows that are not as they would have been written. */
    private static final List<List<String>> WRONG = List.of(
            List.of(
                    "page %s",
                    "was never recorded",
                    "SELECT p.hash FROM page p WHERE NOT EXISTS (SELECT 1 FROM adoption a WHERE a.page = p.seq)"),
            List.of(
                    "reading %s",
                    "was never in force",
                    "SELECT r.id FROM reading r WHERE NOT EXISTS"
                            + " (SELECT 1 FROM adoption a WHERE a.page = r.page AND a.reading = r.seq)"),
            List.of(
                    "snapshot %s",
                    "is the text of no page",
                    "SELECT s.hash FROM snapshot s WHERE s.hash NOT IN (SELECT r.snapshot FROM reading r)"),
            List.of(
                    "mention %s",
                    "is asserted by no reading",
                    "SELECT m.id FROM mention m WHERE NOT EXISTS (SELECT 1 FROM assertion a WHERE a.mention = m.seq)"),
            List.of(
                    "mention %s",
                    "has another day than its page",
                    "SELECT m.id FROM mention m WHERE m.day <> COALESCE((SELECT CAST(REPLACE(SUBSTR(r.published || '-01-01', 1, 10),"
                            + " '-', '') AS INTEGER) FROM assertion a JOIN reading r ON r.seq = a.reading WHERE a.mention = m.seq"
                            + " ORDER BY a.seq LIMIT 1), 0)"),
            List.of(
                    "assertion %s",
                    "is of no reading",
                    "SELECT a.seq FROM assertion a WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.seq = a.reading)"),
            List.of(
                    "placement %s",
                    "is of no mention",
                    "SELECT p.seq FROM placement p WHERE NOT EXISTS (SELECT 1 FROM mention m WHERE m.seq = p.mention)"),
            List.of(
                    "question %s",
                    "is about no mention",
                    "SELECT q.seq FROM question q WHERE NOT EXISTS (SELECT 1 FROM mention m WHERE m.seq = q.entry)"),
            List.of(
                    "likeness %s",
                    "is of no page",
                    "SELECT l.seq FROM likeness l WHERE NOT EXISTS (SELECT 1 FROM page p WHERE p.seq = l.page)"),
            List.of(
                    "decision %s",
                    "has another bucket than its entry",
                    "SELECT d.id FROM decision d WHERE d.bucket <> CASE WHEN d.kind IN ('MERGE', 'REJECT', 'SPLIT') THEN COALESCE("
                            + "(SELECT e.bucket FROM mention m JOIN entry e ON e.seq = m.seq WHERE m.code = " + TAKEN
                            + " AND m.id >= " + TAKEN + " AND m.id < " + TAKEN + " || '['), '') ELSE '' END"));

    private final Sql sql;

    Strays(Sql sql) {
        this.sql = sql;
    }

    /**
     * Tells of each, where and what.
     *
     * @param births numbers of the entries that decisions gave birth to
     */
    public void find(Set<Long> births, BiConsumer<String, String> problems) throws SQLException {
        for (List<String> wrong : WRONG) {
            sql.each(row -> problems.accept(String.format(wrong.get(0), row.getString(1)), wrong.get(1)), wrong.get(2));
        }
        sql.each(
                row -> {
                    if (!births.contains(row.getLong(1))) {
                        problems.accept("entry " + row.getString(2), "was born with no mention");
                    }
                },
                "SELECT e.seq, e.code FROM entry e WHERE NOT EXISTS"
                        + " (SELECT 1 FROM placement p WHERE p.mention = e.seq AND p.entry = e.seq)");
        sql.each(
                row -> problems.accept(
                        "entry " + row.getString(1), "has another code than the mention it was born with"),
                "SELECT e.code FROM entry e JOIN mention m ON m.seq = e.seq WHERE m.code <> e.code");
        bands(problems);
    }

    private record Sketched(long seq, String hash, byte[] sketch) {}

    private void bands(BiConsumer<String, String> problems) throws SQLException {
        long expected = 0;
        List<Sketched> some = sketched(0);
        while (!some.isEmpty()) {
            for (Sketched page : some) {
                Set<Long> bands = new HashSet<>();
                for (long band : new Sketch(page.sketch()).bands()) {
                    bands.add(band);
                }
                expected += bands.size();
                for (long band : bands) {
                    if (sql.number("SELECT COUNT(*) FROM band WHERE band = ? AND page = ?", band, page.seq()) == 0) {
                        problems.accept("page " + page.hash(), "is not found by the bands of its sketch");
                        break;
                    }
                }
            }
            some = sketched(some.get(some.size() - 1).seq());
        }
        long there = sql.number("SELECT COUNT(*) FROM (SELECT DISTINCT band, page FROM band) AS b");
        if (there != expected) {
            problems.accept("table band", there + " rows where the sketches of the pages make " + expected);
        }
    }

    private List<Sketched> sketched(long after) throws SQLException {
        List<Sketched> found = new ArrayList<>();
        sql.each(
                row -> found.add(new Sketched(row.getLong(1), row.getString(2), row.getBytes(3))),
                "SELECT seq, hash, sketch FROM page WHERE sketch IS NOT NULL AND seq > ? ORDER BY seq LIMIT "
                        + PAGES_AT_ONCE,
                after);
        return found;
    }
}
