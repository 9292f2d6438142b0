// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.fact;

import org.entente.coder.lexicon.Trigger;
import org.entente.coder.tree.Tree;
import org.entente.model.text.Word;

/** Recognises triggers of several words. */
public final class Triggers {

    /** How many words may stand between two parts of a trigger: articles, adverbs, an adjective. */
    private static final int REACH = 4;

    private Triggers() {}

    /** Whether {@code word}, whose lemma is the trigger's, has the trigger's other words where they belong. */
    public static boolean matches(Tree tree, Word word, Trigger trigger) {
        if (trigger.reflexive() ? !isReflexive(tree, word) : isPronominal(tree, word)) {
            return false;
        }
        int at = word.id();
        for (String lemma : trigger.rest()) {
            int found = -1;
            for (int id = at + 1; id <= Math.min(tree.sentence().size(), at + REACH); id++) {
                if (tree.sentence().word(id).lemma().equals(lemma)) {
                    found = id;
                    break;
                }
            }
            if (found < 0 && !modifies(tree, word, lemma)) {
                return false;
            }
            at = Math.max(at, found);
        }
        return true;
    }

    /** "joint venture", "совместное предприятие", "called the visit off": a part that hangs on the trigger counts wherever it stands. */
    private static boolean modifies(Tree tree, Word word, String lemma) {
        for (Word child : tree.children(word)) {
            boolean part = child.is("amod")
                    || child.is("compound")
                    || child.is("obj")
                    || child.deprel().equals("nsubj:pass");
            if (part && child.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "se livrer à" is another verb than "livrer"; the passive "se vend" is not, nor "se firmó un acuerdo", where what is acted on
     * stands as object and nobody as subject.
     */
    private static boolean isPronominal(Tree tree, Word verb) {
        boolean pronominal = false;
        for (Word child : tree.children(verb)) {
            pronominal |= child.deprel().equals("expl:pv");
        }
        return pronominal && !(tree.hasChild(verb, "obj") && !tree.hasChild(verb, "nsubj"));
    }

    private static boolean isReflexive(Tree tree, Word verb) {
        for (Word child : tree.children(verb)) {
            if (child.is("expl") && !child.deprel().equals("expl:subj") || child.has("Reflex=Yes")) {
                return true;
            }
        }
        return false;
    }
}
