// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.coder.surface.LexiconFile;
import org.entente.coder.time.Moment.Between;
import org.entente.coder.time.Moment.Current;
import org.entente.coder.time.Moment.DayIn;
import org.entente.coder.time.Moment.Division;
import org.entente.coder.time.Moment.Fields;
import org.entente.coder.time.Moment.InYear;
import org.entente.coder.time.Moment.Portion;
import org.entente.coder.time.Moment.Section;
import org.entente.coder.time.Moment.Shift;
import org.entente.coder.time.Moment.ShiftFromLast;
import org.entente.coder.time.Moment.Stretch;
import org.entente.coder.time.Moment.Third;
import org.entente.coder.time.Moment.Untold;
import org.jspecify.annotations.Nullable;

/**
 * Makes a moment of what a pattern has bound: the last column of a rule.
 *
 * @param action what to make
 * @param unit given by the rule, null when the pattern binds it
 * @param by given by the rule, null when the pattern binds it
 * @param sign -1 when a bound number counts backwards
 * @param division given by the rule
 * @param third given by the rule
 * @param relative given by the rule
 */
record MomentMaker(
        Action action,
        @Nullable CalendarUnit unit,
        @Nullable Integer by,
        int sign,
        @Nullable Division division,
        @Nullable Third third,
        @Nullable Integer relative) {

    enum Action {
        FIELDS,
        INYEAR,
        SHIFT,
        CURRENT,
        DAYIN,
        FROMLAST,
        STRETCH,
        PORTION,
        BETWEEN,
        SAME,
        DATE,
        UNTOLD
    }

    static MomentMaker parse(LexiconFile.Line line, String text) {
        String[] parts = text.strip().split(" ");
        Map<String, String> arguments = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            if (pair.length != 2) {
                throw line.fault("has an argument without a value: " + parts[i]);
            }
            arguments.put(pair[0], pair[1]);
        }
        try {
            return new MomentMaker(
                    Action.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    arguments.containsKey("unit") ? CalendarUnit.valueOf(arguments.get("unit")) : null,
                    arguments.containsKey("by") ? Integer.valueOf(arguments.get("by")) : null,
                    Integer.parseInt(arguments.getOrDefault("sign", "1")),
                    arguments.containsKey("division") ? Division.valueOf(arguments.get("division")) : null,
                    arguments.containsKey("part") ? Third.valueOf(arguments.get("part")) : null,
                    arguments.containsKey("rel") ? Integer.valueOf(arguments.get("rel")) : null);
        } catch (IllegalArgumentException e) {
            throw line.fault("has an action that is not known: " + text);
        }
    }

    /** Null when the words do not make sense as this moment. */
    @Nullable
    Moment make(Bindings bound) {
        return switch (action) {
            case FIELDS -> fields(bound);
            case INYEAR -> inYear(bound);
            case SHIFT -> {
                CalendarUnit of = unitOf(bound);
                yield of == null ? null : new Shift(of, byOf(bound));
            }
            case CURRENT -> {
                CalendarUnit of = unitOf(bound);
                yield of == null ? null : new Current(of);
            }
            case DAYIN -> new DayIn(bound.number("day", "dd"), new Shift(CalendarUnit.MONTH, byOf(bound)));
            case FROMLAST -> {
                CalendarUnit of = unitOf(bound);
                yield of == null ? null : new ShiftFromLast(of, byOf(bound));
            }
            case STRETCH -> {
                CalendarUnit of = unitOf(bound);
                yield of == null ? null : new Stretch(of, byOf(bound));
            }
            case PORTION -> portion(bound);
            case BETWEEN -> between(bound);
            case SAME -> same(bound);
            case DATE -> date(bound);
            case UNTOLD -> new Untold();
        };
    }

    private @Nullable CalendarUnit unitOf(Bindings bound) {
        return unit != null ? unit : bound.first("unit", CalendarUnit.class);
    }

    private int byOf(Bindings bound) {
        if (by != null) {
            return by;
        }
        Integer direction = bound.first("rel", Integer.class);
        int count = bound.number("num");
        return (count == 0 ? 1 : count) * (direction == null ? sign : direction);
    }

    private Fields fields(Bindings bound) {
        Integer direction = relative != null ? relative : bound.first("rel", Integer.class);
        if (direction == null) {
            direction = bound.first("this", Integer.class);
        }
        return new Fields(
                bound.number("year", "yyyy"),
                bound.number("month", "mm"),
                bound.number("day", "dd"),
                bound.number("weekday"),
                section(bound),
                direction);
    }

    private @Nullable Section section(Bindings bound) {
        if (division == null) {
            return null;
        }
        return new Section(division, bound.number("quarter", "half", "season", "decade", "tens", "century"));
    }

    private @Nullable Moment inYear(Bindings bound) {
        Moment year = bound.first("T", Moment.class);
        if (year == null) {
            year = new Shift(CalendarUnit.YEAR, 0);
        }
        boolean isYear = year instanceof Shift shift && shift.unit() == CalendarUnit.YEAR;
        isYear |= year instanceof Fields of && of.year() != 0 && of.month() == 0 && of.section() == null;
        return isYear ? new InYear(fields(bound), year) : null;
    }

    private @Nullable Moment portion(Bindings bound) {
        Moment of = bound.first("T", Moment.class);
        Third which = third != null ? third : bound.first("part", Third.class);
        if (of == null || which == null || isDay(of) || of instanceof Between) {
            return null;
        }
        return new Portion(which, of);
    }

    private @Nullable Moment between(Bindings bound) {
        Moment first = bound.first("T", Moment.class);
        Moment second = bound.nth("T", Moment.class, 1);
        if (first == null) {
            return ofFields(bound);
        }
        if (second == null) {
            second = first;
            first = bound.number("year") != 0
                    ? new Fields(bound.number("year"), 0, 0, 0, null, null)
                    : new Fields(0, bound.number("month"), bound.number("day"), 0, null, null);
        }
        return isBareDay(second) || (isBareDay(first) && !(second instanceof Fields to && to.month() != 0))
                ? null
                : new Between(first, second);
    }

    /** Two days or two years bound one after the other. */
    private @Nullable Moment ofFields(Bindings bound) {
        int month = bound.number("month");
        int year = bound.number("year");
        Integer firstDay = bound.nth("day", Integer.class, 0);
        Integer secondDay = bound.nth("day", Integer.class, 1);
        if (firstDay != null && secondDay != null && month != 0 && firstDay < secondDay) {
            return new Between(
                    new Fields(year, month, firstDay, 0, null, null),
                    new Fields(year, month, secondDay, 0, null, null));
        }
        Integer secondWeekday = bound.nth("weekday", Integer.class, 1);
        if (secondWeekday != null) {
            return new Between(weekday(bound.number("weekday")), weekday(secondWeekday));
        }
        Integer secondYear = bound.nth("year", Integer.class, 1);
        if (firstDay == null && year != 0 && secondYear != null && year <= secondYear) {
            return new Between(new Fields(year, 0, 0, 0, null, null), new Fields(secondYear, 0, 0, 0, null, null));
        }
        return null;
    }

    private static Fields weekday(int number) {
        return new Fields(0, 0, 0, number, null, null);
    }

    private static @Nullable Moment same(Bindings bound) {
        Moment of = bound.first("T", Moment.class);
        return of == null || isBareDay(of) || of instanceof Current ? null : of;
    }

    private static @Nullable Moment date(Bindings bound) {
        Moment of = same(bound);
        return of instanceof Fields fields && fields.isBareSeason() ? null : of;
    }

    private static boolean isDay(Moment moment) {
        return moment instanceof Fields fields && (fields.day() != 0 || fields.weekday() != 0);
    }

    private static boolean isBareDay(Moment moment) {
        return moment instanceof Fields fields && fields.isBareDay();
    }
}
