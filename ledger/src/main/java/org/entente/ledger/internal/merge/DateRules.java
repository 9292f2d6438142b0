// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.List;
import java.util.Locale;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.entry.MergeScore.Part;
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

    private static final int RELIEF_DAYS = 45;
    private static final int OTHER_RELIEF_DAYS = 180;

    private final Form form;
    private final Status status;
    private final Status otherStatus;
    private final @Nullable Occurrence when;
    private final @Nullable Occurrence other;

    DateRules(Traits a, Traits b) {
        this.form = a.mention().form();
        this.status = a.recorded().step().status();
        this.otherStatus = b.recorded().step().status();
        this.when = a.when();
        this.other = b.when();
    }

    List<Part> parts() {
        if (when == null || other == null) {
            return List.of();
        }
        return switch (form) {
            case VISIT, MEETING, EXERCISE, EVENT, STATEMENT, MEASURE, FORCE, PROTEST -> List.of(oneTime(when, other));
            case TRADE -> List.of(period(when, other));
            case RELIEF -> List.of(emergency(when, other));
            case AGREEMENT -> List.of(signing(when, other));
            case DELIVERY, FINANCE, TRAINING -> List.of(running(when, other, STALE_DAYS));
            case PROJECT, VENTURE, PARTNERSHIP -> List.of(running(when, other, STALE_PROJECT_DAYS));
        };
    }

    /** What happens once, at one time. */
    private Part oneTime(Occurrence one, Occurrence two) {
        long gap = one.gap(two);
        boolean explicit = one.explicit() && two.explicit();
        boolean plan = Occurrence.isPlan(status);
        boolean otherPlan = Occurrence.isPlan(otherStatus);
        if (gap <= (explicit ? MergeRules.SAME_TIME_DAYS : 0)) {
            return same(one, two, explicit);
        }
        boolean putOff = plan && otherPlan
                || plan && !one.from().isAfter(two.to())
                || otherPlan && !two.from().isAfter(one.to());
        boolean mayMove = form.isUndertaking() && (plan || otherPlan) && putOff && gap <= POSTPONED_DAYS;
        return mayMove ? part(Kind.GENERAL, 0.5, one, two) : part(Kind.VETO, 0, one, two);
    }

    private Part same(Occurrence one, Occurrence two, boolean explicit) {
        long wider = Math.max(one.days(), two.days());
        if (explicit && wider <= EXACT_DAYS) {
            return part(Kind.PARTICULAR, 1.5, one, two);
        }
        return part(explicit && wider <= MONTH_DAYS ? Kind.PARTICULAR : Kind.GENERAL, 1, one, two);
    }

    /** Exchanges of two years are two figures. */
    private Part period(Occurrence one, Occurrence two) {
        if (!one.explicit() || !two.explicit()) {
            return part(Kind.GENERAL, one.gap(two) <= RUNNING_DAYS ? 0.5 : -1, one, two);
        }
        return one.gap(two) == 0 ? part(Kind.PARTICULAR, 1, one, two) : part(Kind.VETO, 0, one, two);
    }

    /** Relief answers one disaster, at one time, with many things. */
    private Part emergency(Occurrence one, Occurrence two) {
        long gap = one.gap(two);
        if (gap > OTHER_RELIEF_DAYS) {
            return part(Kind.VETO, 0, one, two);
        }
        return gap <= RELIEF_DAYS ? part(Kind.PARTICULAR, 1.5, one, two) : part(Kind.GENERAL, 0, one, two);
    }

    private Part signing(Occurrence one, Occurrence two) {
        boolean signed = isSigned(status) && isSigned(otherStatus) && one.explicit() && two.explicit();
        if (signed && one.gap(two) > SIGNING_DAYS) {
            return part(Kind.VETO, 0, one, two);
        }
        return running(one, two, STALE_DAYS);
    }

    private static boolean isSigned(Status status) {
        return status == Status.AGREED || status == Status.DONE;
    }

    private Part running(Occurrence one, Occurrence two, int stale) {
        long gap = one.gap(two);
        if (one.explicit() && two.explicit() && gap <= 1 && Math.max(one.days(), two.days()) <= EXACT_DAYS) {
            return part(Kind.PARTICULAR, form == Form.AGREEMENT ? 1.5 : 1, one, two);
        }
        if (gap <= RUNNING_DAYS) {
            return part(Kind.GENERAL, 0.5, one, two);
        }
        return part(Kind.GENERAL, gap <= stale ? 0 : -3, one, two);
    }

    private static Part part(Kind kind, double points, Occurrence one, Occurrence two) {
        return new Part("date", kind, points, text(one) + " / " + text(two));
    }

    private static String text(Occurrence when) {
        return String.format(Locale.ROOT, "%s%s..%s", when.explicit() ? "" : "~", when.from(), when.to());
    }
}
