// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.lexicon.Operator;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.entente.model.text.Word;

/**
 * What the sentence says of an event's reality.
 *
 * @param status how far it has come
 * @param polarity whether it is said to be so
 * @param governors the operators above the trigger, nearest first; they lend their subject and complements to it
 * @param effects what these operators say
 * @param refusal why the event must not be coded at all, for the explanation; empty when it may
 */
public record Verdict(
        Status status,
        Polarity polarity,
        List<Word> governors,
        Set<Operator.Effect> effects,
        Optional<String> refusal) {

    public Verdict {
        governors = List.copyOf(governors);
        effects = Set.copyOf(effects);
    }
}
