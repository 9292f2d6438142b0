// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.TimeSpan;

/** The units in which the news counts time. Weeks begin on Monday (ISO 8601). */
enum CalendarUnit {
    HOUR,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    private static final int HOURS_OF_DAY = 24;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    /** The day that lies a number of units away. */
    LocalDate move(LocalDate day, int by) {
        return switch (this) {
            case HOUR -> day.plusDays(by / HOURS_OF_DAY);
            case DAY -> day.plusDays(by);
            case WEEK, WEEKEND -> day.plusWeeks(by);
            case MONTH -> day.plusMonths(by);
            case QUARTER -> day.plusMonths((long) MONTHS_OF_QUARTER * by);
            case HALF -> day.plusMonths((long) MONTHS_OF_HALF * by);
            case YEAR -> day.plusYears(by);
            case DECADE -> day.plusYears(10L * by);
            case CENTURY -> day.plusYears(100L * by);
        };
    }

    /** The whole unit a day lies in. */
    TimeSpan around(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> TimeSpan.of(PartialDate.of(day));
            case WEEK -> week(day);
            case WEEKEND -> weekend(day);
            case MONTH -> TimeSpan.of(PartialDate.of(YearMonth.from(day)));
            case QUARTER -> months(day, MONTHS_OF_QUARTER);
            case HALF -> months(day, MONTHS_OF_HALF);
            case YEAR -> Dates.year(day.getYear());
            case DECADE -> Dates.years(day.getYear() / 10 * 10, 10);
            case CENTURY -> Dates.years((day.getYear() - 1) / 100 * 100 + 1, 100);
        };
    }

    private static TimeSpan week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new TimeSpan(PartialDate.of(monday), PartialDate.of(monday.plusDays(6)));
    }

    private static TimeSpan weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return new TimeSpan(PartialDate.of(saturday), PartialDate.of(saturday.plusDays(1)));
    }

    private static TimeSpan months(LocalDate day, int length) {
        int first = (day.getMonthValue() - 1) / length * length + 1;
        return Dates.months(YearMonth.of(day.getYear(), first), length);
    }
}
