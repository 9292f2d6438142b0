// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.coder.lexicon.Marker;
import org.entente.coder.lexicon.Pattern;
import org.entente.coder.time.TimeExpression;
import org.entente.coder.tree.Argument;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Tree;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** What an undertaking concerns: its phrase in the article's words, and the lemmas by which two reports of it can be compared. */
final class Topic {

    private static final int MAX_KEYS = 12;

    private static final java.util.regex.Pattern MARKS = java.util.regex.Pattern.compile("\\p{M}");

    private final Tree tree;
    private final Arguments arguments;
    private final List<TimeExpression> times;

    /** @param times what the sentence says of when, which is never what something concerns */
    Topic(Tree tree, Arguments arguments, List<TimeExpression> times) {
        this.tree = tree;
        this.arguments = arguments;
        this.times = List.copyOf(times);
    }

    /** The heads of the phrases that say what it concerns: at the pattern's "about" positions, else the trigger's own phrase. */
    List<Word> heads(Pattern pattern, Word trigger, List<Word> governors) {
        List<Word> heads = new ArrayList<>();
        for (Marker marker : pattern.roles().about()) {
            for (Argument argument : arguments.of(trigger)) {
                if (marker.fits(argument.marker(), argument.word())) {
                    heads.add(argument.word());
                }
            }
            for (Word child : tree.children(trigger)) {
                if (child.is("acl")) {
                    for (Argument argument : arguments.of(child)) {
                        if (marker.fits(argument.marker(), argument.word())) {
                            heads.add(argument.word());
                        }
                    }
                }
            }
            if (trigger.upos() == Upos.NOUN) {
                tree.head(trigger).filter(h -> h.upos() == Upos.VERB).ifPresent(verb -> {
                    for (Argument argument : arguments.of(verb)) {
                        if (marker.fits(argument.marker(), argument.word())
                                && argument.word().id() != trigger.id()) {
                            heads.add(argument.word());
                        }
                    }
                });
            }
        }
        heads.removeIf(this::isTime);
        return heads;
    }

    /** "na quarta-feira" is marked like "na área da saúde". */
    private boolean isTime(Word head) {
        return times.stream().anyMatch(t -> t.firstWord() <= head.id() && head.id() <= t.lastWord());
    }

    Optional<String> phrase(List<Word> heads) {
        return heads.stream()
                .map(this::withoutMarking)
                .max(Comparator.comparingInt(Span::length))
                .map(span -> span.shift(-tree.sentence().span().start())
                        .of(tree.sentence().text()));
    }

    /** Without further word the trigger's own phrase, or what a verb acts on. */
    List<Word> own(Word trigger) {
        if (trigger.upos() != Upos.VERB) {
            return List.of(trigger);
        }
        return arguments.of(trigger).stream()
                .filter(a -> a.marker().equals(Argument.OBJECT))
                .map(Argument::word)
                .toList();
    }

    /** The phrase without the preposition and article it starts with. */
    private Span withoutMarking(Word head) {
        Span phrase = tree.phrase(head);
        int start = phrase.start();
        for (Word word : tree.sentence().words()) {
            boolean marking = word.head() == head.id()
                    && (word.is("case") || word.is("det"))
                    && word.span().start() == start;
            if (marking) {
                int next = word.span().end() + (word.spaceAfter() ? 1 : 0);
                start = Math.min(next, phrase.end() - 1);
            } else if (word.span().start() > start) {
                break;
            }
        }
        return new Span(start, phrase.end());
    }

    /** Folded lemmas of the content words below these heads, in textual order. */
    List<String> keys(List<Word> heads) {
        List<String> keys = new ArrayList<>();
        for (Word word : tree.sentence().words()) {
            boolean content = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.ADJ;
            if (content && heads.stream().anyMatch(h -> tree.dominates(h, word)) && keys.size() < MAX_KEYS) {
                String key = fold(word.lemma());
                if (key.length() > 2 && !keys.contains(key)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
