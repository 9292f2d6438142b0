// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.entente.model.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number from left to right. Words add up until one multiplies: "deux millions cinq cent mille" is
 * (2 × 1,000,000) + ((5 × 100) × 1,000).
 */
final class NumeralScan {

    /** Digits and separators; longer runs are serial numbers. */
    static final int LONGEST_NUMBER = 24;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final Numerals numerals;
    private final Surface surface;
    private final int from;

    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal part;
    private @Nullable BigDecimal lastScale;
    private boolean round;
    private boolean ordinal;
    private boolean article;
    private boolean plain;

    NumeralScan(Numerals numerals, Surface surface, int from) {
        this.numerals = numerals;
        this.surface = surface;
        this.from = from;
        at = from;
    }

    Optional<Numeral> read() {
        Optional<Numeral> open = readOpen();
        if (open.isPresent()) {
            return open;
        }
        if (surface.isNumber(at)) {
            if (!readDigits()) {
                return Optional.empty();
            }
        } else if (!readWord(at)) {
            return Optional.empty();
        }
        while (!ordinal && readNext()) {
            article = false;
            plain = false;
        }
        BigDecimal value = part == null ? total : total.add(part);
        return Optional.of(new Numeral(at, Numerals.normal(value), ordinal, round, article, plain));
    }

    /** "des centaines", "plusieurs dizaines de milliers": as far as collective words go. */
    private Optional<Numeral> readOpen() {
        int after = numerals.openEnd(surface, from);
        boolean plural = false;
        int end = after;
        while (end < surface.size()) {
            Optional<Phrases.Hit<NumberWord>> word = numerals.word(surface, end);
            if (word.isEmpty() || !word.get().value().role().isPlural()) {
                break;
            }
            plural = true;
            end = word.get().end();
            int linked = numerals.linkEnd(surface, end);
            if (linked > end && isMultiplier(linked)) {
                end = linked;
            }
        }
        return plural ? Optional.of(new Numeral(end, null, false, true, false, false)) : Optional.empty();
    }

    private boolean readDigits() {
        Optional<BigDecimal> value = numerals.digits(surface.norm(at));
        if (value.isEmpty()) {
            return false;
        }
        part = value.get();
        plain = surface.norm(at).length() == part.precision() && part.scale() == 0;
        at++;
        if (numerals.isOrdinalSuffix(surface, at)) {
            ordinal = true;
            at++;
        }
        return true;
    }

    /** One more word or a connective and a word; false, and nothing read, when the number ends here. */
    private boolean readNext() {
        if (at >= surface.size()) {
            return false;
        }
        if (surface.isNumber(at)) {
            return part == null && lastScale != null && lastScale.compareTo(THOUSAND) >= 0 && readGroupAfterScale();
        }
        Optional<Phrases.Hit<BigDecimal>> fraction = numerals.fraction(surface, at);
        BigDecimal scale = lastScale;
        if (fraction.isPresent() && (scale != null || part != null)) {
            BigDecimal unit = part == null && scale != null ? scale : BigDecimal.ONE;
            if (unit.compareTo(BigDecimal.ONE) > 0) {
                total = total.add(fraction.get().value().multiply(unit));
                at = fraction.get().end();
                return true;
            }
        }
        if (readWord(at)) {
            return true;
        }
        int linked = numerals.linkEnd(surface, at);
        if (round && linked > at && isMultiplier(linked)) {
            return readWord(linked);
        }
        Optional<Phrases.Hit<Set<String>>> and = numerals.and(surface, at);
        return and.isPresent() && and.get().end() < surface.size() && readAfter(and.get());
    }

    private boolean isMultiplier(int token) {
        return numerals.word(surface, token)
                .filter(hit -> hit.value().role().multiplies())
                .isPresent();
    }

    private boolean readAfter(Phrases.Hit<Set<String>> and) {
        boolean allowed = and.value().isEmpty() || and.value().contains(surface.norm(and.end()));
        return allowed && readWord(and.end());
    }

