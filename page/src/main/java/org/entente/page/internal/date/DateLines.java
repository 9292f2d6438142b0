// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.page.internal.furniture.DataFile;
import org.entente.page.internal.furniture.Wording;

/** Recognises the line of a page that says when it was published, and reads datelines at the beginning of a text. */
public final class DateLines {

    /**
     * When a page says it was published.
     *
     * @param rest what stands in the line besides the date and the words around it: a name, a place
     * @param updated whether the line tells only of a later change
     * @param said whether the line says that this is the day of publication, beyond showing a date
     */
    public record DateLine(PartialDate date, String rest, boolean updated, boolean said) {}

    /** A line about a date is no longer than this, in characters. */
    private static final int LONGEST = 160;
    /** A dateline ("LA HAVANE, 12 mars 2025 –") stands within so many first characters of the text. */
    private static final int DATELINE_WITHIN = 80;

    private static final DateLines STANDARD = new DateLines();

    private final Map<String, List<String>> openings = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Dates dates = Dates.standard();

    private DateLines() {
        for (String[] row : DataFile.rows(DateLines.class, "datelines.tsv", 3)) {
            List<String> phrases = List.of(row[2].split("\\|"));
            if ("word".equals(row[0])) {
                words.addAll(phrases);
            } else {
                openings.computeIfAbsent(row[0], k -> new ArrayList<>()).addAll(phrases);
            }
        }
    }

    public static DateLines standard() {
        return STANDARD;
    }

    /** The date line a line is, if it is one: a date, words that go with dates, and hardly anything else. */
    public Optional<DateLine> read(CharSequence line, Language language) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String text = line.toString();
        Optional<Dates.Found> found = dates.find(text, language);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String folded = Wording.fold(text);
        boolean said = opens(folded, "published");
        boolean updated = opens(folded, "updated");
        String rest = rest(
                text.substring(0, found.get().start()) + " "
                        + text.substring(found.get().end()),
                language);
        int left = Wording.words(rest);
        boolean isLine = said || updated
                ? left <= 12
                : left <= 6 && !Wording.endsSentence(text) && left <= 2 + Wording.words(text) / 2;
        return isLine ? Optional.of(new DateLine(found.get().date(), rest, updated && !said, said)) : Optional.empty();
    }

    /** The date of a dateline at the beginning of a text, when it has a year. */
    public Optional<PartialDate> dateline(CharSequence paragraph, Language language) {
        String head = paragraph
                .subSequence(0, Math.min(paragraph.length(), DATELINE_WITHIN))
                .toString();
        Optional<Dates.Found> found = dates.find(head, language);
        if (found.isEmpty() || !found.get().date().isDay()) {
            return Optional.empty();
        }
        String before = head.substring(0, found.get().start());
        String after = head.substring(found.get().end());
        boolean place = before.isBlank() || before.matches("[\\p{Lu}][^.!?:;]{1,40}[,(]\\s*(?:le |el )?");
        return place && after.matches("(?s)\\)?[\\s\u00A0]*(?:\\([^)]{2,30}\\)|/[^/]{2,20}/)?[\\s\u00A0]*[-–—:.].*")
                ? Optional.of(found.get().date())
                : Optional.empty();
    }

    private boolean opens(String folded, String kind) {
        return openings.getOrDefault(kind, List.of()).stream()
                .anyMatch(phrase -> folded.startsWith(phrase)
                        && (folded.length() == phrase.length() || !Character.isLetter(folded.charAt(phrase.length()))));
    }

    private String rest(String text, Language language) {
        String left = text;
        // A second date in the line (of a change, or the same day again) goes too.
        for (Optional<Dates.Found> more = dates.find(left, language);
                more.isPresent();
                more = dates.find(left, language)) {
            left = left.substring(0, more.get().start()) + " "
                    + left.substring(more.get().end());
        }
        String folded = Wording.fold(left);
        for (List<String> phrases : openings.values()) {
            for (String phrase : phrases) {
                if (folded.startsWith(phrase)) {
                    left = left.replaceFirst(
                            "(?iU)^\\P{L}*" + java.util.regex.Pattern.quote(phrase) + "(?!\\p{L})", "");
                    folded = Wording.fold(left);
                }
            }
        }
        List<String> kept = new ArrayList<>();
        for (String word : left.strip().split("[\\s\u00A0\u202F]+")) {
            String bare = Wording.fold(word).replaceAll("\\d+", "");
            if (!bare.isEmpty() && !words.contains(bare) && !bare.matches("[^\\p{L}]*|\\d*h\\d*")) {
                kept.add(word);
            }
        }
        return String.join(" ", kept);
    }
}
