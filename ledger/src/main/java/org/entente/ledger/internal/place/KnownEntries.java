// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.decision.DecisionLog;
import org.entente.ledger.internal.decision.Lineage;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.store.Entries;
import org.entente.ledger.internal.store.Placements;
import org.entente.ledger.internal.store.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Entries and the keys they are found by, as far as they were looked at lately; the tables hold all. Whoever writes elsewhere makes it
 * forget. Not thread-safe.
 */
final class KnownEntries {

    /** Entries kept: about a hundred megabytes at most. */
    private static final int MAX_ENTRIES = 40_000;
    /** Keys kept, with the numbers of their entries. */
    private static final int MAX_KEYS = 300_000;
    /** Under one key the newest are candidates: what is found under so many others too is told apart by its other keys. */
    static final int MAX_UNDER_KEY = 48;

    private final DecisionLog log;
    private final Lru<Long, Held> entries = new Lru<>(MAX_ENTRIES);
    private final Lru<String, long[]> keys = new Lru<>(MAX_KEYS);

    KnownEntries(DecisionLog log) {
        this.log = log;
    }

    void forget() {
        entries.clear();
        keys.clear();
    }

    /** An entry whose mentions have changed otherwise than by {@link #note}. */
    void forgetEntries() {
        entries.clear();
    }

    /** Numbers of the newest entries found under a key, the newest first. */
    long[] under(String bucket, String key, Tables tables) throws SQLException {
        String whole = bucket + '\n' + key;
        long[] known = keys.get(whole);
        if (known == null) {
            known = tables.clues().find(bucket, List.of(key), MAX_UNDER_KEY).stream()
                    .mapToLong(Long::longValue)
                    .toArray();
            Arrays.sort(known);
            for (int i = 0; i < known.length / 2; i++) {
                long swapped = known[i];
                known[i] = known[known.length - 1 - i];
                known[known.length - 1 - i] = swapped;
            }
            keys.put(whole, known);
        }
        return known;
    }

    /** An entry is found under these keys from now on. */
    void note(String bucket, Set<String> found, long entry, Tables tables) throws SQLException {
        List<String> fresh = new ArrayList<>();
        for (String key : found) {
            long[] known = under(bucket, key, tables);
            if (Arrays.stream(known).noneMatch(e -> e == entry)) {
                fresh.add(key);
                long[] more = new long[Math.min(MAX_UNDER_KEY, known.length + 1)];
                more[0] = entry;
                System.arraycopy(known, 0, more, 1, more.length - 1);
                keys.put(bucket + '\n' + key, more);
            }
        }
        tables.clues().add(bucket, fresh, entry);
    }

    /** The entry to which this number leads, null when nothing stands in it any more. */
    @Nullable
    Held get(long entry, Tables tables) throws SQLException {
        Held known = entries.get(entry);
        if (known == null) {
            Optional<Entries.Row> row = tables.entries().get(entry);
            if (row.isEmpty()) {
                return null;
            }
            String root = log.root(row.get().code());
            if (!root.equals(row.get().code())) {
                Optional<Entries.Row> other = tables.entries().get(root);
                known = other.isEmpty() ? null : get(other.get().seq(), tables);
            } else {
                known = load(row.get(), tables);
            }
            if (known != null) {
                entries.put(entry, known);
            }
        }
        return known == null || known.members().isEmpty() ? null : known;
    }

    void put(Held held) {
        entries.put(held.seq(), held);
    }

    private Held load(Entries.Row row, Tables tables) throws SQLException {
        Map<Long, Placements.Row> placed = new HashMap<>();
        Map<Long, String> from = new HashMap<>();
        for (String code : log.sources(row.code())) {
            Optional<Entries.Row> source = tables.entries().get(code);
            if (source.isPresent()) {
                for (Placements.Row each :
                        tables.placements().newestInEntry(source.get().seq(), Held.MAX_MEMBERS)) {
                    placed.put(each.mention(), each);
                    from.put(each.mention(), code);
                }
            }
        }
        List<Recorded> mentions = new ArrayList<>(tables.mentions(new TreeSet<>(placed.keySet())));
        boolean undertaking =
                mentions.isEmpty() || mentions.get(0).mention().form().isUndertaking();
        Held held = new Held(row.seq(), row.code(), undertaking);
        for (Recorded each : mentions) {
            Placements.Row placement = placed.get(each.seq());
            if (placement == null) {
                continue;
            }
            List<String> ids = Lineage.of(each.step().id(), placement.because());
            boolean here = log.standing(from.getOrDefault(each.seq(), ""), ids, placement.seq())
                    .equals(row.code());
            if (each.live() && here) {
                held.add(Traits.of(each));
            }
        }
        return held;
    }
}
