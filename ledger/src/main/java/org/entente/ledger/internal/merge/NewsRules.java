// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.time.LocalDate;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;

/**
 * When it was in the news: one step of one undertaking is told by all within a day or two, so two reports of the same days about
 * the same step of something of one pair and form are of one thing, unless they say otherwise.
 */
final class NewsRules {

    /** All outlets tell news within so many days. */
    private static final int SAME_NEWS_DAYS = 2;
    /** Weeklies and background come so late. */
    private static final int LATE_NEWS_DAYS = 5;

    /** A promise made so long after a delivery is more likely the next than the one that was kept. */
    private static final int NEXT_PROMISE_DAYS = 45;

    private final Tally tally;
    private final Traits a;
    private final Profile entry;

    NewsRules(Tally tally, Traits a, Profile entry) {
        this.tally = tally;
        this.a = a;
        this.entry = entry;
    }

    void apply() {
        LocalDate published = a.published();
        if (published == null || !Occurrence.tellsAStep(a.mention().status())) {
            return;
        }
        long day = published.toEpochDay();
        long nearest = Long.MAX_VALUE;
        for (Traits b : entry.members()) {
            LocalDate other = b.published();
            // That an article is published on one day says nothing more of it.
            if (other != null
                    && !b.recorded().page().equals(a.recorded().page())
                    && isSameStep(a.mention().status(), b.mention().status())) {
                nearest = Math.min(nearest, Math.abs(day - other.toEpochDay()));
            }
        }
        plannedAfter(day);
        boolean undertaking = a.mention().form().isUndertaking();
        if (nearest <= SAME_NEWS_DAYS) {
            tally.add(
                    "news of the same days",
                    undertaking ? Kind.PARTICULAR : Kind.GENERAL,
                    undertaking ? 1.5 : 0.5,
                    published);
        } else if (nearest <= LATE_NEWS_DAYS) {
            tally.add("news of the same week", Kind.GENERAL, 0.5, published);
        }
    }

    /** What is only planned now is not what was signed or held weeks ago. */
    private void plannedAfter(long day) {
        Form form = a.mention().form();
        double against = switch (form) {
            case AGREEMENT, VISIT, MEETING, EXERCISE, EVENT, PARTNERSHIP, TRAINING, RELIEF -> -2;
            // Promises are recalled while they are kept; months after, a promise is more likely the next.
            case DELIVERY, FINANCE, PROJECT, VENTURE -> a.isMore() ? 0 : -1;
            case TRADE, STATEMENT, MEASURE, FORCE, PROTEST -> 0;
        };
        if (against == 0) {
            return;
        }
        int after = against == -1 ? NEXT_PROMISE_DAYS : LATE_NEWS_DAYS;
        boolean signed = form == Form.AGREEMENT || form == Form.PARTNERSHIP;
        Status status = a.mention().status();
        for (Traits b : entry.members()) {
            LocalDate other = b.published();
            if (other == null) {
                continue;
            }
            Status theirs = b.mention().status();
            long later = day - other.toEpochDay();
            if (isProposal(status) && isDone(theirs, signed) && later > after
                    || isProposal(theirs) && isDone(status, signed) && -later > after) {
                tally.add("planned after it was done", Kind.GENERAL, against, other);
                return;
            }
        }
    }

    private static boolean isProposal(Status status) {
        return status == Status.PLEDGED || status == Status.PROPOSED;
    }

    private static boolean isDone(Status status, boolean signed) {
        return status == Status.DONE || signed && status == Status.AGREED;
    }

    private static boolean isSameStep(Status status, Status other) {
        return status == other || Occurrence.isPlan(status) && Occurrence.isPlan(other);
    }
}
