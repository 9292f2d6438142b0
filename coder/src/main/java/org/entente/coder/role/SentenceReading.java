// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import java.util.Optional;
import org.entente.coder.actor.Actor;
import org.entente.coder.actor.SentenceActors;
import org.entente.coder.fact.Attribution;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.place.SentencePlaces;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Tree;
import org.entente.model.text.Sentence;

/**
 * Everything known of one sentence before its events are coded.
 *
 * @param tree its dependency tree
 * @param arguments the arguments of its verbs and nouns
 * @param actors who is named in it
 * @param places the places named in it
 * @param attribution who says what in it
 * @param dyad the two sides its article is about, when it is clearly about two
 * @param topic who was the subject of the sentence before, for languages that leave a known subject unsaid
 * @param lexicon the words of its language
 */
public record SentenceReading(
        Tree tree,
        Arguments arguments,
        SentenceActors actors,
        SentencePlaces places,
        Attribution attribution,
        Optional<Dyad> dyad,
        Optional<Actor> topic,
        Lexicon lexicon) {

    public Sentence sentence() {
        return tree.sentence();
    }
}
