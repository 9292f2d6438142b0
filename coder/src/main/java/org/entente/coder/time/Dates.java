// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.entente.coder.time.Moment.Third;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.TimeSpan;

/** Spans of whole years, months and days in their ISO 8601 form. */
final class Dates {

    static final int FIRST_YEAR = 1;
    static final int LAST_YEAR = 9999;

    private Dates() {}

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static TimeSpan year(int year) {
        return TimeSpan.of(partialYear(year));
    }

    static TimeSpan years(int first, int length) {
        return new TimeSpan(partialYear(first), partialYear(first + length - 1));
    }

    private static PartialDate partialYear(int year) {
        return new PartialDate(String.format(Locale.ROOT, "%04d", year));
    }

    static TimeSpan months(YearMonth first, int length) {
        return new TimeSpan(PartialDate.of(first), PartialDate.of(first.plusMonths(length - 1L)));
    }

    /** From the beginning of one to the end of the other; the later first when they are out of order. */
    static TimeSpan cover(TimeSpan one, TimeSpan other) {
        boolean inOrder = !other.end().lastDay().isBefore(one.from().firstDay());
        PartialDate from = inOrder ? one.from() : other.from();
        PartialDate to = inOrder ? other.end() : one.end();
        return from.equals(to) ? TimeSpan.of(from) : new TimeSpan(from, to);
    }

    /** A date at no finer precision than another has. */
    static PartialDate coarsen(PartialDate date, PartialDate like) {
        int length = Math.min(date.iso().length(), like.iso().length());
        return new PartialDate(date.iso().substring(0, length));
    }

    /**
     * The beginning, middle or end of a span: the first, the two middle or the last quarter of a year in whole months (the middle
     * is June and July), the thirds of a month by tens of days, thirds of anything else.
     */
    static TimeSpan portion(TimeSpan whole, Third third) {
        PartialDate from = whole.from();
        if (whole.to() == null && from.isYear()) {
            return switch (third) {
                case START -> months(YearMonth.of(from.year(), 1), 3);
                case MIDDLE -> months(YearMonth.of(from.year(), 6), 2);
                case END -> months(YearMonth.of(from.year(), 10), 3);
            };
        }
        if (whole.to() == null && from.isMonth()) {
            LocalDate first = from.firstDay();
            return switch (third) {
                case START -> days(first, first.withDayOfMonth(10));
                case MIDDLE -> days(first.withDayOfMonth(11), first.withDayOfMonth(20));
                case END -> days(first.withDayOfMonth(21), from.lastDay());
            };
        }
        return thirds(whole, third);
    }

    private static TimeSpan thirds(TimeSpan whole, Third third) {
        LocalDate first = whole.from().firstDay();
        LocalDate last = whole.end().lastDay();
        long length = ChronoUnit.DAYS.between(first, last) + 1;
        long share = Math.max(1, length / 3);
        LocalDate from = switch (third) {
            case START -> first;
            case MIDDLE -> first.plusDays(Math.min(length - 1, share));
            case END -> first.plusDays(Math.min(length - 1, 2 * share));
        };
        LocalDate to = switch (third) {
            case START -> first.plusDays(share - 1);
            case MIDDLE -> first.plusDays(Math.min(length - 1, Math.max(share, 2 * share - 1)));
            case END -> last;
        };
        PartialDate like = whole.from();
        PartialDate start = coarsen(PartialDate.of(from), like);
        PartialDate end = coarsen(PartialDate.of(to), like);
        return start.equals(end) ? TimeSpan.of(start) : new TimeSpan(start, end);
    }

    static TimeSpan days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? TimeSpan.of(PartialDate.of(first))
                : new TimeSpan(PartialDate.of(first), PartialDate.of(last));
    }
}
