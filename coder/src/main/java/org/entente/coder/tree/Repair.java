// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what the parser is known to get wrong again and again and what costs us events: a past participle right behind a noun,
 * with an agent of its own, is said of that noun ("les menaces proférées par X"), whatever it was hung on.
 */
public final class Repair {

    private static final String AGENT = "obl:agent";

    private Repair() {}

    /** The sentence with such participles hung on their nouns; the same one when there are none. */
    public static Sentence of(Sentence sentence) {
        if (sentence.words().stream().noneMatch(w -> w.deprel().equals(AGENT))) {
            return sentence;
        }
        Tree tree = new Tree(sentence);
        List<Word> words = new ArrayList<>(sentence.words());
        boolean changed = false;
        for (Word word : sentence.words()) {
            if (isStrayParticiple(tree, word)) {
                Word noun = nounBefore(tree, word);
                if (noun != null && !tree.dominates(word, noun)) {
                    words.set(word.id() - 1, hang(word, noun));
                    changed = true;
                }
            }
        }
        return changed ? new Sentence(sentence.span(), sentence.text(), words, sentence.multiwords()) : sentence;
    }

    private static boolean isStrayParticiple(Tree tree, Word word) {
        boolean hung = word.is("xcomp") || word.is("advcl") || word.is("ccomp") || word.is("conj") || word.is("dep");
        return hung
                && word.upos() == Upos.VERB
                && word.has("VerbForm=Part")
                && !word.has("Tense=Pres")
                && !tree.hasChild(word, "aux")
                && !tree.hasChild(word, "cc")
                && tree.children(word).stream().anyMatch(c -> c.deprel().equals(AGENT));
    }

    private static @Nullable Word nounBefore(Tree tree, Word participle) {
        for (int id = participle.id() - 1; id >= 1; id--) {
            Word word = tree.sentence().word(id);
            if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN) {
                return word;
            }
            if (word.upos() != Upos.ADJ && word.upos() != Upos.ADV) {
                return null;
            }
        }
        return null;
    }

    private static Word hang(Word word, Word noun) {
        return new Word(
                word.id(),
                word.span(),
                word.form(),
                word.lemma(),
                word.upos(),
                word.feats(),
                noun.id(),
                "acl",
                word.spaceAfter());
    }
}
