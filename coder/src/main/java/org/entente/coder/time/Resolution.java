// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.entente.coder.time.Moment.Between;
import org.entente.coder.time.Moment.Current;
import org.entente.coder.time.Moment.DayIn;
import org.entente.coder.time.Moment.Fields;
import org.entente.coder.time.Moment.InYear;
import org.entente.coder.time.Moment.Portion;
import org.entente.coder.time.Moment.Shift;
import org.entente.coder.time.Moment.ShiftFromLast;
import org.entente.coder.time.Moment.Stretch;
import org.entente.coder.time.Moment.Third;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Resolves moments of one sentence. A page of known month or year is resolved for its first and its last day; where these differ
 * the answer covers both, no finer than the page's own date.
 *
 * @param published when the page was published
 * @param tense of the verb over the expression
 * @param last the last date named before it in the sentence
 */
record Resolution(
        @Nullable PartialDate published,
        Tense tense,
        @Nullable TimeSpan last) {

    /** Pages outside these years are misdated; within, what lies a few years off still has four digits. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9000;

    @Nullable
    TimeSpan resolve(Moment moment) {
        if (published == null || published.year() < FIRST_YEAR || published.year() > LAST_YEAR) {
            return on(null, moment);
        }
        TimeSpan early = on(published.firstDay(), moment);
        if (published.isDay() || early == null) {
            return early;
        }
        TimeSpan late = on(published.lastDay(), moment);
        if (late == null || Objects.equals(early, late)) {
            return late;
        }
        PartialDate from = Dates.coarsen(early.from(), published);
        PartialDate to = Dates.coarsen(late.end(), published);
        return Dates.cover(TimeSpan.of(from), TimeSpan.of(to));
    }

    private @Nullable TimeSpan on(@Nullable LocalDate today, Moment moment) {
        if (moment instanceof Fields fields) {
            return new FieldsResolution(today, tense).resolve(fields);
        }
        if (moment instanceof Shift shift) {
            return today == null ? null : shifted(today, shift.unit(), shift.by() + weekendsBack(today, shift));
        }
        if (moment instanceof Current current) {
            return today == null ? null : shifted(today, current.unit(), 0);
        }
        if (moment instanceof ShiftFromLast shift) {
            return last == null || !last.from().isDay()
                    ? null
                    : shifted(last.end().lastDay(), shift.unit(), shift.by());
        }
        if (moment instanceof Stretch stretch) {
            return today == null ? null : stretched(today, stretch);
        }
        if (moment instanceof Portion portion) {
            return portion(today, portion);
        }
        if (moment instanceof DayIn day) {
            return dayIn(today, day);
        }
        if (moment instanceof InYear inYear) {
            return inYear(today, inYear);
        }
        if (moment instanceof Between between) {
            return between(today, between);
        }
        return null;
    }

    private @Nullable TimeSpan inYear(@Nullable LocalDate today, InYear inYear) {
        TimeSpan year = on(today, inYear.year());
        if (year == null || year.to() != null || !year.from().isYear()) {
            return null;
        }
        return on(today, inYear.fields().inYear(year.from().year()));
    }

    private @Nullable TimeSpan dayIn(@Nullable LocalDate today, DayIn day) {
        TimeSpan month = on(today, day.month());
        if (month == null
                || !month.from().isMonth()
                || day.day() > month.from().lastDay().getDayOfMonth()) {
            return null;
        }
        return TimeSpan.of(PartialDate.of(month.from().firstDay().withDayOfMonth(day.day())));
    }

    /** "ce week-end" with a past verb is the one before, unless this one has begun. */
    private int weekendsBack(LocalDate today, Shift shift) {
        boolean begun = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return shift.unit() == CalendarUnit.WEEKEND && shift.by() == 0 && tense == Tense.PAST && !begun ? -1 : 0;
    }

    private static @Nullable TimeSpan shifted(LocalDate day, CalendarUnit unit, int by) {
        LocalDate moved = unit.move(day, by);
        return Dates.isYear(moved.getYear()) ? unit.around(moved) : null;
    }

    private static @Nullable TimeSpan stretched(LocalDate today, Stretch stretch) {
        LocalDate other = stretch.unit().move(today, stretch.by());
        if (!Dates.isYear(other.getYear())) {
            return null;
        }
        TimeSpan here = stretch.unit().around(today);
        TimeSpan there = stretch.unit().around(other);
        return stretch.by() < 0 ? Dates.cover(there, here) : Dates.cover(here, there);
    }

    private @Nullable TimeSpan portion(@Nullable LocalDate today, Portion portion) {
        TimeSpan whole = on(today, portion.of());
        if (whole == null) {
            return null;
        }
        TimeSpan part = Dates.portion(whole, portion.third());
        boolean open = tense == Tense.PAST || (tense != Tense.FUTURE && portion.third() == Third.START);
        return today != null && open ? noLaterThan(part, today) : part;
    }

    /** What has happened "at the beginning of the year" in a page of January has happened in January. */
    private static TimeSpan noLaterThan(TimeSpan part, LocalDate today) {
        if (today.isBefore(part.from().firstDay()) || !today.isBefore(part.end().lastDay())) {
            return part;
        }
        PartialDate end = Dates.coarsen(PartialDate.of(today), part.from());
        return end.equals(part.from()) ? TimeSpan.of(end) : new TimeSpan(part.from(), end);
    }

    private @Nullable TimeSpan between(@Nullable LocalDate today, Between between) {
        Moment first = between.from();
        Moment second = between.to();
        if (first instanceof Fields from && second instanceof Fields to) {
            first = from.completedBy(to);
        }
        TimeSpan from = on(today, first);
        TimeSpan to = on(today, second);
        if (from == null || to == null) {
            return null;
        }
        if (to.end().lastDay().isBefore(from.from().firstDay())
                && second instanceof Fields fields
                && fields.year() == 0) {
            // "de septembre à mai": the second lies in the year after.
            to = on(today, fields.inYear(from.from().year() + 1));
        }
        return to == null ? null : Dates.cover(from, to);
    }
}
