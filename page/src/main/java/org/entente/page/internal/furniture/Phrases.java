// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.article.Discarded;

/**
 * The phrases of navigation, cookie notices, comment forms, share buttons and the like, of all languages together: the frame of
 * a page is not always in the language of its text. Immutable, thread-safe.
 */
public final class Phrases {

    /** How a phrase is found in a line, and what it says about the lines after it; see the header of the data files. */
    public enum Way {
        LINE,
        START,
        PART,
        TAIL,
        LIST
    }

    /**
     * A phrase found in a line.
     *
     * @param whole whether there is nothing else in the line but a count or a colon
     */
    public record Found(Discarded.Reason reason, Way way, boolean whole) {

        /** Whether the line begins as only offers do: to subscribe, to share, to read an advertisement. */
        public boolean isOffer() {
            return way == Way.START
                    && switch (reason) {
                        case SUBSCRIPTION, SHARING, ADVERTISEMENT -> true;
                        case NAVIGATION,
                                BREADCRUMB,
                                BYLINE,
                                DATELINE,
                                COOKIE_NOTICE,
                                COMMENT_FORM,
                                READER_COMMENT,
                                RELATED_LINKS,
                                EMBEDDED_POST,
                                LEGAL,
                                SKIP_LINK,
                                FOOTER,
                                REPEATED_TITLE,
                                LOW_CONTENT -> false;
                    };
        }
    }

    /** Lines longer than this (in characters) are text even when they begin like a notice. */
    private static final int START_LIMIT = 160;
    /** The same for a phrase inside: notices about comments and cookies run longer. */
    private static final int PART_LIMIT = 420;
    /** What may follow a word that opens the comments or a list of links, for it still to be that and not a sentence. */
    private static final int HEADING_LIMIT = 60;

    private static final Phrases STANDARD = new Phrases(List.of("fr", "es", "en", "pt", "ru"));

    private record Phrase(String text, Way way, Discarded.Reason reason) {}

    private final Map<String, Phrase> lines = new HashMap<>();
    /** Phrases that begin a line, by their first word. */
    private final Map<String, List<Phrase>> starts = new HashMap<>();

    private final List<Phrase> parts = new ArrayList<>();

    private Phrases(List<String> languages) {
        for (String language : languages) {
            for (String[] row : DataFile.rows(Phrases.class, language + ".tsv", 3)) {
                Way way = Way.valueOf(row[1].toUpperCase(Locale.ROOT));
                Phrase phrase = new Phrase(Wording.fold(row[2]), way, Discarded.Reason.valueOf(row[0]));
                switch (way) {
                    case LINE -> lines.putIfAbsent(phrase.text, phrase);
                    case PART -> parts.add(phrase);
                    case START, TAIL, LIST -> {
                        lines.putIfAbsent(phrase.text, phrase);
                        starts.computeIfAbsent(Wording.firstWord(phrase.text), w -> new ArrayList<>())
                                .add(phrase);
                    }
                }
            }
        }
    }

    public static Phrases standard() {
        return STANDARD;
    }

    /** What furniture a line is, if it is any. */
    public Optional<Found> find(CharSequence line) {
        if (line.length() > PART_LIMIT) {
            return Optional.empty();
        }
        String folded = Wording.fold(line);
        Phrase whole = lines.get(withoutCount(folded));
        if (whole != null) {
            return Optional.of(new Found(whole.reason, whole.way, true));
        }
        for (Phrase phrase : starts.getOrDefault(Wording.firstWord(folded), List.of())) {
            if (folded.startsWith(phrase.text) && begins(folded, phrase)) {
                return Optional.of(new Found(phrase.reason, phrase.way, false));
            }
        }
        for (Phrase phrase : parts) {
            if (folded.contains(phrase.text)) {
                return Optional.of(new Found(phrase.reason, Way.PART, false));
            }
        }
        return Optional.empty();
    }

    /** Whether a line that begins with the phrase is furniture, not a sentence that happens to begin so. */
    private static boolean begins(String folded, Phrase phrase) {
        String rest = folded.substring(phrase.text.length());
        if (!rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0))) {
            return false;
        }
        boolean marked =
                rest.startsWith(" : ") || rest.startsWith(" >") || rest.startsWith(" |") || phrase.text.endsWith(":");
        boolean severalWords = phrase.text.indexOf(' ') > 0;
        return switch (phrase.way) {
            case START -> folded.length() <= START_LIMIT;
            case TAIL, LIST ->
                marked ? folded.length() <= START_LIMIT * 2 : severalWords && folded.length() <= HEADING_LIMIT;
            case LINE, PART -> false;
        };
    }

    private static String withoutCount(String folded) {
        int end = folded.length();
        while (end > 0 && "0123456789 ()[]".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && "0123456789 ()[]".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        return folded.substring(start, end);
    }
}
