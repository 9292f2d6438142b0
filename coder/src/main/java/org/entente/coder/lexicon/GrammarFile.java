// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code grammar.XX.txt}: a keyword and a comma-separated list a line; prepositions as {@code preposition contre : à le encontre de, …}. */
final class GrammarFile {

    private final Map<String, List<Line>> lines;
    private final Set<String> asked = new HashSet<>();

    GrammarFile(List<Line> lines) {
        this.lines = LexiconReader.byKeyword(lines);
    }

    /** @throws IllegalArgumentException when a line says what no rule asks for: it would be a wish that nobody hears */
    Grammar grammar() {
        Grammar grammar = read();
        for (Map.Entry<String, List<Line>> group : lines.entrySet()) {
            if (!asked.contains(group.getKey())) {
                throw group.getValue().get(0).mistake("no setting is called " + group.getKey());
            }
        }
        return grammar;
    }

    private Grammar read() {
        return new Grammar(
                marking(),
                new Verbs(
                        word("reflexive"),
                        words("unaccusative"),
                        words("object-control"),
                        words("future"),
                        words("conditional-auxiliary"),
                        word("pro-drop").equals("yes"),
                        word("untensed").equals("past"),
                        word("participle").equals("past")),
                words("negation"),
                words("full-negation"),
                words("restriction"),
                words("conditional"),
                words("purpose"),
                words("excluding"),
                words("reciprocal"),
                words("bilateral"),
                words("domestic"));
    }

    private Marking marking() {
        Map<String, String> prepositions = new LinkedHashMap<>();
        for (Line line : lines("preposition")) {
            String[] sides = line.rest().split(" : ", 2);
            if (sides.length < 2) {
                throw line.mistake("expected 'preposition CANONICAL : phrase, phrase'");
            }
            for (String phrase : sides[1].split(",")) {
                prepositions.put(phrase.strip(), sides[0].strip());
            }
        }
        return new Marking(
                Map.copyOf(prepositions),
                hollow(prepositions),
                words("cases"),
                word("genitive"),
                word("indirect"),
                words("object-marker"),
                words("partitive"),
                word("between"),
                words("agent"),
                words("place"),
                words("according-to"),
                words("cause"));
    }

    /** Each hollow noun with the marker of the first phrase that has it. */
    private Map<String, String> hollow(Map<String, String> prepositions) {
        Map<String, String> hollow = new HashMap<>();
        Set<String> nouns = words("hollow");
        prepositions.forEach((phrase, marker) -> {
            for (String word : phrase.split(" ")) {
                if (nouns.contains(word)) {
                    hollow.putIfAbsent(word, marker);
                }
            }
        });
        for (String noun : nouns) {
            hollow.putIfAbsent(noun, "");
        }
        return Map.copyOf(hollow);
    }

    private String word(String keyword) {
        return words(keyword).stream().findFirst().orElse("");
    }

    private Set<String> words(String keyword) {
        Set<String> words = new HashSet<>();
        for (Line line : lines(keyword)) {
            for (String word : line.rest().split(",")) {
                words.add(word.strip());
            }
        }
        return Set.copyOf(words);
    }

    private List<Line> lines(String keyword) {
        asked.add(keyword);
        return lines.getOrDefault(keyword, List.of());
    }
}
