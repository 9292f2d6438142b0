// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.surface.LexiconFile;
import org.entente.coder.surface.Numerals;
import org.entente.coder.surface.Phrases;
import org.entente.model.mention.Bound;
import org.entente.model.text.Language;

/**
 * The words around numbers in one language ({@code quantity.<language>.tsv}). Read only.
 *
 * @param bounds "about", "at least" and the like before a number
 * @param boundsAfter the same after it
 * @param ranges the words around the two ends of a range
 */
record QuantityLexicon(
        boolean isEmpty,
        Numerals numerals,
        Phrases<Bound> bounds,
        Phrases<Bound> boundsAfter,
        Phrases<Boolean> of,
        Phrases<Boolean> percent,
        Phrases<Boolean> more,
        Phrases<Boolean> moreBefore,
        Phrases<Boolean> moreAfter,
        Phrases<Boolean> references,
        Phrases<Boolean> prenominal,
        Phrases<Boolean> notCounted,
        Phrases<Boolean> packages,
        Phrases<String> units,
        Phrases<String> unitsAfterDigits,
        Phrases<String> currencies,
        Phrases<String> currenciesOfMillions,
        Phrases<String> currenciesBefore,
        List<Range> ranges) {

    private static final Map<Language, QuantityLexicon> LOADED = new ConcurrentHashMap<>();

    /**
     * @param before the word before the first number, empty for none
     * @param between the word or sign between the two
     */
    record Range(String before, String between) {}

    static QuantityLexicon forLanguage(Language language) {
        return LOADED.computeIfAbsent(
                language,
                key -> of(
                        LexiconFile.beside(QuantityLexicon.class, "quantity." + key.code() + ".tsv"),
                        Numerals.forLanguage(key)));
    }

    private static QuantityLexicon of(LexiconFile file, Numerals numerals) {
        QuantityLexicon lexicon = new QuantityLexicon(
                file.isEmpty(),
                numerals,
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new Phrases<>(),
                new ArrayList<>());
        file.lines().forEach(lexicon::add);
        return lexicon;
    }

    private void add(LexiconFile.Line line) {
        switch (line.keyword()) {
            case "exact" -> bound(bounds, Bound.EXACT, line);
            case "approx" -> bound(bounds, Bound.ABOUT, line);
            case "at-least" -> bound(bounds, Bound.AT_LEAST, line);
            case "more-than" -> bound(bounds, Bound.MORE_THAN, line);
            case "at-most" -> bound(bounds, Bound.AT_MOST, line);
            case "less-than" -> bound(bounds, Bound.LESS_THAN, line);
            case "approx-after" -> bound(boundsAfter, Bound.ABOUT, line);
            case "at-least-after" -> bound(boundsAfter, Bound.AT_LEAST, line);
            case "more-than-after" -> bound(boundsAfter, Bound.MORE_THAN, line);
            case "at-most-after" -> bound(boundsAfter, Bound.AT_MOST, line);
            case "of" -> flag(of, line);
            case "percent" -> flag(percent, line);
            case "more" -> flag(more, line);
            case "more-before" -> flag(moreBefore, line);
            case "more-after" -> flag(moreAfter, line);
            case "reference" -> flag(references, line);
            case "not-counted" -> flag(notCounted, line);
            case "unit" -> named(units, line);
            case "package" -> {
                named(units, line);
                line.alternatives(2).forEach(form -> packages.add(form, true));
            }
            case "unit-after-digits" -> named(unitsAfterDigits, line);
            case "prenominal" -> flag(prenominal, line);
            case "currency-of-millions" -> named(currenciesOfMillions, line);
            case "currency" -> named(currencies, line);
            case "currency-before" -> named(currenciesBefore, line);
            case "range" -> ranges.add(new Range(line.column(1).equals("-") ? "" : line.column(1), line.column(2)));
            default -> throw line.fault("is no line of a lexicon of quantities: " + line.keyword());
        }
    }

    private static void flag(Phrases<Boolean> phrases, LexiconFile.Line line) {
        line.alternatives(1).forEach(form -> phrases.add(form, true));
    }

    private static void bound(Phrases<Bound> phrases, Bound bound, LexiconFile.Line line) {
        line.alternatives(1).forEach(form -> phrases.add(form, bound));
    }

    private static void named(Phrases<String> phrases, LexiconFile.Line line) {
        line.alternatives(2).forEach(form -> phrases.add(form, line.column(1)));
    }
}
