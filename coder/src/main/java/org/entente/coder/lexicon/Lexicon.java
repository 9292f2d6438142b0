// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.model.text.Language;

/** Everything the engine knows of one language. Immutable once loaded, safe to share. */
public final class Lexicon {

    private static final Map<Language, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Grammar grammar;
    private final List<Frame> frames;
    private final List<Pattern> patterns;
    private final Map<String, List<Pattern>> patternsByLemma = new HashMap<>();
    private final Map<String, List<Operator>> operatorsByLemma = new HashMap<>();

    Lexicon(Language language, Grammar grammar, List<Frame> frames, List<Pattern> patterns, List<Operator> operators) {
        this.language = language;
        this.grammar = grammar;
        this.frames = List.copyOf(frames);
        this.patterns = List.copyOf(patterns);
        for (Pattern pattern : patterns) {
            patternsByLemma.merge(pattern.trigger().lemma(), List.of(pattern), Lexicon::join);
        }
        for (Operator operator : operators) {
            operatorsByLemma.merge(operator.trigger().lemma(), List.of(operator), Lexicon::join);
        }
    }

    /**
     * The lexicon of a language, loaded once.
     *
     * @throws IllegalArgumentException when there is none, or one of its files has a mistake (with file and line)
     */
    public static Lexicon forLanguage(Language language) {
        return LOADED.computeIfAbsent(language, LexiconReader::read);
    }

    /** Whether there is a lexicon for this language. */
    public static boolean exists(Language language) {
        return LexiconReader.exists(language);
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    public Language language() {
        return language;
    }

    public Grammar grammar() {
        return grammar;
    }

    public List<Frame> frames() {
        return frames;
    }

    public List<Pattern> patterns() {
        return patterns;
    }

    /** Patterns whose trigger governs with this lemma. */
    public List<Pattern> patterns(String lemma) {
        return patternsByLemma.getOrDefault(lemma, List.of());
    }

    public List<Operator> operators(String lemma) {
        return operatorsByLemma.getOrDefault(lemma, List.of());
    }
}