    private boolean readGroupAfterScale() {
        int before = at;
        Optional<BigDecimal> value = numerals.digits(surface.norm(at));
        if (value.isEmpty()
                || lastScale == null
                || value.get().compareTo(lastScale) >= 0
                || value.get().signum() == 0) {
            return false;
        }
        // "2 millions 500 000" goes on, "2 millions 2026" does not.
        if (surface.norm(before).indexOf(Surface.GROUP_SPACE) < 0) {
            return false;
        }
        part = value.get();
        at++;
        return true;
    }

    private boolean readWord(int token) {
        Optional<Phrases.Hit<NumberWord>> hit = numerals.word(surface, token);
        if (hit.isEmpty()) {
            return false;
        }
        NumberWord word = hit.get().value();
        boolean first = part == null && lastScale == null;
        boolean read = word.role().multiplies() ? multiply(word, first) : add(word, token, first);
        if (read) {
            at = hit.get().end();
        }
        return read;
    }

    private boolean multiply(NumberWord word, boolean first) {
        BigDecimal scale = word.value();
        BigDecimal before = part == null ? (lastScale == null ? BigDecimal.ONE : null) : part;
        if (first && word.role().isPlural()) {
            return false;
        }
        if (scale.compareTo(HUNDRED) == 0 && !word.role().isCollective()) {
            if (part != null && part.compareTo(HUNDRED) >= 0) {
                return false;
            }
            part = (part == null ? BigDecimal.ONE : part).multiply(scale);
            return true;
        }
        if (before == null || (lastScale != null && scale.compareTo(lastScale) >= 0)) {
            // "mil millones": the greater scale multiplies all that stands before it.
            if (lastScale == null || scale.compareTo(lastScale) <= 0) {
                return false;
            }
            total = total.add(part == null ? BigDecimal.ZERO : part).multiply(scale);
        } else {
            total = total.add(before.multiply(scale));
        }
        part = null;
        lastScale = scale;
        round |= word.role().isCollective();
        return true;
    }

    private boolean add(NumberWord word, int token, boolean first) {
        if (first && word.role() == NumberWord.Role.AMBIGUOUS && !isNumber(token)) {
            return false;
        }
        boolean isOrdinal = word.role() == NumberWord.Role.ORDINAL;
        // "vingt-deuxième" is one number, "vingt premiers" are two.
        if (isOrdinal && !first && !surface.hyphenBefore(token)) {
            return false;
        }
        if (part != null && !continues(part, word.value())) {
            return false;
        }
        if (!first && round) {
            return false;
        }
        part = part == null ? word.value() : part.add(word.value());
        article = first && word.role() == NumberWord.Role.ARTICLE;
        ordinal = isOrdinal;
        return true;
    }

    /** "neuf" before a noun, not after one; the tagger has the last word when it says that it is a number. */
    private boolean isNumber(int token) {
        if (surface.word(token).upos() == Upos.NUM) {
            return true;
        }
        boolean afterNoun = token > 0
                && surface.isLetters(token - 1)
                && surface.word(token - 1).upos().isContent();
        boolean beforeNoun = token + 1 < surface.size()
                && surface.isLetters(token + 1)
                && surface.word(token + 1).upos() == Upos.NOUN;
        return beforeNoun && !afterNoun;
    }

    /** Whether a value may follow: "vingt" + "deux", "deux cent" + "trois", "soixante" + "dix"; not "deux" + "trois". */
    private static boolean continues(BigDecimal part, BigDecimal value) {
        if (part.scale() > 0 || value.compareTo(HUNDRED) >= 0 || value.signum() == 0) {
            return part.scale() <= 0
                    && part.compareTo(THOUSAND) < 0
                    && isRound(part, HUNDRED)
                    && value.compareTo(HUNDRED) < 0;
        }
        if (isRound(part, HUNDRED)) {
            return true;
        }
        return isRound(part, BigDecimal.TEN)
                && part.remainder(HUNDRED).compareTo(TWENTY) >= 0
                && value.compareTo(TWENTY) < 0;
    }

    private static boolean isRound(BigDecimal part, BigDecimal to) {
        return part.remainder(to).signum() == 0;
    }
}
