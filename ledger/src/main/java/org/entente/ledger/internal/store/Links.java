// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code link}: the chain of all writes. */
public final class Links {

    private static final String SELECT = "SELECT seq, kind, of, previous, hash FROM link ";

    private final Sql sql;

    Links(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param seq its place in the chain; 0 for one that is not added yet
     * @param kind which table the write is in
     * @param of number of the row there
     * @param previous hash of the link before
     * @param hash of the previous hash and of everything the write added
     */
    public record Row(long seq, String kind, long of, String previous, String hash) {}

    /** The newest link. */
    public Optional<Row> head() throws SQLException {
        return sql.first(Links::row, SELECT + "ORDER BY seq DESC LIMIT 1");
    }

    /** Adds a row and answers its number. */
    public long add(Row row) throws SQLException {
        long seq = Tables.next(sql, "link");
        sql.update(
                "INSERT INTO link (seq, kind, of, previous, hash) VALUES (?, ?, ?, ?, ?)",
                seq,
                row.kind(),
                row.of(),
                row.previous(),
                row.hash());
        return seq;
    }

    /** The links after this one, oldest first. */
    public List<Row> after(long seq, int limit) throws SQLException {
        return sql.list(Links::row, SELECT + "WHERE seq > ? ORDER BY seq LIMIT ?", seq, limit);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5));
    }
}
