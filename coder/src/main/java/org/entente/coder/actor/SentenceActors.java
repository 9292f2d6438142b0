// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.mention.Party;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/**
 * The actors of one sentence, asked for by the head word of a nominal phrase. All words given must be of that sentence. Immutable and
 * thread-safe.
 */
public interface SentenceActors {

    /**
     * What the phrase with this head denotes as an actor, without its conjuncts: of "Cuba et la Russie" the head {@code Cuba} gives
     * Cuba only. Empty when it is not an actor or cannot be resolved.
     */
    Optional<Actor> actor(Word head);

    /**
     * The countries and international bodies that modify the phrase: by adjective ("coopération russo-cubaine"), by "de" ("l'armée de
     * Chine") or by a possessive whose owner is certain ("son économie"). Never those behind other prepositions ("l'accord avec la
     * Grèce"). In textual order, without repetition.
     */
    List<String> countriesOn(Word head);

    /** The heads of all phrases that denote actors, in textual order. */
    List<Word> heads();

    /**
     * The two countries or bodies the article has been about so far, this sentence included, the more salient first; empty when fewer
     * than two have been mentioned. For "les relations bilatérales", "des accords existants".
     */
    List<String> pair();

    /**
     * Every country or body that a sentence names, by name or, on words of these parts of speech, by what modifies them ("autobus
     * indiens"), as often as it does.
     */
    default List<String> named(Sentence sentence, Set<Upos> modified) {
        List<String> countries = new ArrayList<>();
        for (Word word : sentence.words()) {
            List<Party> parties = parties(word);
            if (!parties.isEmpty()) {
                parties.forEach(p -> countries.add(p.country()));
            } else if (modified.contains(word.upos())) {
                countries.addAll(countriesOn(word));
            }
        }
        return countries;
    }

    default List<Party> parties(Word head) {
        return actor(head).map(Actor::parties).orElse(List.of());
    }

    /** The characters of the actor's phrase, offsets in the text that was analysed; empty when it is not an actor. */
    default Optional<Span> span(Word head) {
        return actor(head).map(Actor::span);
    }

    default boolean isPerson(Word head) {
        return actor(head).map(Actor::person).orElse(false);
    }

    /** Whether the phrase is the name of a country, region or city, which may be a place only. */
    default boolean isPlaceName(Word head) {
        return actor(head).map(Actor::placeName).orElse(false);
    }

    default Actor.Kind kind(Word head) {
        return actor(head).map(Actor::kind).orElse(Actor.Kind.NONE);
    }
}
