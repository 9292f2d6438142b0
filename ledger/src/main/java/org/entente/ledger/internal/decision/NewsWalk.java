// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.entente.ledger.internal.store.Tables;
import org.entente.ledger.internal.store.Told;
import org.entente.ledger.internal.store.Told.Pair;
import org.entente.ledger.internal.store.Told.Place;
import org.entente.model.mention.Form;

/**
 * The entries and events of some pairs, those first that were in the news last: by the newest day on which a page told of them. Only
 * as much of the news is read as it takes to find them. Lives as long as one look at the ledger.
 */
public final class NewsWalk {

    /** Rows of the first look into a pair; each later one takes twice as many, up to the most. */
    private static final int FIRST_ROWS = 128;

    private static final int MOST_ROWS = 4096;

    private final Told told;
    private final DecisionLog log;
    private final Collection<Form> forms;
    private final PriorityQueue<Stream> streams;
    private final Set<String> given = new HashSet<>();

    /** @param forms only what mentions of these forms stand in; all when empty */
    public NewsWalk(Collection<Pair> pairs, Collection<Form> forms, Tables tables, DecisionLog log)
            throws SQLException {
        this.told = tables.told();
        this.log = log;
        this.forms = forms;
        this.streams = new PriorityQueue<>(Comparator.comparing((Stream s) -> s.next)
                .thenComparing((Stream s) -> s.pair.low())
                .thenComparing((Stream s) -> s.pair.high()));
        for (Pair pair : pairs) {
            streams.add(new Stream(pair, new Place(told.newest(pair), LAST_FORM, Long.MAX_VALUE)));
        }
    }

    /** After every name of a form: a place with it comes before all of its day. */
    private static final String LAST_FORM = "[";

    /** The news of one pair, read in steps. */
    private static final class Stream {
        private final Pair pair;
        private final Deque<Told.Row> rows = new ArrayDeque<>();
        private Place next;
        private Place after = Place.START;
        private int step = FIRST_ROWS;

        Stream(Pair pair, Place next) {
            this.pair = pair;
            this.next = next;
        }
    }

    /** The code of the next entry or event; empty when all were given. */
    public Optional<String> next() throws SQLException {
        while (!streams.isEmpty()) {
            Stream stream = streams.remove();
            Told.Row row = stream.rows.poll();
            if (row == null && fill(stream)) {
                stream.next = stream.rows.element().place();
                streams.add(stream);
            } else if (row != null) {
                Told.Row following = stream.rows.peek();
                // When the rows run out, the next are read before anything that comes after them is given.
                stream.next = following == null ? row.place() : following.place();
                streams.add(stream);
                Optional<String> found = fresh(row);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Answers whether there is more. */
    private boolean fill(Stream stream) throws SQLException {
        List<Told.Row> rows = told.of(stream.pair, forms, stream.after, stream.step);
        stream.rows.addAll(rows);
        if (!rows.isEmpty()) {
            stream.after = rows.get(rows.size() - 1).place();
        }
        stream.step = Math.min(2 * stream.step, MOST_ROWS);
        return !rows.isEmpty();
    }

    private Optional<String> fresh(Told.Row row) {
        if (!row.live()) {
            return Optional.empty();
        }
        String root = log.standing(row.entry(), Lineage.of(row.id(), row.because()), row.placement());
        return given.add(root) ? Optional.of(root) : Optional.empty();
    }
}
