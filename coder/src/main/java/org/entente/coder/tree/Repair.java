// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.lexicon.Grammar;
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

    /** The sentence's tree with all this put right. */
    public static Tree of(Sentence sentence, Grammar grammar) {
        Tree tree = new Tree(HyphenRepair.of(sentence));
        Tree future = AuxiliaryRepair.of(tree, grammar.verbs().future());
        Tree marked = MarkerRepair.of(future, grammar.marking());
        Tree phrased = SpeakerRepair.of(new PhraseRepair(marked, grammar).repaired());
        return verbs(phrased, grammar.verbs().pastLikeParticiple());
    }

    /** The tree with such participles hung on their nouns, and verbs and their objects put right. */
    private static Tree verbs(Tree tree, boolean pastLikeParticiple) {
        List<Word> words = new ArrayList<>(tree.sentence().words());
        for (Word word : tree.sentence().words()) {
            Optional<Word> verb = verbBeforeTime(tree, word);
            if (verb.isPresent()) {
                words.set(word.id() - 1, word.under(verb.get().id(), "obj"));
            }
            if (isFalseApposition(tree, word)) {
                words.set(word.id() - 1, word.under(word.head(), "nmod"));
            }
            Optional<Word> lacking = verbWithoutSubject(tree, word);
            if (lacking.isPresent()) {
                words.set(word.id() - 1, word.under(lacking.get().id(), "nsubj"));
            }
            Optional<Word> noun = nounBeforeRelative(tree, word);
            if (noun.isPresent()) {
                words.set(word.id() - 1, word.under(noun.get().id(), "acl:relcl"));
            }
            if (pastLikeParticiple && isFinitePast(tree, word)) {
                words.set(word.id() - 1, word.withFeats("Mood=Ind|Tense=Past|VerbForm=Fin"));
            }
            if (isStrayParticiple(tree, word)) {
                Word before = nounBefore(tree, word);
                if (before != null && !tree.dominates(word, before)) {
                    words.set(word.id() - 1, word.under(before.id(), "acl"));
                }
            }
        }
        return tree.with(words);
    }

    /** "продажа самолетов Пакистану": what stands in another case than the noun before it is no apposition. */
    private static boolean isFalseApposition(Tree tree, Word word) {
        return word.is("appos")
                && !tree.hasChild(word, "case")
                && tree.head(word).filter(head -> isInAnotherCase(word, head)).isPresent();
    }

    /** Whether a dative or instrumental stands beside a noun that is in no such case: the two are not one name. */
    static boolean isInAnotherCase(Word word, Word noun) {
        boolean oblique = word.has("Case=Dat") || word.has("Case=Ins");
        return oblique && noun.feats().contains("Case=") && word.has("Case=Dat") != noun.has("Case=Dat");
    }

    /** "Chad last year sold ...", "Chad, for its part, has sold ...": a bare name before a verb that has no subject is its subject. */
    private static Optional<Word> verbWithoutSubject(Tree tree, Word word) {
        if (word.upos() != Upos.PROPN || word.has("Case=Gen") || tree.hasChild(word, "case")) {
            return Optional.empty();
        }
        Optional<Word> head = tree.head(word);
        if (word.is("compound")
                && head.filter(Repair::isBareTime).isPresent()
                && word.id() < head.get().id()) {
            head = tree.head(head.get());
        } else if (!word.is("obl")) {
            return Optional.empty();
        }
        return head.filter(v -> v.upos() == Upos.VERB && v.id() > word.id())
                .filter(v -> v.has("VerbForm=Fin") || tree.children(v).stream().anyMatch(c -> c.is("aux")))
                .filter(v -> !tree.hasChild(v, "nsubj") && !tree.hasChild(v, "csubj") && !v.is("acl"));
    }

    private static boolean isBareTime(Word word) {
        return word.upos() == Upos.NOUN
                && (word.deprel().equals("obl:unmarked") || word.deprel().equals("obl:tmod"));
    }

    /** "accuses Chad, which answers ...": a relative clause hung on the verb is said of the name right before its pronoun. */
    private static Optional<Word> nounBeforeRelative(Tree tree, Word verb) {
        if (!verb.deprel().equals("advcl:relcl")) {
            return Optional.empty();
        }
        Optional<Word> pronoun = tree.children(verb).stream()
                .filter(c -> c.upos() == Upos.PRON && c.is("nsubj") && c.id() > 2)
                .findFirst();
        return pronoun.map(p -> tree.sentence().word(p.id() - 1))
                .map(w -> w.upos() == Upos.PUNCT ? tree.sentence().word(w.id() - 1) : w)
                .filter(w -> w.upos() == Upos.PROPN && !tree.dominates(verb, w));
    }

    /** "will visit Cuba next month": the name right behind the verb is its object, not part of the time that follows. */
    private static Optional<Word> verbBeforeTime(Tree tree, Word word) {
        if (!word.is("compound") || word.upos() != Upos.PROPN || word.id() < 2) {
            return Optional.empty();
        }
        Word before = tree.sentence().word(word.id() - 1);
        Optional<Word> time = tree.head(word).filter(t -> isBareTime(t) && t.head() == before.id());
        return before.upos() == Upos.VERB && time.isPresent() && !tree.hasChild(before, "obj")
                ? Optional.of(before)
                : Optional.empty();
    }

    /**
     * "The minister lashed out at Norway": where the past and its participle look the same, a tagger may take one for the other. What
     * has a subject that acts and no auxiliary is a past.
     */
    private static boolean isFinitePast(Tree tree, Word word) {
        if (word.upos() != Upos.VERB
                || !word.has("VerbForm=Part")
                || !word.has("Tense=Past")
                || word.is("acl") && !word.deprel().equals("acl:relcl")
                || word.is("amod")) {
            return false;
        }
        boolean acts = false;
        boolean object = tree.hasChild(word, "obj");
        for (Word child : tree.children(word)) {
            if (child.is("aux") || child.is("cop") || child.deprel().equals(AGENT) || child.is("expl")) {
                return false;
            }
            acts |= child.deprel().equals("nsubj") || object && child.is("nsubj");
        }
        return acts;
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
}
