// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.List;
import java.util.Optional;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/**
 * Puts right what parsers get wrong about who speaks: the speaker behind the words quoted ("«Iremos», reagiu a ministra") is no object
 * of the verb, and a name before it with several appositions ("Ada Luna, chefe da missão, mãe de três filhos, disse") is no clause of
 * its own.
 */
final class SpeakerRepair {

    private static final String COMMA = ",";

    private final Tree tree;

    private SpeakerRepair(Tree tree) {
        this.tree = tree;
    }

    static Tree of(Tree tree) {
        SpeakerRepair repair = new SpeakerRepair(tree);
        return tree.with(tree.sentence().words().stream().map(repair::repaired).toList());
    }

    private Word repaired(Word word) {
        if (isSpeakerBehind(word)) {
            return word.under(word.head(), "nsubj");
        }
        if (word.is("advcl")
                && isQuote(word)
                && tree.children(tree.sentence().word(word.head())).stream().anyMatch(this::isSpeakerBehind)) {
            return word.under(word.head(), "ccomp");
        }
        if (isNameInFront(word)) {
            return word.under(word.head(), "nsubj");
        }
        if (word.deprel().equals("nsubj")) {
            return nameBefore(word).map(name -> word.under(name.id(), "appos")).orElse(word);
        }
        return word;
    }

    /** What stands right behind a verb without a subject that follows a mark behind the clause it tells. */
    private boolean isSpeakerBehind(Word word) {
        if (!word.is("obj")
                || !word.upos().isNominal()
                || tree.preposition(word).isPresent()) {
            return false;
        }
        Word verb = tree.sentence().word(word.head());
        boolean behindMark =
                tree.previous(verb).filter(mark -> mark.upos() == Upos.PUNCT).isPresent();
        return behindMark
                && verb.has("VerbForm=Fin")
                && !tree.hasChild(verb, "nsubj")
                && !tree.hasChild(verb, "iobj")
                && tree.phrase(word).start() > verb.span().start()
                && tree.children(verb).stream().noneMatch(c -> c.id() > verb.id() && c.id() < word.id())
                && tree.children(verb).stream().anyMatch(this::isQuote);
    }

    /** A finite clause before the verb it hangs on, which nothing makes a condition, a time or a reason. */
    private boolean isQuote(Word clause) {
        return (clause.is("ccomp") || clause.is("parataxis") || clause.is("advcl"))
                && clause.id() < clause.head()
                && clause.has("VerbForm=Fin")
                && !tree.hasChild(clause, "mark");
    }

    /** A name before a verb, set off by a comma from what more is said of it. */
    private boolean isNameInFront(Word word) {
        if (!word.is("parataxis") || word.upos() != Upos.PROPN || word.id() > word.head()) {
            return false;
        }
        List<Word> children = tree.children(word);
        return tree.sentence().word(word.head()).upos() == Upos.VERB
                && children.stream().anyMatch(c -> c.is("appos"))
                && children.stream().noneMatch(c -> c.is("case") || c.is("cop"))
                && tree.sentence().words().stream()
                        .skip(word.id())
                        .filter(w -> w.upos() == Upos.PUNCT)
                        .findFirst()
                        .filter(mark -> mark.form().equals(COMMA))
                        .isPresent();
    }

    /** The name in front of which this, behind another comma, is one more description. */
    private Optional<Word> nameBefore(Word subject) {
        if (subject.head() == 0 || subject.id() > subject.head()) {
            return Optional.empty();
        }
        return tree.children(tree.sentence().word(subject.head())).stream()
                .filter(name -> name.id() < subject.id() && isNameInFront(name))
                .findFirst();
    }
}
