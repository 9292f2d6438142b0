// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one write added to the tables, column by column as it is there, to be hashed: the same after the write, years later,
 * and in both databases. What follows from the rest is left out: see {@link Strays}.
 */
public final class Written {

    private final Sql sql;

    Written(Sql sql) {
        this.sql = sql;
    }

    /** Sees the values of one row, each a text, a {@code Long}, a {@code Double}, bytes or null. */
    @FunctionalInterface
    public interface Rows {
        void row(String table, @Nullable Object... values);
    }

    /**
     * The rows of a recording: which reading of which page was put in force, the page with its copies, the reading, its mentions with what
     * it asserts of them, where these were placed, and what was asked then.
     *
     * @param first as the first chains were made, without the bytes of the text and the agency that the page credits
     */
    public void adoption(long seq, boolean first, Rows rows) throws SQLException {
        List<long[]> adoptions = sql.list(
                r -> new long[] {r.getLong(1), r.getLong(2)}, "SELECT page, reading FROM adoption WHERE seq = ?", seq);
        for (long[] adoption : adoptions) {
            rows.row("adoption", seq, adoption[0], adoption[1]);
            each(rows, "page", "slb", "SELECT hash, seq, sketch FROM page WHERE seq = ?", adoption[0]);
            each(
                    rows,
                    "likeness",
                    "llld",
                    "SELECT seq, page, other, similarity FROM likeness WHERE page = ? ORDER BY seq",
                    adoption[0]);
            reading(adoption[1], rows);
            if (!first) {
                text(adoption[1], rows);
            }
        }
    }

    private void text(long reading, Rows rows) throws SQLException {
        each(rows, "credit", "ls", "SELECT seq, credit FROM reading WHERE seq = ?", reading);
        each(
                rows,
                "snapshot",
                "sb",
                "SELECT s.hash, s.deflated FROM reading r JOIN snapshot s ON s.hash = r.snapshot WHERE r.seq = ?",
                reading);
    }

    private void reading(long reading, Rows rows) throws SQLException {
        each(
                rows,
                "reading",
                "lslssssssssslssll",
                "SELECT seq, id, page, coder, snapshot, location, title, site, section, posted_by, authors, published,"
                        + " published_assumed, language, blocks, mentions, statements FROM reading WHERE seq = ?",
                reading);
        each(
                rows,
                "assertion",
                "lllsssssssdllllssssslssslldsss",
                "SELECT a.seq, a.reading, a.mention, a.type, a.status, a.polarity, a.source, a.target, a.language, a.rule, a.confidence,"
                        + " a.span_start, a.span_end, a.sentence_start, a.sentence_end, a.quote, a.sentence, a.stated, m.id, m.code, m.page, m.low, m.high, m.form, p.seq, p.entry, p.score, p.because, e.code, e.bucket "
                        + "FROM assertion a JOIN mention m ON m.seq = a.mention LEFT JOIN placement p"
                        + " ON p.mention = m.seq LEFT JOIN entry e ON e.seq = m.seq AND e.seq = p.entry WHERE a.reading = ? ORDER BY a.seq, p.seq",
                reading);
        each(
                rows,
                "question",
                "lllds",
                "SELECT q.seq, q.entry, q.other, q.score, q.because FROM question q WHERE q.entry IN"
                        + " (SELECT a.mention FROM assertion a WHERE a.reading = ?) ORDER BY q.seq",
                reading);
    }

    /** The row of a decision. */
    public void decision(long seq, Rows rows) throws SQLException {
        each(
                rows,
                "decision",
                "lssssssss",
                "SELECT seq, id, at, author, kind, subject, other, body, reason FROM decision WHERE seq = ?",
                seq);
    }

    /** The row of an entry that a decision gave birth to. */
    public void birth(long entry, Rows rows) throws SQLException {
        each(rows, "entry", "lss", "SELECT seq, code, bucket FROM entry WHERE seq = ?", entry);
    }

    private void each(Rows rows, String table, String types, String query, long argument) throws SQLException {
        sql.each(
                row -> {
                    @Nullable Object[] values = new @Nullable Object[types.length()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = value(row, i + 1, types.charAt(i));
                    }
                    rows.row(table, values);
                },
                query,
                argument);
    }

    private static @Nullable Object value(ResultSet row, int column, char type) throws SQLException {
        switch (type) {
            case 'l' -> {
                long number = row.getLong(column);
                return row.wasNull() ? null : number;
            }
            case 'd' -> {
                double number = row.getDouble(column);
                return row.wasNull() ? null : number;
            }
            case 'b' -> {
                return row.getBytes(column);
            }
            default -> {
                return row.getString(column);
            }
        }
    }

    /** What a reading quotes: the id of the mention, where it stands in the text, and the words. */
    public record Quote(String mention, long start, long end, String text) {}

    /** What the reading of a recording quotes. */
    public List<Quote> quotes(long adoption) throws SQLException {
        return sql.list(
                r -> new Quote(r.getString(1), r.getLong(2), r.getLong(3), r.getString(4)),
                "SELECT m.id, a.span_start, a.span_end, a.quote FROM adoption d JOIN assertion a ON a.reading = d.reading"
                        + " JOIN mention m ON m.seq = a.mention WHERE d.seq = ? ORDER BY a.seq",
                adoption);
    }

    /** The sentences that the reading of a recording quotes. */
    public List<Quote> sentences(long adoption) throws SQLException {
        return sql.list(
                r -> new Quote(r.getString(1), r.getLong(2), r.getLong(3), r.getString(4)),
                "SELECT m.id, a.sentence_start, a.sentence_end, a.sentence FROM adoption d JOIN assertion a"
                        + " ON a.reading = d.reading JOIN mention m ON m.seq = a.mention WHERE d.seq = ? ORDER BY a.seq",
                adoption);
    }

    /** Page, location and hash of the snapshot of a recording. */
    public Optional<List<String>> source(long adoption) throws SQLException {
        return sql.first(
                r -> List.of(r.getString(1), r.getString(2), r.getString(3)),
                "SELECT p.hash, r.location, r.snapshot FROM adoption d JOIN reading r ON r.seq = d.reading"
                        + " JOIN page p ON p.seq = d.page WHERE d.seq = ?",
                adoption);
    }

    /**
     * The text kept under this hash, empty when there is none.
     *
     * @throws org.entente.model.fault.EntenteException LEDGER_DAMAGED when it cannot be unpacked
     */
    public Optional<String> text(String hash) throws SQLException {
        return sql.first(r -> r.getBytes(1), "SELECT deflated FROM snapshot WHERE hash = ?", hash)
                .map(bytes -> Snapshot.inflate("snapshot " + hash, bytes));
    }

    /** How many rows a table has and what its last number is: the same, when none is missing. */
    public long[] extent(String table) throws SQLException {
        return new long[] {sql.number("SELECT COUNT(*) FROM " + table), sql.number("SELECT MAX(seq) FROM " + table)};
    }

    /** Gives the number of each row of a table. */
    public void numbers(String table, LongConsumer consumer) throws SQLException {
        sql.each(row -> consumer.accept(row.getLong(1)), "SELECT seq FROM " + table + " ORDER BY seq");
    }

    /** Recordings that are not in the chain yet, oldest first: of a ledger from before there was one. */
    public List<Long> unchained() throws SQLException {
        return sql.list(
                r -> r.getLong(1),
                "SELECT d.seq FROM adoption d WHERE NOT EXISTS (SELECT 1 FROM link k WHERE k.of = d.seq"
                        + " AND k.kind LIKE 'adoption%') ORDER BY d.seq");
    }
}
