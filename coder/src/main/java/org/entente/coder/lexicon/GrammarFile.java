// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code grammar.XX.txt}: a keyword and a comma-separated list a line; prepositions as {@code preposition contre : à le encontre de, …}. */
final class GrammarFile {

    private final Map<String, List<Line>> lines;

    GrammarFile(List<Line> lines) {
        this.lines = LexiconReader.byKeyword(lines);
    }

    Grammar grammar() {
        Map<String, String> prepositions = new HashMap<>();
        for (Line line : lines.getOrDefault("preposition", List.of())) {
            String[] sides = line.rest().split(" : ", 2);
            if (sides.length < 2) {
                throw line.mistake("expected 'preposition CANONICAL : phrase, phrase'");
            }
            for (String phrase : sides[1].split(",")) {
                prepositions.put(phrase.strip(), sides[0].strip());
            }
        }
        return new Grammar(
                Map.copyOf(prepositions),
                words("hollow"),
                words("unaccusative"),
                words("object-control"),
                words("negation"),
                words("full-negation"),
                words("restriction"),
                words("agent"),
                words("place"),
                words("according-to"),
                words("conditional"),
                words("purpose"),
                words("excluding"),
                words("reciprocal"),
                words("bilateral"),
                words("domestic"));
    }

    private Set<String> words(String keyword) {
        Set<String> words = new HashSet<>();
        for (Line line : lines.getOrDefault(keyword, List.of())) {
            for (String word : line.rest().split(",")) {
                words.add(word.strip());
            }
        }
        return Set.copyOf(words);
    }
}
