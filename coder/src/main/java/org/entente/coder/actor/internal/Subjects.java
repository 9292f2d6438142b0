// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import org.entente.model.text.Sentence;
import org.entente.model.text.Word;

/** Which words that denote actors are subjects. */
final class Subjects {

    /** Longer chains of coordination and apposition are lists. */
    private static final int CHAIN = 6;

    private Subjects() {}

    /**
     * Whether a word is a subject, or joined to one. A bare root counts as well: where a parser fails on "Cuba et la Russie
     * revitalisent", it hangs everything on the first name.
     */
    static boolean isSubject(Word word, Sentence sentence) {
        Word at = word;
        for (int steps = 0; steps < CHAIN; steps++) {
            if (at.is("nsubj") || (at.is("root") && isBareRoot(at, sentence))) {
                return true;
            }
            boolean joined = at.is("conj") || at.is("appos") || at.is("flat");
            if (!joined || at.head() == 0) {
                return false;
            }
            at = sentence.word(at.head());
        }
        return false;
    }

    private static boolean isBareRoot(Word root, Sentence sentence) {
        for (Word word : sentence.words()) {
            if (word.head() == root.id() && (word.is("nsubj") || word.is("case") || word.is("cop"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is a subject by joining the one named before it. */
    static boolean isJoined(Word word, Sentence sentence) {
        return word.is("conj") && isSubject(word, sentence);
    }
}
