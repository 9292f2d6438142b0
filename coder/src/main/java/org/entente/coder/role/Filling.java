// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import java.util.List;
import org.entente.model.text.Word;

/**
 * The roles of one pattern at one trigger.
 *
 * @param pairs who acts on whom, at least one when the pattern matches
 * @param arguments heads of the phrases that filled a role, for the evidence
 * @param failure why there is no pair, empty text when there is one
 */
public record Filling(List<Pair> pairs, List<Word> arguments, String failure) {

    public Filling {
        pairs = List.copyOf(pairs);
        arguments = List.copyOf(arguments);
    }

    /** Who acts and on whom. */
    public record Pair(Filler source, Filler target) {

        /** Both sides must hold; two that come from one phrase or one context stand or fall together. */
        public double confidence() {
            boolean onePhrase = source.word().id() == target.word().id();
            return !onePhrase && (source.bound() || target.bound())
                    ? source.confidence() * target.confidence()
                    : Math.min(source.confidence(), target.confidence());
        }
    }

    static Filling failed(String why) {
        return new Filling(List.of(), List.of(), why);
    }
}
