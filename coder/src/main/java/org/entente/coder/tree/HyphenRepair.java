// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/**
 * Puts right compounds that a tokenizer cuts at their hyphen and a parser then takes apart: in "strikes on the rebel-held valley" the
 * strikes are not on a rebel. The first half goes under the second, what it was said to be goes to the noun behind.
 */
final class HyphenRepair {

    private HyphenRepair() {}

    static Sentence of(Sentence sentence) {
        if (sentence.text().indexOf('-') < 0) {
            return sentence;
        }
        List<Word> words = new ArrayList<>(sentence.words());
        boolean changed = false;
        for (int id = 1; id + 3 <= words.size(); id++) {
            Word half = words.get(id - 1);
            Word second = words.get(id + 1);
            if (isHyphen(words.get(id), half, second) && isMisplaced(words, half, second)) {
                join(words, half, second, words.get(second.head() - 1));
                changed = true;
            }
        }
        return changed ? sentence.with(words) : sentence;
    }

    private static boolean isHyphen(Word between, Word half, Word second) {
        return between.form().equals("-")
                && half.span().end() == between.span().start()
                && between.span().end() == second.span().start();
    }

    private static boolean isMisplaced(List<Word> words, Word half, Word second) {
        boolean modifier = second.is("amod") && second.head() > second.id() && half.upos() != Upos.VERB;
        if (!modifier || half.head() == second.id() || half.head() == second.head() || half.is("root")) {
            return false;
        }
        Word noun = words.get(second.head() - 1);
        boolean loose =
                noun.is("appos") || noun.is("dep") || noun.is("flat") || noun.is("conj") || noun.is("parataxis");
        return noun.head() == half.id() || loose && noun.head() <= half.id() && !isAbove(words, noun, half.head());
    }

    /** Whether a word hangs on another, at any depth. */
    private static boolean isAbove(List<Word> words, Word above, int id) {
        int at = id;
        for (int steps = 0; at > 0 && steps < words.size(); steps++) {
            if (at == above.id()) {
                return true;
            }
            at = words.get(at - 1).head();
        }
        return false;
    }

    private static void join(List<Word> words, Word half, Word second, Word noun) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.head() == half.id() && word.id() < half.id()) {
                words.set(i, word.under(noun.id(), word.deprel()));
            }
        }
        words.set(noun.id() - 1, noun.under(half.head(), half.deprel()));
        words.set(half.id() - 1, half.under(second.id(), "compound"));
    }
}
