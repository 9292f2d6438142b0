// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code clue}: under which keys entries are found. A key is kept as 64 bits: the upper 24 of the hash of its bucket, so that
 * a bucket's keys lie together on the disk, and 40 of its own. Rarely two keys share a number: who asks compares what is found.
 */
public final class Clues {

    private static final int KEY_BITS = 40;
    /** The multiplier of FNV-1a, 64 bits (draft-eastlake-fnv): a hash that is the same on every machine. */
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final long FNV_BASIS = 0xcbf29ce484222325L;

    private final Sql sql;

    Clues(Sql sql) {
        this.sql = sql;
    }

    /** Notes that an entry is found under these keys; what was noted already is left. */
    public void add(String bucket, Collection<String> keys, long entry) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String key : keys) {
            rows.add(new Object[] {place(bucket, key), entry});
        }
        sql.batch("INSERT INTO clue (place, entry) VALUES (?, ?) ON CONFLICT DO NOTHING", rows);
    }

    /**
     * Numbers of the entries found under any of these keys, by their numbers.
     *
     * @param limit at most so many for each key, the newest
     */
    public Set<Long> find(String bucket, Collection<String> keys, int limit) throws SQLException {
        Set<Long> found = new TreeSet<>();
        for (String key : keys) {
            sql.each(
                    row -> found.add(row.getLong(1)),
                    "SELECT entry FROM clue WHERE place = ? ORDER BY entry DESC LIMIT ?",
                    place(bucket, key),
                    limit);
        }
        return found;
    }

    private static long place(String bucket, String key) {
        return hash(bucket) >>> KEY_BITS << KEY_BITS | hash(bucket + '\n' + key) >>> (Long.SIZE - KEY_BITS);
    }

    private static long hash(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        // The upper bits of FNV depend little on the last characters: mixed as in MurmurHash3's finaliser (public
        // domain).
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
