// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table {@code decision}. */
public final class Decisions {

    private static final String SELECT =
            "SELECT seq, id, at, author, kind, subject, other, body, reason FROM decision ";

    /** Acts after which an entry may stand no longer. */
    private static final Set<String> TAKING = Set.of("MERGE", "SPLIT", "REJECT");

    /** Length of {@code E-} before a code. */
    private static final int ENTRY_PREFIX = 2;

    private final Sql sql;

    Decisions(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param seq in which order they were made; 0 for one that is not added yet
     * @param id its hash
     * @param at when, ISO 8601
     * @param author who
     * @param kind what kind of act
     * @param subject what it is about: a code, a decision, a publisher
     * @param other the second thing it is about; empty when there is none
     * @param body what else it says
     * @param reason why
     */
    public record Row(
            long seq,
            String id,
            String at,
            String author,
            String kind,
            String subject,
            String other,
            String body,
            String reason) {}

    /** Adds a row and answers its number. */
    public long add(Row row) throws SQLException {
        long seq = Tables.next(sql, "decision");
        sql.update(
                "INSERT INTO decision (seq, id, at, author, kind, subject, other, body, reason, bucket)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                row.id(),
                row.at(),
                row.author(),
                row.kind(),
                row.subject(),
                row.other(),
                row.body(),
                row.reason(),
                bucket(row));
        return seq;
    }

    /** Only for acts that can leave a bucket with an entry less. */
    private String bucket(Row row) throws SQLException {
        String entry = row.kind().equals("MERGE") ? row.other() : row.subject();
        return TAKING.contains(row.kind())
                ? new Entries(sql)
                        .get(entry.substring(ENTRY_PREFIX))
                        .map(Entries.Row::bucket)
                        .orElse("")
                : "";
    }

    /** Decisions that take an entry away from those in the buckets of this range, or did before they were undone. */
    public List<Row> taking(String from, String to) throws SQLException {
        return sql.list(Decisions::row, SELECT + "WHERE bucket >= ? AND bucket < ?", from, to);
    }

    /** All decisions, oldest first. */
    public List<Row> all() throws SQLException {
        return sql.list(Decisions::row, SELECT + "ORDER BY seq");
    }

    /** Decisions with a number greater than this one, oldest first. */
    public List<Row> after(long seq) throws SQLException {
        return sql.list(Decisions::row, SELECT + "WHERE seq > ? ORDER BY seq", seq);
    }

    public Optional<Row> get(String id) throws SQLException {
        return sql.first(Decisions::row, SELECT + "WHERE id = ?", id);
    }

    public Optional<Row> get(long seq) throws SQLException {
        return sql.first(Decisions::row, SELECT + "WHERE seq = ?", seq);
    }

    /** Decisions about this, first or second, oldest first. */
    public List<Row> about(String subjectOrOther) throws SQLException {
        return sql.list(
                Decisions::row, SELECT + "WHERE subject = ? OR other = ? ORDER BY seq", subjectOrOther, subjectOrOther);
    }

    /** Number of the newest; 0 when there is none. */
    public long last() throws SQLException {
        return sql.number("SELECT MAX(seq) FROM decision");
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
