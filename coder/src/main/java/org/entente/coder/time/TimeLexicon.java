// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.surface.LexiconFile;
import org.entente.coder.surface.Numerals;
import org.entente.coder.surface.Phrases;
import org.entente.coder.time.Moment.Third;
import org.entente.coder.time.TimeExpression.Kind;
import org.entente.coder.time.TimeRule.Element;
import org.entente.model.text.Language;

/** The words and patterns of one language ({@code time.<language>.tsv}), indexed by what a pattern begins with. Read only. */
final class TimeLexicon {

    private static final Map<Language, TimeLexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Phrases<Object>> terms = new HashMap<>();
    private final Map<String, List<TimeRule>> byToken = new HashMap<>();
    private final Map<String, List<TimeRule>> byClass = new HashMap<>();
    private final List<TimeRule> byMoment = new ArrayList<>();
    private final Set<String> prospective = new HashSet<>();
    private final Set<String> futureEndings = new HashSet<>();
    private final Numerals numerals;

    private TimeLexicon(LexiconFile file, Numerals numerals) {
        this.numerals = numerals;
        for (LexiconFile.Line line : file.lines()) {
            switch (line.keyword()) {
                case "term" -> addTerm(line);
                case "future-ending" -> futureEndings.addAll(line.alternatives(1));
                case "ahead" -> prospective.addAll(line.alternatives(1));
                case "moment" ->
                    TimeRule.parse(line, line.column(1), MomentMaker.parse(line, line.column(2)), null, true)
                            .forEach(this::index);
                case "piece" ->
                    TimeRule.parse(line, line.column(1), MomentMaker.parse(line, line.column(2)), null, false)
                            .forEach(this::index);
                case "phrase" ->
                    TimeRule.parse(
                                    line,
                                    line.column(2),
                                    MomentMaker.parse(line, line.column(3)),
                                    Kind.valueOf(line.column(1)),
                                    true)
                            .forEach(this::index);
                default -> throw line.fault("is no line of a lexicon of time: " + line.keyword());
            }
        }
    }

    static TimeLexicon forLanguage(Language language) {
        return LOADED.computeIfAbsent(
                language,
                key -> new TimeLexicon(
                        LexiconFile.beside(TimeLexicon.class, "time." + key.code() + ".tsv"),
                        Numerals.forLanguage(key)));
    }

    private void addTerm(LexiconFile.Line line) {
        String name = line.column(1);
        Object value;
        try {
            value = switch (name) {
                case "unit" -> CalendarUnit.valueOf(line.column(2));
                case "part" -> Third.valueOf(line.column(2));
                default -> line.column(2).equals("-") ? Boolean.TRUE : Integer.valueOf(line.column(2));
            };
        } catch (IllegalArgumentException e) {
            throw line.fault("has a value that its class does not know: " + line.column(2));
        }
        Phrases<Object> phrases = terms.computeIfAbsent(name, key -> new Phrases<>());
        line.alternatives(3).forEach(form -> phrases.add(form, value));
    }

    private void index(TimeRule rule) {
        Element first = rule.elements().get(0);
        if (first instanceof Element.Literal literal) {
            for (String token : literal.tokens()) {
                byToken.computeIfAbsent(token, key -> new ArrayList<>()).add(rule);
            }
        } else if (first instanceof Element.ClassName name) {
            if (name.name().equals(TimeChart.MOMENT)) {
                byMoment.add(rule);
            } else {
                byClass.computeIfAbsent(name.name(), key -> new ArrayList<>()).add(rule);
            }
        }
    }

    List<TimeRule> beginningWith(String token) {
        return byToken.getOrDefault(token, List.of());
    }

    /** Rules that begin with a class, by that class. */
    Map<String, List<TimeRule>> beginningWithClass() {
        return byClass;
    }

    List<TimeRule> beginningWithMoment() {
        return byMoment;
    }

    Map<String, Phrases<Object>> terms() {
        return terms;
    }

    Set<String> prospective() {
        return prospective;
    }

    Set<String> futureEndings() {
        return futureEndings;
    }

    Numerals numerals() {
        return numerals;
    }

    boolean isEmpty() {
        return byToken.isEmpty() && byClass.isEmpty();
    }
}
