// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.ledger.internal.Recorded;
import org.entente.model.entry.MergeScore;
import org.entente.model.mention.Mention;

/**
 * Groups mentions into undertakings. The result depends on which mentions there are, not on the order in which they were read:
 * the most particular are placed first, then by date, then by their ids. A mention joins the group with the member it is most
 * like, unless any member rules it out.
 */
public final class Grouping {

    /** A new member is compared with at most this many of a group: a group so large has said all that tells it apart. */
    private static final int MAX_COMPARED = 48;

    private static final Comparator<Traits> MOST_PARTICULAR_FIRST = Comparator.comparing(
                    (Traits t) -> !t.recorded().live())
            .thenComparing(t -> -t.particulars())
            .thenComparing(t -> t.when() == null ? LocalDate.MAX : t.when().from())
            .thenComparing(t -> t.recorded().step().id());

    private final List<List<Traits>> groups = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> index = new HashMap<>();

    private Grouping() {}

    /** Every mention in exactly one group; the members of a group in the order in which they were placed. */
    public static List<List<Recorded>> of(List<Recorded> mentions) {
        Map<String, List<Traits>> buckets = new LinkedHashMap<>();
        for (Recorded each : mentions) {
            buckets.computeIfAbsent(Traits.bucket(each.mention()), b -> new ArrayList<>())
                    .add(Traits.of(each));
        }
        List<List<Recorded>> groups = new ArrayList<>();
        for (List<Traits> bucket : buckets.values()) {
            Grouping grouping = new Grouping();
            bucket.sort(MOST_PARTICULAR_FIRST);
            bucket.forEach(grouping::place);
            for (List<Traits> group : grouping.groups) {
                groups.add(group.stream().map(Traits::recorded).toList());
            }
        }
        return groups;
    }

    /** Whether two mentions are of one pair and form, so that it makes sense to compare them. */
    public static boolean areComparable(Mention a, Mention b) {
        return Traits.bucket(a).equals(Traits.bucket(b));
    }

    /** How alike two mentions are; they must be comparable. */
    public static MergeScore compare(Recorded a, Recorded b) {
        return MergeRules.score(Traits.of(a), Traits.of(b));
    }

    private void place(Traits traits) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (String key : traits.keys()) {
            candidates.addAll(index.getOrDefault(key, new TreeSet<>()));
        }
        int best = -1;
        double bestScore = 0;
        for (int candidate : candidates) {
            double score = score(traits, groups.get(candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best < 0) {
            best = groups.size();
            groups.add(new ArrayList<>());
        }
        groups.get(best).add(traits);
        for (String key : traits.keys()) {
            index.computeIfAbsent(key, k -> new TreeSet<>()).add(best);
        }
    }

    /** The best score that leads to a merge; 0 when there is none, or a member rules it out. */
    private static double score(Traits traits, List<Traits> group) {
        double best = 0;
        for (int i = 0; i < Math.min(group.size(), MAX_COMPARED); i++) {
            Tally tally = MergeRules.tally(traits, group.get(i));
            if (tally.isVetoed()) {
                return 0;
            }
            best = Math.max(best, tally.merge());
        }
        return best;
    }
}
