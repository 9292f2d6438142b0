// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.Locale;
import java.util.Optional;
import org.entente.coder.lexicon.Marking;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Finds the canonical marker of a nominal phrase: {@code à l’encontre de l’archipel} is marked {@code contre}. */
final class Prepositions {

    private static final String CASE = "Case=";

    private final Marking marking;
    private final Tree tree;

    Prepositions(Marking marking, Tree tree) {
        this.marking = marking;
        this.tree = tree;
    }

    /** The marker of the phrase with this head, empty when no preposition introduces it. */
    Optional<String> of(Word nominal) {
        Optional<Word> preposition = tree.preposition(nominal);
        if (preposition.isEmpty()) {
            return withoutPreposition(nominal);
        }
        Word last = lastOfFixed(preposition.get());
        return Optional.of(phraseEndingAt(last.id()).orElse(last.lemma()));
    }

    /** A possessive form ("Cuba’s") is a genitive; else the case marks the phrase, where nouns have case. */
    private Optional<String> withoutPreposition(Word nominal) {
        if (nominal.deprel().equals("nmod:poss") && nominal.upos().isNominal()) {
            return Optional.of(marking.genitive());
        }
        if (marking.cases().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> marker = ofCase(nominal.feats());
        // What hangs on a noun without a preposition and in no other case is a genitive: "санкции США", "визит Нтоумы".
        boolean bare = marker.isEmpty() && nominal.is("nmod") && nominal.upos() == Upos.PROPN;
        return bare ? Optional.of(marking.genitive()) : marker;
    }

    private Optional<String> ofCase(String features) {
        int at = features.indexOf(CASE);
        if (at < 0) {
            return Optional.empty();
        }
        int end = features.indexOf('|', at);
        String value = features.substring(at + CASE.length(), end < 0 ? features.length() : end)
                .toLowerCase(Locale.ROOT);
        return marking.cases().contains(value) ? Optional.of(value) : Optional.empty();
    }

    /** Whether {@code noun} is but a part of a prepositional phrase, as {@code encontre} in {@code à l’encontre de}. */
    boolean isHollow(Word noun) {
        return marking.hollowNouns().containsKey(noun.lemma()) && !tree.hasChild(noun, "amod") && of(noun).isPresent();
    }

    /** Whether an adverb governs its phrase as a preposition would ({@code auprès de}). */
    boolean isHollowAdverb(Word adverb) {
        return adverb.upos() != Upos.NOUN && marking.hollowNouns().containsKey(adverb.lemma());
    }

    /** The marker that a hollow noun gives to what follows it ({@code à son encontre} has nothing that follows). */
    Optional<String> ofHollow(Word noun) {
        return Optional.ofNullable(marking.hollowNouns().get(noun.lemma())).filter(m -> !m.isEmpty());
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
        for (int length = Math.min(Marking.LONGEST_PREPOSITION, lastId); length >= 1; length--) {
            StringBuilder phrase = new StringBuilder();
            for (int id = lastId - length + 1; id <= lastId; id++) {
                phrase.append(phrase.isEmpty() ? "" : " ")
                        .append(tree.sentence().word(id).lemma());
            }
            String marker = marking.prepositions().get(phrase.toString());
            if (marker != null) {
                return Optional.of(marker);
            }
        }
        return Optional.empty();
    }
}
