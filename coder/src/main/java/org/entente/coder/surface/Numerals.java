// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.model.text.Language;

/**
 * The numbers of a language in digits and in words; the words and the signs of decimals and thousands are data
 * ({@code numerals.<language>.tsv}). Immutable and safe to share between threads.
 */
public final class Numerals {

    private static final Map<Language, Numerals> LOADED = new ConcurrentHashMap<>();

    private final Phrases<NumberWord> words = new Phrases<>();
    private final Set<String> ordinalSuffixes = new HashSet<>();
    private final Phrases<BigDecimal> abbreviations = new Phrases<>();
    private final Phrases<Boolean> open = new Phrases<>();
    private final Phrases<Boolean> links = new Phrases<>();
    private final Phrases<Set<String>> and = new Phrases<>();
    private final Phrases<BigDecimal> fractions = new Phrases<>();
    private char decimalMark = '.';

    private Numerals(LexiconFile file) {
        for (LexiconFile.Line line : file.lines()) {
            switch (line.keyword()) {
                case "decimal" -> decimalMark = line.column(1).charAt(0);
                case "ordinal-suffix" -> ordinalSuffixes.addAll(line.alternatives(1));
                case "abbreviation" ->
                    line.alternatives(2).forEach(form -> abbreviations.add(form, new BigDecimal(line.column(1))));
                case "open" -> line.alternatives(1).forEach(form -> open.add(form, true));
                case "link" -> line.alternatives(1).forEach(form -> links.add(form, true));
                case "and" ->
                    line.alternatives(1)
                            .forEach(form -> and.add(
                                    form, line.columns().size() > 2 ? Set.copyOf(line.alternatives(2)) : Set.of()));
                case "fraction" ->
                    line.alternatives(2).forEach(form -> fractions.add(form, new BigDecimal(line.column(1))));
                default -> addWord(line);
            }
        }
    }

    private void addWord(LexiconFile.Line line) {
        NumberWord.Role role = switch (line.keyword()) {
            case "number" -> NumberWord.Role.ADDEND;
            case "article" -> NumberWord.Role.ARTICLE;
            case "ambiguous" -> NumberWord.Role.AMBIGUOUS;
            case "scale" -> NumberWord.Role.SCALE;
            case "collective" -> NumberWord.Role.COLLECTIVE;
            case "plural-scale" -> NumberWord.Role.PLURAL_SCALE;
            case "plural-collective" -> NumberWord.Role.PLURAL_COLLECTIVE;
            case "ordinal" -> NumberWord.Role.ORDINAL;
            default -> throw line.fault("is no line of numerals: " + line.keyword());
        };
        NumberWord word = new NumberWord(role, new BigDecimal(line.column(1)));
        line.alternatives(2).forEach(form -> words.add(form, word));
    }

    /** The numerals of a language; digits alone when there is no lexicon of it. */
    public static Numerals forLanguage(Language language) {
        return LOADED.computeIfAbsent(
                language, key -> new Numerals(LexiconFile.beside(Numerals.class, "numerals." + key.code() + ".tsv")));
    }

    /** The longest number that begins at a token; empty when none does. Digits inside a word ("F-16") are none. */
    public Optional<Numeral> at(Surface surface, int token) {
        if (!mayBegin(surface, token) || (surface.hyphenBefore(token) && !surface.isNumber(token - 1))) {
            return Optional.empty();
        }
        return new NumeralScan(this, surface, token).read();
    }

    /** A quick no for tokens that no number begins with. */
    public boolean mayBegin(Surface surface, int token) {
        return token < surface.size()
                && (surface.isNumber(token) || words.begins(surface, token) || open.begins(surface, token));
    }

    /** The value of an abbreviated scale that is written after digits ("M", "Md"), and the token after it. */
    public Optional<Phrases.Hit<BigDecimal>> abbreviation(Surface surface, int token) {
        return abbreviations.longest(surface, token);
    }

    Optional<Phrases.Hit<NumberWord>> word(Surface surface, int token) {
        return words.longest(surface, token);
    }

    Optional<Phrases.Hit<BigDecimal>> fraction(Surface surface, int token) {
        return fractions.longest(surface, token);
    }

    Optional<Phrases.Hit<Set<String>>> and(Surface surface, int token) {
        return and.longest(surface, token);
    }

    /** The token after a word that links a collective noun to the next ("une centaine de milliers"); the token itself when none. */
    int linkEnd(Surface surface, int token) {
        return links.end(surface, token);
    }

    /** Whole numbers without exponent or empty decimals: 1500000, 1.5. */
    public static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The token after "des", "plusieurs", "quelques"; the token itself when there is none. */
    int openEnd(Surface surface, int token) {
        return open.end(surface, token);
    }

    boolean isOrdinalSuffix(Surface surface, int token) {
        return token < surface.size()
                && surface.gluedToPrevious(token)
                && ordinalSuffixes.contains(surface.norm(token));
    }

    /** The value of a token of digits, read with the marks of the language; empty when the separators fit neither way. */
    Optional<BigDecimal> digits(String norm) {
        int length = norm.length();
        if (length > NumeralScan.LONGEST_NUMBER) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(length);
        boolean fraction = false;
        for (int i = 0; i < length; i++) {
            char c = norm.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c == Surface.GROUP_SPACE) {
                continue;
            } else if (isDecimal(norm, i)) {
                if (fraction) {
                    return Optional.empty();
                }
                fraction = true;
                plain.append('.');
            }
        }
        return Optional.of(new BigDecimal(plain.toString()));
    }

    /** A separator is decimal when it is the language's mark and stands alone, or when what follows is no group of three. */
    private boolean isDecimal(String norm, int at) {
        char mark = norm.charAt(at);
        boolean alone = norm.indexOf(mark) == at && norm.lastIndexOf(mark) == at;
        boolean last = norm.lastIndexOf('.') <= at && norm.lastIndexOf(',') <= at;
        boolean group = norm.length() - at - 1 == 3 || !last;
        return alone && last && (mark == decimalMark || !group);
    }
}
