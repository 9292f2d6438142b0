// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The table {@code question}. */
public final class Questions {

    private static final String SELECT = "SELECT seq, entry, other, score, because FROM question ";

    private final Sql sql;

    Questions(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param seq in which order they came up; 0 for one that is not added yet
     * @param entry number of the entry that came later
     * @param other number of the entry that was there
     * @param score how alike they are
     * @param because why, as text
     */
    public record Row(long seq, long entry, long other, double score, String because) {}

    /** Adds a row and answers its number. */
    public long add(Row row) throws SQLException {
        long seq = Tables.next(sql, "question");
        sql.update(
                "INSERT INTO question (seq, entry, other, score, because) VALUES (?, ?, ?, ?, ?)",
                seq,
                row.entry(),
                row.other(),
                row.score(),
                row.because());
        return seq;
    }

    /** All questions, oldest first. */
    public List<Row> all() throws SQLException {
        return sql.list(Questions::row, SELECT + "ORDER BY seq");
    }

    /** Questions about an entry, oldest first. */
    public List<Row> about(long entry) throws SQLException {
        return sql.list(Questions::row, SELECT + "WHERE entry = ? OR other = ? ORDER BY seq", entry, entry);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getLong(2), row.getLong(3), row.getDouble(4), row.getString(5));
    }
}
