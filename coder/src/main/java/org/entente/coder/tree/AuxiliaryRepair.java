// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what parsers do to the auxiliaries of a future that are verbs of their own elsewhere: in "vai conceder um empréstimo" nobody
 * goes anywhere, and the infinitive is the verb of the clause.
 */
final class AuxiliaryRepair {

    private AuxiliaryRepair() {}

    /** @param auxiliaries lemmas of the auxiliaries that make a future */
    static Tree of(Tree tree, Set<String> auxiliaries) {
        Tree repaired = tree;
        for (int id = 1; id < tree.sentence().size(); id++) {
            Word auxiliary = repaired.sentence().word(id);
            if (auxiliary.upos() == Upos.VERB && auxiliaries.contains(auxiliary.lemma())) {
                Word verb = infinitive(repaired, auxiliary);
                repaired = verb == null ? repaired : swapped(repaired, auxiliary, verb);
            }
        }
        return repaired;
    }

    private static @Nullable Word infinitive(Tree tree, Word auxiliary) {
        for (Word child : tree.children(auxiliary)) {
            boolean bare = child.has("VerbForm=Inf") && !tree.hasChild(child, "mark") && !tree.hasChild(child, "case");
            if (bare && child.id() > auxiliary.id() && (child.is("xcomp") || child.is("ccomp"))) {
                return child;
            }
        }
        return null;
    }

    private static Tree swapped(Tree tree, Word auxiliary, Word verb) {
        List<Word> words = new ArrayList<>(tree.sentence().words());
        for (Word word : tree.sentence().words()) {
            if (word.head() == auxiliary.id() && word.id() != verb.id()) {
                words.set(word.id() - 1, word.under(verb.id(), word.deprel()));
            }
        }
        words.set(verb.id() - 1, verb.under(auxiliary.head(), auxiliary.deprel()));
        words.set(auxiliary.id() - 1, auxiliary.as(Upos.AUX).under(verb.id(), "aux"));
        return tree.with(words);
    }
}
