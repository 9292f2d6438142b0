// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.entry.MergeScore;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.entry.MergeScore.Part;
import org.entente.model.entry.MergeScore.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which of the entries of its bucket a mention belongs to. It joins the one it fits best, unless another fits nearly as well: then
 * nobody can say which, and it waits as an entry of its own with a question. Between two states that do much of one kind,
 * likeness tells less, so more of it is asked.
 *
 * @param joins the entry it belongs to, null when it is a new one
 * @param score the points it joins with, 0 for none
 * @param asks entries it may belong to as well: what a reviewer should look at
 * @param <E> how the caller names entries
 */
public record Choice<E>(@Nullable E joins, double score, List<E> asks) {

    /** Two entries that differ by less fit alike. */
    private static final double MARGIN = 0.5;
    /** What doubling the number of other entries takes from the points. */
    private static final double BUSY = 0.4;
    /** Entries with news in so many days before are those a mention can be confused with. */
    public static final int BUSY_DAYS = 120;

    /** The same days, counted in periods. */
    private static final int BUSY_PERIODS = 3;

    private static final int PERIOD_DAYS = BUSY_DAYS / BUSY_PERIODS;
    /** Begins the keys of times. */
    private static final String TIME = "t ";

    public Choice {
        asks = List.copyOf(asks);
    }

    /**
     * Chooses.
     *
     * @param candidates the entries that share a key with the mention ({@link Traits#keys})
     * @param active how many entries of the bucket have had news in the {@link #BUSY_DAYS} before
     */
    public static <E> Choice<E> of(Traits mention, Map<E, Profile> candidates, int active) {
        double busy = busy(active);
        E best = null;
        double bestScore = 0;
        double second = 0;
        List<E> asks = new ArrayList<>();
        for (Map.Entry<E, Profile> candidate : candidates.entrySet()) {
            Profile profile = candidate.getValue();
            Tally tally = MergeRules.tally(mention, profile);
            boolean here = profile.isOnPage(mention.recorded().page());
            double score = tally.merge();
            if (score > 0 && !here && score - busy < MergeScore.MERGE) {
                score = 0;
            }
            if (score > bestScore) {
                second = bestScore;
                best = candidate.getKey();
                bestScore = score;
            } else {
                second = Math.max(second, score);
            }
            if (tally.verdict() != Verdict.APART) {
                asks.add(candidate.getKey());
            }
        }
        if (best == null || second > 0 && bestScore - second < MARGIN) {
            return new Choice<>(null, 0, asks);
        }
        asks.remove(best);
        return new Choice<>(best, bestScore, asks);
    }

    /** Why it joins this one, to be read. */
    public static MergeScore reasons(Traits mention, Profile entry, int active) {
        List<Part> parts = new ArrayList<>(MergeRules.score(mention, entry).parts());
        double busy = busy(active);
        if (busy > 0 && !entry.isOnPage(mention.recorded().page())) {
            parts.add(new Part("busy pair", Kind.GENERAL, -busy, (active - 1) + " others of the two at that time"));
        }
        return new MergeScore(parts);
    }

    private static double busy(int active) {
        return BUSY * Math.log(Math.max(1, active)) / Math.log(2);
    }

    /** The time of news of this day: under it, entries are counted that are active then. */
    public static String time(LocalDate day) {
        return TIME + Math.floorDiv(day.toEpochDay(), PERIOD_DAYS);
    }

    /** The times at which an entry that is active for news of this day has had news. */
    public static List<String> times(LocalDate day) {
        long period = Math.floorDiv(day.toEpochDay(), PERIOD_DAYS);
        List<String> times = new ArrayList<>();
        for (long each = period - BUSY_PERIODS; each <= period + BUSY_PERIODS; each++) {
            times.add(TIME + each);
        }
        return times;
    }

    /** Whether an entry whose last news is of that day counts as active for news of this day; dates that are not known do not. */
    public static boolean isActive(@Nullable LocalDate last, @Nullable LocalDate now) {
        return last != null && now != null && Math.abs(now.toEpochDay() - last.toEpochDay()) < BUSY_DAYS;
    }
}
