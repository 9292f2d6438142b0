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
 * they are placed as the news came, each where {@link Choice} says.
 */
public final class Grouping {

    /** As the news came: page by page in the order of publication, in each what tells most first. */
    private static final Comparator<Traits> AS_TOLD = Comparator.comparing(
                    (Traits t) -> !t.recorded().live())
            .thenComparing(t -> t.published() == null ? LocalDate.MAX : t.published())
            .thenComparing(t -> t.recorded().page())
            .thenComparing(Traits.MOST_PARTICULAR_FIRST);

    private final List<List<Traits>> groups = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
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
            bucket.sort(AS_TOLD);
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
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String key : keys(traits)) {
            numbers.addAll(index.getOrDefault(key, new TreeSet<>()));
        }
        Map<Integer, Profile> candidates = new LinkedHashMap<>();
        numbers.forEach(number -> candidates.put(number, profiles.get(number)));
        int active = (int) profiles.stream()
                .filter(profile -> Choice.isActive(profile.last(), traits.published()))
                .count();
        Integer joins = Choice.of(traits, candidates, active).joins();
        int number = joins == null ? groups.size() : joins;
        if (joins == null) {
            groups.add(new ArrayList<>());
            profiles.add(new Profile());
        }
        groups.get(number).add(traits);
        profiles.get(number).add(traits);
        for (String key : keys(traits)) {
            index.computeIfAbsent(key, k -> new TreeSet<>()).add(number);
        }
    }

    private static List<String> keys(Traits traits) {
        List<String> keys = new ArrayList<>(traits.keys());
        keys.add("page " + traits.recorded().page());
        return keys;
    }
}
