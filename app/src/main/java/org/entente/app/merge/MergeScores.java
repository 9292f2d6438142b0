// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two ways to sort the same mentions, compared: pair by pair, and mention by mention (B-cubed; Bagga and Baldwin 1998).
 *
 * @param all every pair
 * @param byForm by form of the undertaking or event
 * @param sameLanguage pairs told in one language
 * @param crossLanguage pairs told in two
 */
public record MergeScores(
        int mentions,
        PairTally all,
        Map<String, PairTally> byForm,
        PairTally sameLanguage,
        PairTally crossLanguage,
        double bcubedPrecision,
        double bcubedRecall) {

    /**
     * A mention, where it should be and where it is.
     *
     * @param truth what it speaks of
     * @param entry where the ledger has it
     */
    public record Sorted(String truth, String entry, String form, String language) {}

    public static MergeScores of(List<Sorted> mentions) {
        Map<String, List<Sorted>> byTruth = groups(mentions, true);
        Map<String, List<Sorted>> byEntry = groups(mentions, false);
        PairTally all = new PairTally();
        PairTally same = new PairTally();
        PairTally cross = new PairTally();
        Map<String, PairTally> byForm = new TreeMap<>();
        byTruth.values().forEach(group -> pairs(group, false, all, same, cross, byForm));
        byEntry.values().forEach(group -> pairs(group, true, all, same, cross, byForm));
        return new MergeScores(
                mentions.size(),
                all,
                byForm,
                same,
                cross,
                bcubed(byEntry.values(), true),
                bcubed(byTruth.values(), false));
    }

    private static Map<String, List<Sorted>> groups(List<Sorted> mentions, boolean truth) {
        Map<String, List<Sorted>> groups = new LinkedHashMap<>();
        for (Sorted mention : mentions) {
            groups.computeIfAbsent(truth ? mention.truth() : mention.entry(), k -> new ArrayList<>())
                    .add(mention);
        }
        return groups;
    }

    /** @param wrong whether to count the pairs that do not belong together, rather than those that do */
    private static void pairs(
            List<Sorted> group,
            boolean wrong,
            PairTally all,
            PairTally same,
            PairTally cross,
            Map<String, PairTally> byForm) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Sorted a = group.get(i);
                Sorted b = group.get(j);
                boolean one = a.truth().equals(b.truth());
                if (one == wrong) {
                    continue;
                }
                boolean together = a.entry().equals(b.entry());
                all.add(one, together);
                (a.language().equals(b.language()) ? same : cross).add(one, together);
                byForm.computeIfAbsent(a.form(), f -> new PairTally()).add(one, together);
            }
        }
    }

    /** The mean share, over mentions, of their group that is of their kind: what stands beside it, or what of it stands there. */
    private static double bcubed(Iterable<List<Sorted>> groups, boolean precision) {
        double sum = 0;
        int mentions = 0;
        for (List<Sorted> group : groups) {
            Map<String, Integer> counts = new HashMap<>();
            for (Sorted mention : group) {
                counts.merge(precision ? mention.truth() : mention.entry(), 1, Integer::sum);
            }
            for (int count : counts.values()) {
                sum += (double) count * count / group.size();
            }
            mentions += group.size();
        }
        return mentions == 0 ? 1 : sum / mentions;
    }
}
