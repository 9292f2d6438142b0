// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.mention.Form;
import org.jspecify.annotations.Nullable;

/** What is told of pairs, the newest first, read from the index some rows at a time: without the mentions themselves. */
public final class Told {

    private static final String LIVE =
            "CASE WHEN EXISTS (SELECT 1 FROM assertion a WHERE a.mention = m.seq AND a.reading ="
                    + " (SELECT d.reading FROM adoption d WHERE d.page = m.page ORDER BY d.seq DESC LIMIT 1)) THEN 1 ELSE 0 END";

    private final Sql sql;
    private final String live;

    Told(Sql sql) throws SQLException {
        this.sql = sql;
        // While no page was read again, no reading has taken the place of another.
        boolean reread = sql.number("SELECT MAX(seq) FROM adoption") != sql.number("SELECT MAX(seq) FROM page");
        this.live = reread ? LIVE : "1";
    }

    /**
     * Two states or bodies.
     *
     * @param low the one whose code comes first
     */
    public record Pair(String low, String high) {
        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /**
     * A mention's place in the news of its pair: later days come first.
     *
     * @param day as the table has it: 20260121, 0 when unknown
     */
    public record Place(long day, String form, long mention) implements Comparable<Place> {
        /** Before the newest. */
        public static final Place START = new Place(Long.MAX_VALUE, "", 0);

        @Override
        public int compareTo(Place other) {
            int byDay = Long.compare(other.day, day);
            int byForm = other.form.compareTo(form);
            return byDay != 0 ? byDay : byForm != 0 ? byForm : Long.compare(other.mention, mention);
        }
    }

    /**
     * A mention that was placed in an entry; one that was placed in several comes once for each.
     *
     * @param id of the mention
     * @param live whether the reading in force of its page has it
     * @param entry code of the entry
     * @param because why it was placed there, when it takes the place of others; else empty
     */
    public record Row(Place place, String id, boolean live, long placement, String entry, String because) {}

    /**
     * So many mentions of a pair that come after a place, each with its placements.
     *
     * @param forms any of these; all when empty
     */
    public List<Row> of(Pair pair, Collection<Form> forms, Place after, int limit) throws SQLException {
        List<@Nullable Object> arguments = new ArrayList<>(List.of(pair.low(), pair.high()));
        String ofForms = "";
        if (!forms.isEmpty()) {
            ofForms = " AND n.form IN (" + String.join(", ", Collections.nCopies(forms.size(), "?")) + ")";
            forms.stream().map(Enum::name).sorted().forEach(arguments::add);
        }
        arguments.addAll(List.of(after.day(), after.form(), after.mention(), (long) limit));
        return sql.list(
                Told::row,
                "SELECT m.day, m.form, m.seq, m.id, " + live + ", p.seq, e.code,"
                        + " CASE WHEN p.because LIKE 'heir of %' THEN p.because ELSE '' END"
                        + " FROM (SELECT n.day, n.form, n.seq FROM mention n WHERE n.low = ? AND n.high = ?" + ofForms
                        + " AND (n.day, n.form, n.seq) < (?, ?, ?)"
                        + " ORDER BY n.day DESC, n.form DESC, n.seq DESC LIMIT ?) f"
                        + " JOIN mention m ON m.seq = f.seq JOIN placement p ON p.mention = m.seq JOIN entry e ON e.seq = p.entry"
                        + " ORDER BY m.day DESC, m.form DESC, m.seq DESC, p.seq",
                arguments.toArray());
    }

    /** The day of the newest mention of a pair; 0 when none is dated. */
    public long newest(Pair pair) throws SQLException {
        return sql.number("SELECT MAX(day) FROM mention WHERE low = ? AND high = ?", pair.low(), pair.high());
    }

    /** All pairs of which anything is told. */
    public Set<Pair> pairs() throws SQLException {
        Set<Pair> pairs = new LinkedHashSet<>();
        Optional<Pair> next = after(new Pair("", ""));
        while (next.isPresent()) {
            pairs.add(next.get());
            next = after(next.get());
        }
        return pairs;
    }

    private Optional<Pair> after(Pair pair) throws SQLException {
        return sql.first(
                row -> new Pair(row.getString(1), row.getString(2)),
                "SELECT low, high FROM mention WHERE (low, high) > (?, ?) ORDER BY low, high LIMIT 1",
                pair.low(),
                pair.high());
    }

    /** The pairs of a country or body of which anything is told. */
    public Set<Pair> pairs(String country) throws SQLException {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String other : others("SELECT MIN(high) FROM mention WHERE low = ? AND high > ?", country)) {
            pairs.add(new Pair(country, other));
        }
        for (String other : others("SELECT MIN(low) FROM mention WHERE high = ? AND low > ?", country)) {
            pairs.add(new Pair(other, country));
        }
        return pairs;
    }

    /** Each step is one look into the index, however often a pair is told of. */
    private List<String> others(String next, String country) throws SQLException {
        List<String> others = new ArrayList<>();
        String after = "";
        while (true) {
            List<@Nullable String> found = sql.list(row -> row.getString(1), next, country, after);
            String other = found.isEmpty() ? null : found.get(0);
            if (other == null) {
                return others;
            }
            others.add(other);
            after = other;
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Place(row.getLong(1), row.getString(2), row.getLong(3)),
                row.getString(4),
                row.getInt(5) != 0,
                row.getLong(6),
                row.getString(7),
                row.getString(8));
    }
}
