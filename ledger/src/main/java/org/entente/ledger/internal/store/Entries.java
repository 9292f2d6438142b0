// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code entry}. */
public final class Entries {

    private static final String SELECT = "SELECT seq, code, bucket FROM entry ";

    private final Sql sql;

    Entries(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param seq number of the mention it was born with
     * @param code that mention's code
     * @param bucket what it could be one with
     */
    public record Row(long seq, String code, String bucket) {}

    public void add(List<Row> rows) throws SQLException {
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (Row row : rows) {
            values.add(new Object[] {row.seq(), row.code(), row.bucket()});
        }
        sql.batch("INSERT INTO entry (seq, code, bucket) VALUES (?, ?, ?)", values);
    }

    public Optional<Row> get(long seq) throws SQLException {
        return sql.first(Entries::row, SELECT + "WHERE seq = ?", seq);
    }

    /** The entry that was born with the mention of this code. */
    public Optional<Row> get(String code) throws SQLException {
        Optional<Long> mention = new Tables(sql).mention(code);
        return mention.isPresent() ? get(mention.get()) : Optional.empty();
    }

    /** So many entries whose codes are not before this one, in order of the ids of the mentions they were born with. */
    public List<Row> from(String code, int limit) throws SQLException {
        return sql.list(
                Entries::row,
                "SELECT e.seq, e.code, e.bucket FROM mention b JOIN entry e ON e.seq = b.seq WHERE b.id >= ? ORDER BY b.id LIMIT ?",
                code,
                limit);
    }

    /** All entries of a bucket, oldest first. */
    public List<Row> in(String bucket) throws SQLException {
        return sql.list(Entries::row, SELECT + "WHERE bucket = ? ORDER BY seq", bucket);
    }

    /** How many entries were born in the buckets of this range. */
    public long count(String from, String to) throws SQLException {
        return sql.number("SELECT COUNT(*) FROM entry WHERE bucket >= ? AND bucket < ?", from, to);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getString(2), row.getString(3));
    }
}
