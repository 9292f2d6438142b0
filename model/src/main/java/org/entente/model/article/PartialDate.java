// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as ISO 8601 writes them: {@code 2026-01-21}, {@code 2026-01}, {@code 2026}. What is not known is not
 * invented.
 *
 * @param iso the ISO 8601 text, checked
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (!SHAPE.matcher(iso).matches()) {
            throw new IllegalArgumentException("not a day, month or year: " + iso);
        }
        try {
            switch (iso.length()) {
                case 10 -> LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10));
                case 7 -> YearMonth.of(number(iso, 0, 4), number(iso, 5, 7));
                default -> {}
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + iso, e);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.toString());
    }

    public boolean isDay() {
        return iso.length() == 10;
    }

    public boolean isMonth() {
        return iso.length() == 7;
    }

    public boolean isYear() {
        return iso.length() == 4;
    }

    public int year() {
        return number(iso, 0, 4);
    }

    private LocalDate day() {
        return LocalDate.of(year(), number(iso, 5, 7), number(iso, 8, 10));
    }

    private YearMonth month() {
        return YearMonth.of(year(), number(iso, 5, 7));
    }

    /** Parsing with a formatter took a fiftieth of the time of a page. */
    private static int number(String iso, int from, int to) {
        return Integer.parseInt(iso, from, to, 10);
    }

    /** The first day it can mean. */
    public LocalDate firstDay() {
        return switch (iso.length()) {
            case 10 -> day();
            case 7 -> month().atDay(1);
            default -> LocalDate.of(year(), 1, 1);
        };
    }

    /** The last day it can mean. */
    public LocalDate lastDay() {
        return switch (iso.length()) {
            case 10 -> day();
            case 7 -> month().atEndOfMonth();
            default -> LocalDate.of(year(), 12, 31);
        };
    }

    /** By first day, the wider first. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = firstDay().compareTo(other.firstDay());
        return byStart != 0 ? byStart : other.lastDay().compareTo(lastDay());
    }

    @Override
    public String toString() {
        return iso;
    }
}
