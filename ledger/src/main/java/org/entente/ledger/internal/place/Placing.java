// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.internal.merge.Fit;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.store.Tables;
import org.entente.model.entry.MergeScore.Verdict;

/** Finds for one mention the entries that it could belong to, best first. Lives as long as the placing of one page. */
final class Placing {

    /** Compared with at most so many entries: those that share most keys with it. */
    private static final int MAX_CANDIDATES = 32;

    private final KnownEntries known;
    private final Tables tables;
    private final Map<String, Set<Held>> fresh = new HashMap<>();

    Placing(KnownEntries known, Tables tables) {
        this.known = known;
        this.tables = tables;
    }

    /** An entry and how well a mention fits it. */
    record Candidate(Held entry, Fit fit) {}

    /** The entries of a bucket that a mention fits, or nearly, best first. */
    List<Candidate> candidates(String bucket, Traits traits, Collection<String> keys) throws SQLException {
        Map<Held, Double> shared = new HashMap<>();
        for (String key : keys) {
            long[] numbers = known.under(bucket, key, tables);
            // What is said of everything tells little.
            double weight = 1 / (2.0 + numbers.length);
            Set<Held> found = new LinkedHashSet<>();
            for (long number : numbers) {
                Held held = known.get(number, tables);
                if (held != null) {
                    found.add(held);
                }
            }
            found.addAll(fresh.getOrDefault(bucket + '\n' + key, Set.of()));
            found.forEach(held -> shared.merge(held, weight, Double::sum));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Held held : most(shared)) {
            Fit fit = Fit.of(traits, held.profile());
            if (fit.verdict() != Verdict.APART) {
                candidates.add(new Candidate(held, fit));
            }
        }
        candidates.sort(Comparator.comparing((Candidate c) -> c.fit().verdict())
                .thenComparing(c -> -c.fit().total())
                .thenComparing(c -> c.entry().seq()));
        return candidates;
    }

    private static List<Held> most(Map<Held, Double> shared) {
        if (shared.size() <= MAX_CANDIDATES) {
            return shared.keySet().stream()
                    .sorted(Comparator.comparing(Held::seq))
                    .toList();
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Held, Double> e) -> -e.getValue())
                        .thenComparing(e -> -e.getKey().seq()))
                .limit(MAX_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A mention has been put in an entry of this page that has no row yet. */
    void note(String bucket, Collection<String> keys, Held held) {
        for (String key : keys) {
            fresh.computeIfAbsent(bucket + '\n' + key, k -> new LinkedHashSet<>())
                    .add(held);
        }
    }

    /** Whether no member of one entry is ruled out by the other. */
    static boolean fit(Held one, Held other) {
        return one.members().stream().noneMatch(m -> Fit.isRuledOut(m, other.profile()));
    }

    /** The parts of the score, as text. */
    static String because(Traits traits, Held held) {
        return held.members().isEmpty()
                ? ""
                : Fit.reasons(traits, held.profile()).toString();
    }
}
