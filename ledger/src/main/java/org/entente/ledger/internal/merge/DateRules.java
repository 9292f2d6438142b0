// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.time.temporal.ChronoUnit;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/** Whether two mentions can speak of one time, and how much that says. */
final class DateRules {

    /** A visit or meeting that was announced may be put off by so much and still be the one announced. */
    private static final int POSTPONED_DAYS = 120;
    /** Both dates this exact: sharing them is no accident. */
    private static final int EXACT_DAYS = 10;
    /** Both dates within a month or so. */
    private static final int MONTH_DAYS = 31;
    /** A delivery, loan or project goes on over so long without being a new one. */
    private static final int RUNNING_DAYS = 400;

    private static final int STALE_DAYS = 730;
    /** Building takes longer. */
    private static final int STALE_PROJECT_DAYS = 1500;
    /** "Eight agreements" of two summits are two entries. */
    private static final int SIGNING_DAYS = 30;

    /** What was done is news for so many days. */
    private static final int FRESH_DAYS = 5;

    /** Flights after one disaster follow each other so closely. */
    private static final int SAME_RELIEF_DAYS = 15;

    private static final int RELIEF_DAYS = 45;
    private static final int OTHER_RELIEF_DAYS = 180;

    /** More days than any gap. */
    private static final long GUESSED = 1_000_000_000;

    private final Tally tally;
    private final Form form;
    private final Status status;
    private final Profile entry;
    private final String page;
    private final @Nullable Occurrence when;
    private Status otherStatus;

    DateRules(Tally tally, Traits a, Profile entry) {
        this.tally = tally;
        this.form = a.mention().form();
        this.status = a.recorded().step().status();
        this.otherStatus = status;
        this.when = a.when();
        this.entry = entry;
        this.page = a.recorded().page();
    }

    void apply() {
        if (when == null) {
            return;
        }
        Occurrence other = nearest(when);
        if (other == null) {
            return;
        }
        switch (form) {
            case VISIT, MEETING, EXERCISE, EVENT, STATEMENT, MEASURE, FORCE, PROTEST -> oneTime(when, other);
            case TRADE -> period(when, other);
            case RELIEF -> emergency(when, other);
            case AGREEMENT -> signing(when, other);
            case DELIVERY, FINANCE, TRAINING -> running(when, other, STALE_DAYS);
            case PROJECT, VENTURE, PARTNERSHIP -> running(when, other, STALE_PROJECT_DAYS);
        }
    }

    /** The time of the entry that is most like this one: told alike, and the nearest. */
    private @Nullable Occurrence nearest(Occurrence mine) {
        Occurrence nearest = null;
        long least = Long.MAX_VALUE;
        for (Traits b : entry.members()) {
            Occurrence theirs = b.when();
            // The day of publication of one article dates nothing twice.
            if (theirs == null || b.recorded().page().equals(page) && !(mine.explicit() && theirs.explicit())) {
                continue;
            }
            // A date that is said counts before those that are guessed from the day of the news.
            long apart = mine.gap(theirs) + (theirs.explicit() ? 0 : GUESSED);
            if (apart < least) {
                least = apart;
                nearest = theirs;
                otherStatus = b.recorded().step().status();
            }
        }
        return nearest;
    }

    /** What happens once, at one time; a plan may be put off. */
    private void oneTime(Occurrence one, Occurrence two) {
        long gap = one.gap(two);
        boolean explicit = one.explicit() && two.explicit();
        if (gap <= (explicit ? MergeRules.SAME_TIME_DAYS : 0)) {
            if (!explicit) {
                notSaid(one, two);
                return;
            }
            long wider = Math.max(one.days(), two.days());
            boolean exact = wider <= EXACT_DAYS;
            boolean near = wider <= MONTH_DAYS;
            // Two states hold one exercise at a time; a visit on the very days of another is that other.
            double more = near && form == Form.EXERCISE ? 1 : exact && form == Form.VISIT ? 0.5 : 0;
            part(near ? Kind.PARTICULAR : Kind.GENERAL, more + (exact ? 1.5 : 1), one, two);
        } else if (form.isUndertaking() && gap <= POSTPONED_DAYS && isPutOff(one, two)) {
            part(Kind.GENERAL, 0.5, one, two);
        } else {
            part(Kind.VETO, 0, one, two);
        }
    }

