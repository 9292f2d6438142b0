// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code clue}: under which keys entries are found. A key is kept as 64 bits: the upper 24 of the hash of its bucket, so that
 * a bucket's keys lie together on the disk, and 40 of its own. Rarely two keys share a number: who asks compares what is found.
 */
public final class Clues {

    private static final int KEY_BITS = 40;
    /** The multiplier of FNV-1a, 64 bits (draft-eastlake-fnv): a hash that is the same on every machine. */
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Between bucket and key. */
    private static final char SEPARATOR = '\n';

    private static final long BASIS = 0xcbf29ce484222325L;

    private final Sql sql;

    Clues(Sql sql) {
        this.sql = sql;
    }

    /** Notes that an entry is found at these places; what was noted already is left. */
    public void add(long[] places, long entry) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>(places.length);
        for (long place : places) {
            rows.add(new Object[] {place, entry});
        }
        sql.batch("INSERT INTO clue (place, entry) VALUES (?, ?) ON CONFLICT DO NOTHING", rows);
    }

    /** Numbers of the newest entries found at a place, the newest first; at most so many. */
    public long[] newest(long place, int limit) throws SQLException {
        return sql
                .list(
                        row -> row.getLong(1),
                        "SELECT entry FROM clue WHERE place = ? ORDER BY entry DESC LIMIT ?",
                        place,
                        limit)
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Where what is found under these keys of a bucket is noted, key by key. */
    public static long[] places(String bucket, Collection<String> keys) {
        long ofBucket = hash(BASIS, bucket);
        long begun = (ofBucket ^ SEPARATOR) * FNV_PRIME;
        long upper = mixed(ofBucket) >>> KEY_BITS << KEY_BITS;
        long[] places = new long[keys.size()];
        int n = 0;
        for (String key : keys) {
            places[n] = upper | mixed(hash(begun, key)) >>> (Long.SIZE - KEY_BITS);
            n++;
        }
        return places;
    }

    private static long hash(long begun, String text) {
        long hash = begun;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** The upper bits of FNV depend little on the last characters: mixed as in MurmurHash3's finaliser (public domain). */
    private static long mixed(long of) {
        long hash = (of ^ of >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
