// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.Optional;
import org.entente.coder.surface.Numeral;
import org.entente.coder.surface.Phrases;
import org.entente.coder.surface.Surface;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** The numbers that patterns of time know by a class of their own: days, months, years, counts. */
final class TimeNumbers {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_UNITS = 10_000;

    private final TimeLexicon lexicon;
    private final Surface surface;
    private final Numeral[] read;
    private final boolean[] known;

    TimeNumbers(TimeLexicon lexicon, Surface surface) {
        this.lexicon = lexicon;
        this.surface = surface;
        read = new Numeral[surface.size()];
        known = new boolean[surface.size()];
    }

    Optional<Numeral> numeral(int at) {
        if (!known[at]) {
            known[at] = true;
            lexicon.numerals().at(surface, at).ifPresent(numeral -> read[at] = numeral);
        }
        return Optional.ofNullable(read[at]);
    }

    boolean isNumber(int at) {
        return surface.isNumber(at) || numeral(at).isPresent();
    }

    Optional<Phrases.Hit<Object>> at(String className, int at) {
        int value = switch (className) {
            case "num" -> -1;
            case "day" -> day(at);
            case "dd" -> digits(at, 1, 2, 1, 31);
            case "mm" -> digits(at, 1, 2, 1, 12);
            case "year" -> isCount(at) ? -1 : digits(at, 4, 4, FIRST_YEAR, LAST_YEAR);
            case "yyyy" -> digits(at, 4, 4, FIRST_YEAR, LAST_YEAR);
            case "decade" -> decade(at);
            case "hm" -> isHourMark(at) ? 0 : -1;
            default -> -1;
        };
        if (className.equals("num") || className.equals("day")) {
            Numeral numeral = at < surface.size() ? numeral(at).orElse(null) : null;
            return numeral == null ? Optional.empty() : counted(className, numeral, value);
        }
        return value < 0 ? Optional.empty() : Optional.of(new Phrases.Hit<>(value, at + 1));
    }

    private Optional<Phrases.Hit<Object>> counted(String className, Numeral numeral, int day) {
        if (className.equals("day")) {
            return day < 0 ? Optional.empty() : Optional.of(new Phrases.Hit<>(day, numeral.end()));
        }
        int count = numeral.ordinal() ? -1 : numeral.within(0, MOST_UNITS);
        if (count < 0) {
            return Optional.empty();
        }
        // "une quinzaine de jours": the linking word belongs to the number.
        Phrases<Object> linking = lexicon.terms().get("of");
        int end = numeral.round() && linking != null ? linking.end(surface, numeral.end()) : numeral.end();
        return Optional.of(new Phrases.Hit<>(count, end));
    }

    private int day(int at) {
        Numeral numeral = numeral(at).orElse(null);
        if (numeral == null || numeral.article() || numeral.round()) {
            return -1;
        }
        int day = numeral.within(1, 31);
        boolean fits = !numeral.ordinal() || day == 1 || surface.isNumber(at);
        return fits ? day : -1;
    }

    private int digits(int at, int shortest, int longest, int least, int most) {
        String norm = surface.norm(at);
        if (!surface.isNumber(at) || norm.length() < shortest || norm.length() > longest || !isPlain(norm)) {
            return -1;
        }
        int value = Integer.parseInt(norm);
        return value < least || value > most ? -1 : value;
    }

    private static boolean isPlain(String norm) {
        for (int i = 0; i < norm.length(); i++) {
            if (norm.charAt(i) < '0' || norm.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** "2000 soldats": a number of four digits that counts a noun after it is no year. */
    private boolean isCount(int at) {
        Word word = surface.word(at);
        if (!word.is("nummod") || word.head() <= word.id()) {
            return false;
        }
        @Nullable Word head = surface.sentence().word(word.head());
        return head.upos() == Upos.NOUN && head.id() <= word.id() + 3;
    }

    private int decade(int at) {
        int full = digits(at, 4, 4, FIRST_YEAR, LAST_YEAR);
        if (full >= 0) {
            return full % 10 == 0 ? full : -1;
        }
        int tens = digits(at, 2, 2, 0, 90);
        if (tens < 0 || tens % 10 != 0) {
            return -1;
        }
        // Two digits: up to the twenties of this century, the rest of the last.
        return tens <= 20 ? 2000 + tens : 1900 + tens;
    }

    /** "h", "h30" right after a number. */
    boolean isHourMark(int at) {
        String norm = surface.norm(at);
        return norm.charAt(0) == 'h' && isPlain(norm.substring(1)) && norm.length() <= 3;
    }
}
