// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.time.Moment.Fields;
import org.entente.coder.time.Moment.Section;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Resolves fields of the calendar, choosing the year or week that words leave out: by "last" or "next", else by the tense, else the
 * nearest.
 *
 * @param today the day of publication, null when unknown
 */
record FieldsResolution(@Nullable LocalDate today, Tense tense) {

    /** A present tense speaks of the current year unless that lies further back than this. */
    private static final int PRESENT_LOOKS_BACK_MONTHS = 6;

    @Nullable
    TimeSpan resolve(Fields fields) {
        if (fields.year() != 0) {
            return Dates.isYear(fields.year()) ? inYear(fields, fields.year()) : null;
        }
        Section section = fields.section();
        if (section != null
                && (section.division() == Moment.Division.DECADE || section.division() == Moment.Division.CENTURY)) {
            return inYear(fields, section.number());
        }
        LocalDate day = today;
        if (day == null) {
            return null;
        }
        if (fields.month() == 0 && section == null) {
            return fields.day() != 0 ? dayOfMonth(fields, day) : weekday(fields, day);
        }
        return chooseYear(fields, day);
    }

    private static @Nullable TimeSpan inYear(Fields fields, int year) {
        Section section = fields.section();
        if (section != null) {
            return section(section, year);
        }
        if (fields.month() == 0) {
            return Dates.year(year);
        }
        try {
            return TimeSpan.of(
                    fields.day() == 0
                            ? PartialDate.of(YearMonth.of(year, fields.month()))
                            : PartialDate.of(LocalDate.of(year, fields.month(), fields.day())));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static TimeSpan section(Section section, int year) {
        return switch (section.division()) {
            case QUARTER -> Dates.months(YearMonth.of(year, 3 * section.number() - 2), 3);
            case HALF -> Dates.months(YearMonth.of(year, 6 * section.number() - 5), 6);
            // Spring is 1 and begins in March: the meteorological seasons of the northern hemisphere.
            case SEASON -> Dates.months(YearMonth.of(year, 3 * section.number()), 3);
            case DECADE -> Dates.years(section.number(), 10);
            case CENTURY -> Dates.years(section.number(), 100);
        };
    }

    /** Of the years around, the one that "last", "next", the weekday or the tense asks for. */
    private @Nullable TimeSpan chooseYear(Fields fields, LocalDate day) {
        List<TimeSpan> near = new ArrayList<>(5);
        for (int year = day.getYear() - 4; year <= day.getYear() + 4; year++) {
            TimeSpan span = Dates.isYear(year) ? inYear(fields, year) : null;
            // The 29th of February is looked for further away than other days.
            if (span != null && (Math.abs(year - day.getYear()) <= 2 || isLeapDay(fields))) {
                near.add(span);
            }
        }
        if (fields.weekday() != 0 && fields.day() != 0) {
            List<TimeSpan> fitting = near.stream()
                    .filter(span -> span.from().firstDay().getDayOfWeek().getValue() == fields.weekday())
                    .toList();
            near = fitting.isEmpty() ? near : fitting;
        }
        return choose(near, day, fields.relative());
    }

    private static boolean isLeapDay(Fields fields) {
        return fields.month() == 2 && fields.day() == 29;
    }

    private @Nullable TimeSpan choose(List<TimeSpan> inOrder, LocalDate day, @Nullable Integer relative) {
        if (relative != null && relative != 0) {
            return relative < 0 ? lastEnded(inOrder, day) : firstToBegin(inOrder, day);
        }
        TimeSpan nearest = nearest(inOrder, day);
        if (relative != null) {
            return nearest;
        }
        return switch (tense) {
            case PAST -> orElse(lastBegun(inOrder, day), nearest);
            case FUTURE -> orElse(firstNotEnded(inOrder, day), nearest);
            case PRESENT -> orElse(ofThisYear(inOrder, day), nearest);
            case OPEN -> nearest;
        };
    }

    private static @Nullable TimeSpan orElse(@Nullable TimeSpan one, @Nullable TimeSpan other) {
        return one == null ? other : one;
    }

    private static @Nullable TimeSpan lastEnded(List<TimeSpan> spans, LocalDate day) {
        TimeSpan found = null;
        for (TimeSpan span : spans) {
            found = span.end().lastDay().isBefore(day) ? span : found;
        }
        return found;
    }

    private static @Nullable TimeSpan lastBegun(List<TimeSpan> spans, LocalDate day) {
        TimeSpan found = null;
        for (TimeSpan span : spans) {
            found = span.from().firstDay().isAfter(day) ? found : span;
        }
        return found;
    }

    private static @Nullable TimeSpan firstToBegin(List<TimeSpan> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.from().firstDay().isAfter(day))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TimeSpan firstNotEnded(List<TimeSpan> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> !span.end().lastDay().isBefore(day))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TimeSpan ofThisYear(List<TimeSpan> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.from().year() == day.getYear())
                .filter(span -> span.end().lastDay().isAfter(day.minusMonths(PRESENT_LOOKS_BACK_MONTHS)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TimeSpan nearest(List<TimeSpan> spans, LocalDate day) {
        TimeSpan nearest = null;
        long least = Long.MAX_VALUE;
        for (TimeSpan span : spans) {
            long distance = distance(span, day);
            if (distance <= least) {
                nearest = span;
                least = distance;
            }
        }
        return nearest;
    }

    private static long distance(TimeSpan span, LocalDate day) {
        LocalDate first = span.from().firstDay();
        LocalDate last = span.end().lastDay();
        if (first.isAfter(day)) {
            return ChronoUnit.DAYS.between(day, first);
        }
        return last.isBefore(day) ? ChronoUnit.DAYS.between(last, day) : 0;
    }

    /** "le 15": a day of the month of publication or of one beside it. */
    private @Nullable TimeSpan dayOfMonth(Fields fields, LocalDate day) {
        List<TimeSpan> near = new ArrayList<>(3);
        for (int months = -1; months <= 1; months++) {
            YearMonth month = YearMonth.from(day).plusMonths(months);
            if (month.isValidDay(fields.day()) && Dates.isYear(month.getYear())) {
                LocalDate candidate = month.atDay(fields.day());
                if (fields.weekday() == 0 || candidate.getDayOfWeek().getValue() == fields.weekday()) {
                    near.add(TimeSpan.of(PartialDate.of(candidate)));
                }
            }
        }
        return near.isEmpty() ? null : choose(near, day, fields.relative());
    }

    private @Nullable TimeSpan weekday(Fields fields, LocalDate day) {
        if (fields.weekday() == 0) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(fields.weekday());
        LocalDate before = day.with(TemporalAdjusters.previous(weekday));
        LocalDate after = day.with(TemporalAdjusters.next(weekday));
        LocalDate back = day.getDayOfWeek() == weekday ? day : before;
        LocalDate ahead = day.getDayOfWeek() == weekday ? day : after;
        Integer relative = fields.relative();
        LocalDate chosen;
        if (relative != null && relative != 0) {
            chosen = relative < 0 ? before : after;
        } else {
            chosen = switch (tense) {
                case PAST -> back;
                case FUTURE -> ahead;
                case PRESENT, OPEN ->
                    ChronoUnit.DAYS.between(back, day) < ChronoUnit.DAYS.between(day, ahead) ? back : ahead;
            };
        }
        return TimeSpan.of(PartialDate.of(chosen));
    }
}
