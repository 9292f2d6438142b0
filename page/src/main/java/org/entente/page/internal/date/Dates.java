// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.page.internal.furniture.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first full date in a short text: ISO 8601, "12 mars 2025", "March 12, 2025", "12 de marzo de 2025", "12.03.2025".
 * Of a date in figures alone the day stands first, save in English text where only the other reading is possible or an
 * American one is likely. Immutable, thread-safe.
 */
public final class Dates {

    /**
     * A date found.
     *
     * @param start where it begins in the text looked through
     */
    public record Found(PartialDate date, int start, int end) {}

    /** News pages are not older than the web, and a date further ahead is a mistake or an event's. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;
    /** Months that are family names. */
    private static final Set<String> NAMES_TOO =
            Set.of("May", "Mai", "March", "August", "Marzo", "Mars", "Mar", "Abril", "April");

    private static final Dates STANDARD = new Dates();

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern pattern;

    private Dates() {
        StringBuilder names = new StringBuilder();
        for (String[] row : DataFile.rows(Dates.class, "months.tsv", 2)) {
            for (String name : row[1].split(" ")) {
                months.put(name, Integer.parseInt(row[0]));
                names.append(names.isEmpty() ? "" : "|").append(name);
            }
        }
        String space = "[\\s\u00A0\u202F]";
        String month = "(?:" + names + ")(?![\\p{L}])\\.?";
        pattern = Pattern.compile(
                "(?<![\\p{L}\\d])(?:"
                        + "(?<iso>(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}))(?!\\d)"
                        + "|(?<dmy>(\\d{1,2})(?:er|st|nd|rd|th|º|\\.)?[\\s\u00A0\u202F-]*(?:de |of |d['’])?(" + month
                        + "),?[\\s\u00A0\u202F-]*(?:de |del )?(\\d{4}))(?!\\d)"
                        + "|(?<mdy>(" + month + ")" + space + "*(\\d{1,2})(?:st|nd|rd|th)?,?" + space
                        + "*(?:de )?(\\d{4}))(?!\\d)"
                        + "|(?<num>(\\d{1,2})([/.-])(\\d{1,2})\\15(\\d{4}|\\d{2}))(?![\\d/.-]\\d|\\d)"
                        + "|(?<my>(" + month + "),?" + space + "+(?:de )?(\\d{4}))(?!\\d)"
                        + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public static Dates standard() {
        return STANDARD;
    }

    /** The first day in the text; a month without a day only when there is no day anywhere in it. */
    public Optional<Found> find(CharSequence text, Language language) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        Found monthOnly = null;
        while (matcher.find()) {
            PartialDate date = date(matcher, language);
            if (date != null) {
                Found found = new Found(date, matcher.start(), matcher.end());
                if (date.isDay()) {
                    return Optional.of(found);
                }
                monthOnly = monthOnly == null ? found : monthOnly;
            }
        }
        return Optional.ofNullable(monthOnly);
    }

    private @Nullable PartialDate date(Matcher m, Language language) {
        if (m.group("iso") != null) {
            return day(m.group(2), number(m.group(3)), number(m.group(4)));
        }
        if (m.group("dmy") != null) {
            return day(m.group(8), month(m.group(7)), number(m.group(6)));
        }
        if (m.group("mdy") != null) {
            return day(m.group(12), month(m.group(10)), number(m.group(11)));
        }
        if (m.group("num") != null) {
            int first = number(m.group(14));
            int second = number(m.group(16));
            String year = m.group(17).length() == 2 ? "20" + m.group(17) : m.group(17);
            boolean american =
                    second > 12 || first <= 12 && language.equals(Language.ENGLISH) && "/".equals(m.group(15));
            return american ? day(year, first, second) : day(year, second, first);
        }
        int year = number(m.group(20));
        return year < FIRST_YEAR || year > LAST_YEAR
                ? null
                : new PartialDate(String.format(Locale.ROOT, "%04d-%02d", year, month(m.group(19))));
    }

    /** Whether a word is a month's name in one of the languages of dates, and no family name as it is written ("May"). */
    public boolean isMonth(String word) {
        return month(word) > 0 && !NAMES_TOO.contains(word);
    }

    private int month(String name) {
        return months.getOrDefault(name.toLowerCase(Locale.ROOT).replace(".", ""), 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable PartialDate day(String year, int month, int day) {
        int number = number(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return null;
        }
        try {
            return PartialDate.of(LocalDate.of(number, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
