// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.internal.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a ledger in the transaction that is open: what is placed where, decided, asked, and chained. Only adds and finds; what
 * it means is for others to know. Numbers of rows begin with 1 and follow each other without gaps, in the order of writing.
 */
public final class Tables {

    private final Sql sql;
    /** What is known of articles, for as long as these tables are looked at: copies are looked for once. */
    private @Nullable Articles articles;

    public Tables(Sql sql) {
        this.sql = sql;
    }

    public Entries entries() {
        return new Entries(sql);
    }

    public Placements placements() {
        return new Placements(sql);
    }

    public Clues clues() {
        return new Clues(sql);
    }

    public Decisions decisions() {
        return new Decisions(sql);
    }

    public Questions questions() {
        return new Questions(sql);
    }

    public Links links() {
        return new Links(sql);
    }

    /** What is told of pairs, the newest first. */
    public Told told() throws SQLException {
        return new Told(sql);
    }

    /** What no write speaks of. */
    public Strays strays() {
        return new Strays(sql);
    }

    /** What writes added, as the tables hold it. */
    public Written written() {
        return new Written(sql);
    }

    /**
     * Mentions by their numbers, as the readings in force have them; in order of the numbers. Whose words their articles are is left
     * open: to know that takes a look at all copies.
     */
    public List<Recorded> mentions(Collection<Long> seqs) throws SQLException {
        List<Recorded> found = new ArrayList<>();
        for (long seq : seqs.stream().sorted().toList()) {
            found.addAll(Reader.loadWithoutOrigins(sql, Selection.mention(seq)));
        }
        return found;
    }

    /** All mentions of the selection, by their numbers. */
    public List<Recorded> mentions(Selection selection) throws SQLException {
        if (articles == null) {
            articles = new Articles(sql);
        }
        return Reader.load(sql, selection, articles);
    }

    /** Numbers of the mentions of a page, of all its readings. */
    public List<Long> mentionsOn(String pageHash) throws SQLException {
        return sql.list(
                row -> row.getLong(1),
                "SELECT m.seq FROM page p JOIN mention m ON m.page = p.seq WHERE p.hash = ? ORDER BY m.seq",
                pageHash);
    }

    /** The id of the mention with this number. */
    public String mentionId(long seq) throws SQLException {
        return sql.first(row -> row.getString(1), "SELECT id FROM mention WHERE seq = ?", seq)
                .orElse("");
    }

    /** Number of the mention with this code or id. */
    public Optional<Long> mention(String codeOrId) throws SQLException {
        // An id begins with its code; a longer code of another mention may begin so too.
        return sql.first(
                row -> row.getLong(1),
                "SELECT seq FROM mention WHERE id >= ? AND id < ? AND (code = ? OR id = ?)",
                codeOrId,
                codeOrId + "[",
                codeOrId,
                codeOrId);
    }

    /** Numbers of the mentions that a reading holds, in its order. */
    public List<Long> mentionsOf(long reading) throws SQLException {
        return sql.list(row -> row.getLong(1), "SELECT mention FROM assertion WHERE reading = ? ORDER BY seq", reading);
    }

    static long next(Sql sql, String table) throws SQLException {
        return sql.number("SELECT MAX(seq) FROM " + table) + 1;
    }
}
