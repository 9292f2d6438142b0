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
import org.entente.coder.surface.Surface;
import org.entente.coder.time.Moment.Third;
import org.entente.coder.time.TimeExpression.Kind;
import org.entente.model.text.Language;

/** The words and patterns of one language ({@code time.<language>.tsv}), its patterns in one tree. Read only. */
final class TimeLexicon {

    private static final Map<Language, TimeLexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Phrases<Object>> terms = new HashMap<>();
    private final RuleTree rules = new RuleTree();
    private final Map<String, List<RuleTree.ClassEdge>> edgesByTerm = new HashMap<>();
    private final List<RuleTree.ClassEdge> edgesOfNumbers = new ArrayList<>();
    private final Set<String> prospective = new HashSet<>();
    private final Set<String> wordGiven = new HashSet<>();
    private final Set<String> puttingOff = new HashSet<>();
    private final Set<String> newDate = new HashSet<>();
    private final Set<String> futureEndings = new HashSet<>();
    private final Numerals numerals;

    private TimeLexicon(LexiconFile file, Numerals numerals) {
        this.numerals = numerals;
        for (LexiconFile.Line line : file.lines()) {
            switch (line.keyword()) {
                case "term" -> addTerm(line);
                case "future-ending" -> futureEndings.addAll(line.alternatives(1));
                case "word-given" -> wordGiven.addAll(line.alternatives(1));
                case "put-off" -> {
                    puttingOff.addAll(line.alternatives(1));
                    newDate.addAll(line.alternatives(2));
                }
                case "ahead" -> prospective.addAll(line.alternatives(1));
                case "moment" ->
                    TimeRule.parse(line, line.column(1), MomentMaker.parse(line, line.column(2)), null, true)
                            .forEach(rules::add);
                case "piece" ->
                    TimeRule.parse(line, line.column(1), MomentMaker.parse(line, line.column(2)), null, false)
                            .forEach(rules::add);
                case "phrase" ->
                    TimeRule.parse(
                                    line,
                                    line.column(2),
                                    MomentMaker.parse(line, line.column(3)),
                                    Kind.valueOf(line.column(1)),
                                    true)
                            .forEach(rules::add);
                default -> throw line.fault("is no line of a lexicon of time: " + line.keyword());
            }
        }
        indexRoot();
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

    /** Patterns that begin with a class one of whose terms begins with this token. */
    List<RuleTree.ClassEdge> edgesOfTerm(String token) {
        return edgesByTerm.getOrDefault(token, List.of());
    }

    /** Patterns that begin with a number. */
    List<RuleTree.ClassEdge> edgesOfNumbers() {
        return edgesOfNumbers;
    }

    private void indexRoot() {
        for (RuleTree.ClassEdge edge : rules.root().classes()) {
            Phrases<Object> phrases = terms.get(edge.name());
            if (phrases != null) {
                phrases.firstTokens()
                        .forEach(token -> edgesByTerm
                                .computeIfAbsent(token, key -> new ArrayList<>(2))
                                .add(edge));
            } else if (!edge.name().equals(TimeChart.MOMENT)) {
                edgesOfNumbers.add(edge);
            }
        }
    }

    RuleTree rules() {
        return rules;
    }

    Map<String, Phrases<Object>> terms() {
        return terms;
    }

    Set<String> wordGiven() {
        return wordGiven;
    }

    Set<String> puttingOff() {
        return puttingOff;
    }

    /** Prepositions before the date to which something is put off. */
    Set<String> newDate() {
        return newDate;
    }

    Set<String> prospective() {
        return prospective;
    }

    /** Whether a word such as "de" begins at the token. */
    boolean beginsWithOf(Surface surface, int token) {
        Phrases<Object> of = terms.get("of");
        return of != null && of.end(surface, token) > token;
    }

    Set<String> futureEndings() {
        return futureEndings;
    }

    Numerals numerals() {
        return numerals;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }
}
