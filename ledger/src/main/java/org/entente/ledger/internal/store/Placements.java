// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code placement}. */
public final class Placements {

    private static final String SELECT = "SELECT seq, mention, entry, score, because FROM placement ";

    private final Sql sql;

    Placements(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param seq in which order mentions were placed; 0 for one that is not added yet
     * @param mention number of the mention
     * @param entry number of the entry
     * @param score how alike it was to the entry
     * @param because why, as text
     */
    public record Row(long seq, long mention, long entry, double score, String because) {}

    /** Adds rows in this order. */
    public void add(List<Row> rows) throws SQLException {
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        long seq = Tables.next(sql, "placement");
        for (Row row : rows) {
            values.add(new Object[] {seq, row.mention(), row.entry(), row.score(), row.because()});
            seq++;
        }
        sql.batch("INSERT INTO placement (seq, mention, entry, score, because) VALUES (?, ?, ?, ?, ?)", values);
    }

    /** Number of the newest; 0 when there is none. */
    public long last() throws SQLException {
        return sql.number("SELECT MAX(seq) FROM placement");
    }

    /** Where a mention was placed, oldest first. */
    public List<Row> ofMention(long mention) throws SQLException {
        return sql.list(Placements::row, SELECT + "WHERE mention = ? ORDER BY seq", mention);
    }

    /** What was placed in an entry, oldest first. */
    public List<Row> inEntry(long entry) throws SQLException {
        return sql.list(Placements::row, SELECT + "WHERE entry = ? ORDER BY seq", entry);
    }

    /** The newest of what was placed in an entry, newest first. */
    public List<Row> newestInEntry(long entry, int limit) throws SQLException {
        return sql.list(Placements::row, SELECT + "WHERE entry = ? ORDER BY seq DESC LIMIT ?", entry, limit);
    }

    /** All placements of the mentions of a selection, oldest first. */
    public List<Row> of(Selection selection) throws SQLException {
        return sql.list(
                Placements::row,
                "SELECT p.seq, p.mention, p.entry, p.score, p.because FROM mention m JOIN placement p ON p.mention = m.seq"
                        + " WHERE " + selection.condition() + " ORDER BY p.seq",
                selection.array());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getLong(2), row.getLong(3), row.getDouble(4), row.getString(5));
    }
}
