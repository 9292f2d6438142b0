// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.sql.SQLException;
import java.util.Arrays;
import org.entente.ledger.internal.store.Tables;

/**
 * Which entries are found at the places that were looked at lately ({@link org.entente.ledger.internal.store.Clues}); the tables hold all. Whoever
 * writes elsewhere makes it forget. Not thread-safe.
 */
final class KnownClues {

    /** Places kept, with the numbers of their entries: some fifty megabytes. */
    private static final int MAX_PLACES = 400_000;
    /** At one place the newest are candidates: what is found with so many others too is told apart by its other keys. */
    static final int MAX_AT_PLACE = 48;

    private final Recent<Long, long[]> places = new Recent<>(MAX_PLACES);

    void forget() {
        places.clear();
    }

    /** Numbers of the newest entries found at a place, the newest first. */
    long[] at(long place, Tables tables) throws SQLException {
        long[] known = places.get(place);
        if (known == null) {
            known = tables.clues().newest(place, MAX_AT_PLACE);
            places.put(place, known);
        }
        return known;
    }

    /** An entry is found at these places from now on. */
    void note(long[] found, long entry, Tables tables) throws SQLException {
        long[] fresh = new long[found.length];
        int count = 0;
        for (long place : found) {
            long[] known = at(place, tables);
            int rank = 0;
            while (rank < known.length && known[rank] > entry) {
                rank++;
            }
            boolean noted = rank < known.length && known[rank] == entry;
            if (!noted) {
                fresh[count] = place;
                count++;
                places.put(place, with(known, entry, rank));
            }
        }
        tables.clues().add(Arrays.copyOf(fresh, count), entry);
    }

    private static long[] with(long[] known, long entry, int rank) {
        if (rank == MAX_AT_PLACE) {
            return known;
        }
        long[] more = new long[Math.min(MAX_AT_PLACE, known.length + 1)];
        System.arraycopy(known, 0, more, 0, rank);
        more[rank] = entry;
        System.arraycopy(known, rank, more, rank + 1, more.length - rank - 1);
        return more;
    }
}
