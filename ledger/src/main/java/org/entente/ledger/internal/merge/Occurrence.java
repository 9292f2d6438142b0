// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Step;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * When what a mention speaks of can have happened: its own date, or what its status and the date of publication leave open.
 *
 * @param from first possible day
 * @param to last possible day
 * @param explicit whether the sentence itself gives the date
 */
public record Occurrence(LocalDate from, LocalDate to, boolean explicit) {

    /** News of something done is at most so old when it says nothing of the date. */
    private static final int DONE_DAYS = 60;
    /** What is under way without a date is so near on both sides. */
    private static final int ONGOING_DAYS = 10;
    /** Plans without a date reach a year ahead. */
    private static final int PLAN_DAYS = 365;

    /** Null when neither the sentence nor the page carries a date. */
    public static @Nullable Occurrence of(Step step) {
        TimeSpan date = step.date();
        if (date != null) {
            return new Occurrence(date.from().firstDay(), date.end().lastDay(), true);
        }
        PartialDate published = step.article().published();
        if (published == null) {
            return null;
        }
        LocalDate first = published.firstDay();
        LocalDate last = published.lastDay();
        return switch (step.mention().status()) {
            case DONE, DENIED -> new Occurrence(first.minusDays(DONE_DAYS), last, false);
            case ONGOING -> new Occurrence(first.minusDays(ONGOING_DAYS), last.plusDays(ONGOING_DAYS), false);
            case PROPOSED, PLEDGED, AGREED, SUSPENDED, CANCELLED ->
                new Occurrence(first, last.plusDays(PLAN_DAYS), false);
        };
    }

    /** Whether the mention speaks of something that has not happened yet, as it sees it. */
    static boolean isPlan(Status status) {
        return switch (status) {
            case PROPOSED, PLEDGED, AGREED, SUSPENDED, CANCELLED, DENIED -> true;
            case ONGOING, DONE -> false;
        };
    }

    /** Whether it tells of a step that was taken on some day; what is merely going on is talk in general. */
    static boolean tellsAStep(Status status) {
        return status != Status.ONGOING;
    }

    /** Days between the two, 0 when they meet. */
    public long gap(Occurrence other) {
        if (from.isAfter(other.to)) {
            return ChronoUnit.DAYS.between(other.to, from);
        }
        return other.from.isAfter(to) ? ChronoUnit.DAYS.between(to, other.from) : 0;
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** {@code 2025-11-01..2025-11-30}; a tilde before it when only the date of publication tells. */
    @Override
    public String toString() {
        return (explicit ? "" : "~") + from + ".." + to;
    }
}
