// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.internal.merge.Profile;
import org.entente.ledger.internal.store.Tables;

/** The entries that a mention could belong to: those of its bucket that share keys with it, or are told of in its page. Lives as long as the placing of one page. */
final class Placing {

    /** Compared with at most so many entries: those that share most keys with it. */
    private static final int MAX_CANDIDATES = 32;
    /** Added to the number of entries under a key: one key that leads to one entry is not worth twice one that leads to two. */
    private static final double RARE = 2;

    /** The oldest entry first, those of this page that have no row last. */
    private static final Comparator<Long> BY_AGE =
            Comparator.comparing((Long number) -> number < 0).thenComparing(number -> Math.abs(number));

    private final KnownEntries entries;
    private final KnownClues clues;
    private final Tables tables;
    private final Map<Long, Held> ofPage = new HashMap<>();
    /** By place, what mentions of this page added; by bucket, where any mention of this page is. */
    private final Map<Long, Set<Long>> fresh = new HashMap<>();

    private final Map<String, Set<Long>> onPage = new HashMap<>();

    private final Map<String, Integer> active = new HashMap<>();
    /** By bucket and entry, the number under which the entry was found. */
    private final Map<String, Long> found = new HashMap<>();

    Placing(KnownEntries entries, KnownClues clues, Tables tables) {
        this.entries = entries;
        this.clues = clues;
        this.tables = tables;
    }

    /** What the entries hold that may be those of a mention with keys at these places, the oldest entry first. */
    Map<Held, Profile> candidates(String bucket, long[] places) throws SQLException {
        Map<Long, Double> shared = new HashMap<>();
        for (long place : places) {
            long[] numbers = clues.at(place, tables);
            Set<Long> ofThisPage = fresh.getOrDefault(place, Set.of());
            // What is said of everything tells little.
            double weight = 1 / (RARE + numbers.length);
            for (long number : numbers) {
                if (!ofThisPage.contains(number)) {
                    shared.merge(number, weight, Double::sum);
                }
            }
            ofThisPage.forEach(number -> shared.merge(number, weight, Double::sum));
        }
        for (long number : onPage.getOrDefault(bucket, Set.of())) {
            shared.merge(number, 1 / RARE, Double::sum);
        }
        Map<Held, Profile> candidates = new LinkedHashMap<>();
        for (long number : most(shared)) {
            Held held = get(number);
            if (!held.isEmpty()) {
                candidates.put(held, held.profile());
                found.putIfAbsent(bucket + held.seq(), number);
            }
        }
        return candidates;
    }

    /** One object for each entry, as long as the page is in hand. */
    private Held get(long number) throws SQLException {
        Held held = ofPage.get(number);
        if (held == null) {
            held = entries.get(number, tables);
            held = ofPage.merge(held.seq(), held, (known, found) -> known);
            ofPage.put(number, held);
        }
        return held;
    }

    private static List<Long> most(Map<Long, Double> shared) {
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(BY_AGE.reversed())))
                .limit(MAX_CANDIDATES)
                .map(Map.Entry::getKey)
                .sorted(BY_AGE)
                .toList();
    }

    /** How many entries of the bucket have news at the time of this page. */
    int active(String bucket, long[] times) throws SQLException {
        Integer known = active.get(bucket);
        if (known == null) {
            Set<Long> found = new LinkedHashSet<>();
            for (long time : times) {
                for (long number : clues.at(time, tables)) {
                    found.add(number);
                }
            }
            known = found.size();
            active.put(bucket, known);
        }
        return known;
    }

    /**
     * The number under which a mention of this bucket is placed in an entry: that of an entry of the bucket, which may have been merged into
     * it, so that the mention follows when the merge is undone.
     */
    long number(String bucket, Held held) {
        return held.isBorn() ? found.getOrDefault(bucket + held.seq(), held.seq()) : held.seq();
    }

    /** A new entry of this page, which has no row yet. */
    Held begin(String bucket, boolean isUndertaking) {
        Held held = new Held(-1 - ofPage.size(), "", isUndertaking);
        ofPage.put(held.seq(), held);
        active.computeIfPresent(bucket, (b, count) -> count + 1);
        return held;
    }

    /** A mention with keys at these places has been put in an entry. */
    void note(String bucket, long[] places, Held held) {
        for (long place : places) {
            fresh.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(held.seq());
        }
        onPage.computeIfAbsent(bucket, k -> new LinkedHashSet<>()).add(number(bucket, held));
    }
}
