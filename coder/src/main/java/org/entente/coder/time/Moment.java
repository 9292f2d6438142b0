// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import org.jspecify.annotations.Nullable;

/** What an expression of time says, before it is resolved against a day of publication. */
sealed interface Moment {

    /** No value of its own: "récemment", "pendant trois ans". */
    record Untold() implements Moment {}

    /**
     * Fields of the calendar as the words give them; those not said are 0, or null.
     *
     * @param section a quarter, half, season, decade or century of the year
     * @param relative -1 the last one, +1 the next, 0 this one; null when not said
     */
    record Fields(
            int year,
            int month,
            int day,
            int weekday,
            @Nullable Section section,
            @Nullable Integer relative) implements Moment {

        Fields inYear(int inYear) {
            return new Fields(inYear, month, day, weekday, section, null);
        }

        boolean isBareSeason() {
            return year == 0 && relative == null && section != null && section.division() == Division.SEASON;
        }

        boolean isBareDay() {
            return year == 0 && month == 0 && weekday == 0 && section == null && day != 0;
        }

        /** The same with year and month of another where they are not said. */
        Fields completedBy(Fields other) {
            boolean sameScale = section == null && other.section == null;
            return new Fields(
                    year != 0 ? year : other.year,
                    month != 0 || !sameScale ? month : other.month,
                    day,
                    weekday,
                    section,
                    relative != null ? relative : other.relative);
        }
    }

    /**
     * A part of a year, or a span of several.
     *
     * @param number which one; of a decade or century its first year
     */
    record Section(Division division, int number) {}

    /** What a year is divided into, or gathered in. */
    enum Division {
        QUARTER,
        HALF,
        SEASON,
        DECADE,
        CENTURY
    }

    /** A unit of the calendar counted from the publication: "il y a trois mois" (-3 months), "la semaine prochaine" (+1 week). */
    record Shift(CalendarUnit unit, int by) implements Moment {}

    /** The unit around the publication, said without "this": "la fin de l’année". Means nothing outside such a phrase. */
    record Current(CalendarUnit unit) implements Moment {}

    /** As {@link Shift}, counted from the last date named before it in the sentence: "le lendemain". */
    record ShiftFromLast(CalendarUnit unit, int by) implements Moment {}

    /** From the publication back or ahead: "ces trois dernières années", "les six prochains mois". */
    record Stretch(CalendarUnit unit, int by) implements Moment {}

    /** Beginning, middle or end of a moment. */
    record Portion(Third third, Moment of) implements Moment {}

    /** Fields whose year is another moment: "mars de l’année prochaine". */
    record InYear(Fields fields, Moment year) implements Moment {}

    /** A day of the month that another moment is: "le 14 du mois dernier". */
    record DayIn(int day, Moment month) implements Moment {}

    /** A third of a moment. */
    enum Third {
        START,
        MIDDLE,
        END
    }

    /** From one moment to another. */
    record Between(Moment from, Moment to) implements Moment {}
}
