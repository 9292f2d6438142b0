// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.fact;

import java.util.Optional;
import java.util.Set;
import org.entente.coder.actor.SentenceActors;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Operator;
import org.entente.coder.tree.Argument;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Tree;
import org.entente.model.mention.Party;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Who says so: the subject of the reporting verb above a word or beside its clause, or the name after "selon". */
public final class Attribution {

    private final Tree tree;
    private final Arguments arguments;
    private final SentenceActors actors;
    private final Lexicon lexicon;

    public Attribution(Tree tree, Arguments arguments, SentenceActors actors, Lexicon lexicon) {
        this.tree = tree;
        this.arguments = arguments;
        this.actors = actors;
        this.lexicon = lexicon;
    }

    /** The party to whom the sentence attributes the clause of this word, empty when nobody is named. */
    public Optional<Party> speaker(Word word) {
        Word at = word;
        while (true) {
            Optional<Party> here = beside(at);
            if (here.isPresent()) {
                return here;
            }
            if (at.head() == 0) {
                return Optional.empty();
            }
            Word above = tree.sentence().word(at.head());
            boolean content = at.is("ccomp")
                    || at.is("parataxis")
                    || at.is("xcomp")
                    || at.is("obj")
                    || at.is("conj")
                    || at.is("dislocated");
            if (content && isReporting(above)) {
                Optional<Party> subject = subjectOf(above);
                if (subject.isPresent()) {
                    return subject;
                }
            }
            at = above;
        }
    }

    /** "…, a déclaré X", "comme l’a dit X", "selon X" hanging on a clause. */
    private Optional<Party> beside(Word clause) {
        for (Word child : tree.children(clause)) {
            boolean aside = child.is("parataxis") || child.is("advcl") || isInserted(child);
            if (aside && isReporting(child)) {
                Optional<Party> subject = subjectOf(child);
                if (subject.isPresent()) {
                    return subject;
                }
            }
            if (child.is("obl") || child.is("nmod") || child.is("parataxis")) {
                // "по словам министра": the hollow noun leads to who says so.
                for (Argument argument : arguments.complement(child)) {
                    Optional<Party> party = accordingTo().contains(argument.marker())
                            ? actors.parties(argument.word()).stream().findFirst()
                            : Optional.empty();
                    if (party.isPresent()) {
                        return party;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "…, заявил президент": a finite verb before its own subject and behind a comma, whatever the parser calls it. */
    private boolean isInserted(Word verb) {
        boolean misnamed = verb.is("conj") || verb.is("xcomp") || verb.is("ccomp");
        return misnamed
                && verb.has("VerbForm=Fin")
                && verb.id() > 1
                && tree.sentence().word(verb.id() - 1).upos() == Upos.PUNCT
                && tree.children(verb).stream().anyMatch(c -> c.is("nsubj") && c.id() > verb.id())
                && tree.children(verb).stream().noneMatch(c -> c.is("mark") || c.is("cc"));
    }

    private Set<String> accordingTo() {
        return lexicon.grammar().marking().accordingTo();
    }

    private Optional<Party> subjectOf(Word verb) {
        for (Word subject : arguments.subjects(verb)) {
            Optional<Party> party = actors.parties(subject).stream().findFirst();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private boolean isReporting(Word word) {
        for (Operator operator : lexicon.operators(word.lemma())) {
            if (operator.effect() == Operator.Effect.REPORT && Triggers.matches(tree, word, operator.trigger())) {
                return true;
            }
        }
        return false;
    }
}
