// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The step from layout 1 to 2 that SQL cannot say for both databases: the rows of {@code statement} become one text an assertion. */
final class ValuesIntoText {

    /** Assertions converted at a time, so that memory does not grow with the ledger. */
    private static final int AT_ONCE = 10_000;

    private ValuesIntoText() {}

    static void run(Sql sql) throws SQLException {
        long last = sql.number("SELECT MAX(seq) FROM assertion");
        for (long from = 0; from <= last; from += AT_ONCE) {
            convert(sql, from, from + AT_ONCE);
        }
        sql.run("UPDATE reading SET mentions = (SELECT COUNT(*) FROM assertion a WHERE a.reading = reading.seq),"
                + " statements = (SELECT COUNT(*) FROM assertion a JOIN statement s ON s.assertion = a.seq"
                + " WHERE a.reading = reading.seq)");
        sql.run("DROP TABLE statement");
    }

    private static void convert(Sql sql, long from, long before) throws SQLException {
        List<Object[]> texts = new ArrayList<>();
        List<MentionStatements.Value> values = new ArrayList<>();
        long[] assertion = {-1};
        sql.each(
                row -> {
                    if (row.getLong(1) != assertion[0] && !values.isEmpty()) {
                        texts.add(new Object[] {Stated.text(values), assertion[0]});
                        values.clear();
                    }
                    assertion[0] = row.getLong(1);
                    values.add(new MentionStatements.Value(row.getString(2), row.getInt(3), row.getString(4)));
                },
                "SELECT assertion, property, n, value FROM statement WHERE assertion >= ? AND assertion < ?"
                        + " ORDER BY assertion, seq",
                from,
                before);
        if (!values.isEmpty()) {
            texts.add(new Object[] {Stated.text(values), assertion[0]});
        }
        sql.batch("UPDATE assertion SET stated = ? WHERE seq = ?", texts);
    }
}
