// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.Map;
import java.util.Optional;
import org.entente.coder.lexicon.Grammar;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Finds the canonical marker of a nominal phrase: {@code à l’encontre de l’archipel} is marked {@code contre}. */
final class Prepositions {

    private final Grammar grammar;
    private final Tree tree;

    Prepositions(Grammar grammar, Tree tree) {
        this.grammar = grammar;
        this.tree = tree;
    }

    /** The marker of the phrase with this head, empty when no preposition introduces it. */
    Optional<String> of(Word nominal) {
        Word last = null;
        for (Word child : tree.children(nominal)) {
            if (child.is("case") && child.id() < nominal.id()) {
                last = lastOfFixed(child);
                break;
            }
        }
        if (last == null) {
            return Optional.empty();
        }
        return Optional.of(phraseEndingAt(last.id()).orElse(last.lemma()));
    }

    /** Whether {@code noun} is but a part of a prepositional phrase, as {@code encontre} in {@code à l’encontre de}. */
    boolean isHollow(Word noun) {
        return grammar.hollowNouns().contains(noun.lemma()) && !tree.hasChild(noun, "amod") && of(noun).isPresent();
    }

    /** Whether an adverb governs its phrase as a preposition would ({@code auprès de}). */
    boolean isHollowAdverb(Word adverb) {
        return adverb.upos() != Upos.NOUN && grammar.hollowNouns().contains(adverb.lemma());
    }

    /** The marker that a hollow noun gives to what follows it ({@code à son encontre} has nothing that follows). */
    Optional<String> ofHollow(Word noun) {
        for (Map.Entry<String, String> entry : grammar.prepositions().entrySet()) {
            String phrase = entry.getKey();
            if (phrase.contains(" " + noun.lemma() + " ")
                    || phrase.equals(noun.lemma())
                    || phrase.startsWith(noun.lemma() + " ")) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private Word lastOfFixed(Word preposition) {
        Word last = preposition;
        for (Word child : tree.children(preposition)) {
            if (child.is("fixed") && child.id() > last.id()) {
                last = child;
            }
        }
        return last;
    }

    private Optional<String> phraseEndingAt(int lastId) {
        for (int length = Math.min(Grammar.LONGEST_PREPOSITION, lastId); length >= 1; length--) {
            StringBuilder phrase = new StringBuilder();
            for (int id = lastId - length + 1; id <= lastId; id++) {
                phrase.append(phrase.isEmpty() ? "" : " ")
                        .append(tree.sentence().word(id).lemma());
            }
            String marker = grammar.prepositions().get(phrase.toString());
            if (marker != null) {
                return Optional.of(marker);
            }
        }
        return Optional.empty();
    }
}
