// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Step;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/** When an undertaking happened, and for when it is promised. */
final class Times {

    private Times() {}

    /** From the first to the last realised step; a date that only says a more exact one less exactly does not widen it. */
    static @Nullable TimeSpan happened(List<Step> history) {
        List<TimeSpan> dates = history.stream()
                .filter(s -> isRealised(s) && !TotalMarkers.isTotal(s))
                .map(Step::date)
                .filter(d -> d != null)
                .map(d -> (TimeSpan) d)
                .distinct()
                .toList();
        return cover(dates.stream()
                .filter(d -> dates.stream().noneMatch(other -> isWithin(other, d)))
                .toList());
    }

    /** An agreement has happened when it is signed, everything else when it is at least under way. */
    private static boolean isRealised(Step step) {
        return switch (step.status()) {
            case ONGOING, DONE -> true;
            case AGREED -> step.mention().form() == Form.AGREEMENT;
            case PROPOSED, PLEDGED, SUSPENDED, CANCELLED, DENIED -> false;
        };
    }

    /** The date that the latest article gives for what is still to come; null when nothing is. */
    static @Nullable TimeSpan due(List<Step> history, Status status) {
        boolean isOpen = status.compareTo(Status.DONE) < 0 || status == Status.SUSPENDED;
        if (!isOpen) {
            return null;
        }
        TimeSpan happened = happened(history);
        return history.stream()
                .filter(s -> s.date() != null && isAhead(s))
                .filter(s -> happened == null
                        || Chronology.ends(s).isAfter(happened.end().lastDay()))
                .max(Chronology.BY_PUBLICATION)
                .map(Step::date)
                .orElse(null);
    }

    /** Whether the date of a step lies ahead of its article; that of a signature or a decision does not. */
    static boolean isAhead(Step step) {
        return switch (step.status()) {
            case PLEDGED, AGREED -> Chronology.ends(step).isAfter(Chronology.toldOr(step, LocalDate.MIN));
            case PROPOSED, SUSPENDED -> Chronology.begins(step).isAfter(Chronology.toldOr(step, LocalDate.MIN));
            case ONGOING, DONE, CANCELLED, DENIED -> false;
        };
    }

    private static boolean isWithin(TimeSpan inner, TimeSpan outer) {
        boolean inside = !inner.from().firstDay().isBefore(outer.from().firstDay())
                && !inner.end().lastDay().isAfter(outer.end().lastDay());
        boolean equal = inner.from().firstDay().equals(outer.from().firstDay())
                && inner.end().lastDay().equals(outer.end().lastDay());
        return inside && !equal;
    }

    static @Nullable TimeSpan cover(List<TimeSpan> dates) {
        if (dates.isEmpty()) {
            return null;
        }
        PartialDate from = dates.stream()
                .map(TimeSpan::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        PartialDate to = dates.stream()
                .map(TimeSpan::end)
                .max(Comparator.comparing(PartialDate::lastDay).thenComparing(PartialDate::iso))
                .orElseThrow();
        return from.equals(to) ? TimeSpan.of(from) : new TimeSpan(from, to);
    }
}
