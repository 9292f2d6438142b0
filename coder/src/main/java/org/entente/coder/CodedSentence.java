// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder;

import java.util.List;
import org.entente.coder.actor.SentenceActors;
import org.entente.coder.event.Candidate;
import org.entente.model.mention.Mention;
import org.entente.model.text.Sentence;

/**
 * One sentence with all that was tried on it.
 *
 * @param sentence its tree
 * @param actors who is named in it
 * @param candidates the rules its words evoked, with the reason where one failed
 * @param mentions what was coded
 */
public record CodedSentence(
        Sentence sentence, SentenceActors actors, List<Candidate> candidates, List<Mention> mentions) {

    public CodedSentence {
        candidates = List.copyOf(candidates);
        mentions = List.copyOf(mentions);
    }
}