    /** One of the two is dated by its news only: news is fresh, or it looks back. */
    private void notSaid(Occurrence one, Occurrence two) {
        Occurrence said = one.explicit() ? one : two;
        Occurrence news = one.explicit() ? two : one;
        boolean fresh = said.explicit()
                && said.days() <= EXACT_DAYS
                && !Occurrence.isPlan(one.explicit() ? otherStatus : status)
                && Math.abs(ChronoUnit.DAYS.between(said.to(), news.to())) <= FRESH_DAYS;
        part(fresh ? Kind.PARTICULAR : Kind.GENERAL, fresh ? 1.5 : 0.5, one, two);
    }

    /** A plan can move to a later day, never to an earlier one that has been. */
    private boolean isPutOff(Occurrence one, Occurrence two) {
        boolean plan = Occurrence.isPlan(status);
        boolean otherPlan = Occurrence.isPlan(otherStatus);
        return plan && otherPlan
                || plan && !one.from().isAfter(two.to())
                || otherPlan && !two.from().isAfter(one.to());
    }

    /** Exchanges of two years are two figures. */
    private void period(Occurrence one, Occurrence two) {
        long gap = one.gap(two);
        if (one.explicit() && two.explicit()) {
            part(gap == 0 ? Kind.PARTICULAR : Kind.VETO, gap == 0 ? 1 : 0, one, two);
        } else {
            part(Kind.GENERAL, gap <= RUNNING_DAYS ? 0.5 : -1, one, two);
        }
    }

    /** Relief answers one disaster, at one time, with many things. */
    private void emergency(Occurrence one, Occurrence two) {
        long gap = one.gap(two);
        if (one.explicit() && two.explicit() && gap <= SAME_RELIEF_DAYS) {
            part(Kind.PARTICULAR, 1.5, one, two);
        } else if (gap <= RELIEF_DAYS) {
            part(Kind.GENERAL, 0.5, one, two);
        } else if (gap > OTHER_RELIEF_DAYS) {
            part(Kind.VETO, 0, one, two);
        }
    }

    private void signing(Occurrence one, Occurrence two) {
        boolean signed = isSigned(status) && isSigned(otherStatus) && one.explicit() && two.explicit();
        if (signed && one.gap(two) > SIGNING_DAYS) {
            part(Kind.VETO, 0, one, two);
        } else {
            running(one, two, STALE_DAYS);
        }
    }

    private static boolean isSigned(Status status) {
        return status == Status.AGREED || status == Status.DONE;
    }

    /** What goes on for a time: sharing a day says something, years without news say that it is another. */
    private void running(Occurrence one, Occurrence two, int stale) {
        long gap = one.gap(two);
        boolean explicit = one.explicit() && two.explicit();
        if (form == Form.AGREEMENT && !explicit && (one.explicit() || two.explicit()) && gap == 0) {
            notSaid(one, two);
        } else if (explicit && Math.max(one.days(), two.days()) <= EXACT_DAYS && gap <= 1) {
            part(Kind.PARTICULAR, form == Form.AGREEMENT ? 1.5 : 1, one, two);
        } else if (gap <= RUNNING_DAYS) {
            part(Kind.GENERAL, 0.5, one, two);
        } else if (gap > stale) {
            part(Kind.GENERAL, -3, one, two);
        }
    }

    private void part(Kind kind, double points, Occurrence one, Occurrence two) {
        tally.add("date", kind, points, one, two);
    }
}
