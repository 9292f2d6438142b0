// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import org.entente.coder.lexicon.Grammar;
import org.entente.coder.lexicon.Marking;
import org.entente.coder.lexicon.Verbs;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what parsers get wrong about the phrases around a verb or noun, however good their treebank: a name with a preposition of
 * its own is no part of the name before it ("la visita del rey de España a México"), and a verb has but one subject ("El presidente
 * visitó Brasil"), which has no preposition ("instó a Chile").
 */
final class PhraseRepair {

    private final Tree tree;
    private final Marking marking;
    private final Verbs verbs;

    PhraseRepair(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.marking = grammar.marking();
        this.verbs = grammar.verbs();
    }

    Tree repaired() {
        return tree.with(tree.sentence().words().stream().map(this::repaired).toList());
    }

    private Word repaired(Word word) {
        Word behind = behindColon(word);
        if (behind != null) {
            return word.under(word.head(), "dislocated");
        }
        if (word.head() != 0) {
            Word topic = tree.sentence().word(word.head());
            Word subject = behindColon(topic);
            if (subject != null && word.id() == subject.id()) {
                return word.under(topic.head(), topic.deprel());
            }
            if (subject != null && word.id() > subject.id()) {
                return word.under(subject.id(), word.deprel());
            }
        }
        Word finite = finiteAbove(word);
        if (finite != null) {
            return word.under(finite.id(), "conj");
        }
        if (isCounted(word) || isOfActive(word)) {
            return word.under(word.head(), "nsubj");
        }
        if (word.is("flat") && word.upos().isNominal() && hasPreposition(word)) {
            return ownPhrase(word);
        }
        if (isFirstOfTwoObjects(word)) {
            return word.under(word.head(), "iobj");
        }
        Word asked = asked(word);
        if (asked != null) {
            return word.under(asked.id(), "obj");
        }
        if (word.is("flat") && isInAnotherCase(word)) {
            Word name = tree.sentence().word(word.head());
            return word.under(name.head(), "obl");
        }
        if (isCountedObject(word)) {
            return word.under(tree.sentence().word(word.head()).head(), "obj");
        }
        if (word.is("obj") && tree.children(word).stream().anyMatch(this::isCountedObject)) {
            return word.under(word.head(), "iobj");
        }
        Word verb = verbOfCounted(word);
        if (verb != null) {
            return word.under(verb.id(), "nsubj");
        }
        if (word.is("vocative") && isSubject(word)) {
            return word.under(word.head(), "nsubj");
        }
        if (word.is("case") && word.head() != 0) {
            return ofNoun(word);
        }
        Word chained = chained(word);
        if (chained != null) {
            return word.under(chained.id(), word.deprel());
        }
        if (word.deprel().equals("nsubj")
                && word.upos().isNominal()
                && (isMarkedObject(word) || isSecondSubject(word))) {
            return word.under(word.head(), "obj");
        }
        if (word.deprel().equals("nsubj") && Tree.isRelative(word) && hasSubjectBehind(word)) {
            return word.under(word.head(), "obj");
        }
        return word;
    }

    /** "ООН призывает Израиль открыть пункты": who stands between a verb of asking and its infinitive is asked; the verb that asks. */
    private @Nullable Word asked(Word word) {
        boolean object = word.is("obj") || word.is("iobj") || word.deprel().equals("nsubj");
        if (!object || !word.upos().isNominal() || hasPreposition(word)) {
            return null;
        }
        Word infinitive = tree.sentence().word(word.head());
        if (!infinitive.has("VerbForm=Inf") || infinitive.id() < word.id() || infinitive.head() == 0) {
            return null;
        }
        Word verb = tree.sentence().word(infinitive.head());
        boolean asks =
                verbs.objectControl().contains(verb.lemma()) && verb.id() < word.id() && !tree.hasChild(verb, "obj");
        return asks && !tree.hasChild(verb, "iobj") ? verb : null;
    }

    /** "promised Ghana 20 ambulances": of two bare objects behind a verb the first is to whom, whatever the parser calls it. */
    private boolean isFirstOfTwoObjects(Word word) {
        return isBareObject(word)
                && tree.children(tree.sentence().word(word.head())).stream()
                        .anyMatch(c -> c.id() > word.id() && isBareObject(c));
    }

    private boolean isBareObject(Word word) {
        return word.is("obj") && word.upos().isNominal() && word.id() > word.head() && !hasPreposition(word);
    }

    /** "передано Уругваю Китаем": two names in different cases are not one name. */
    private boolean isInAnotherCase(Word word) {
        Word name = tree.sentence().word(word.head());
        return word.deprel().equals("flat:name")
                && Repair.isInAnotherCase(word, name)
                && tree.head(name).filter(h -> h.upos() == Upos.VERB).isPresent();
    }

    /**
     * "передаст кубинской полиции 50 автомобилей": what a numeral governs is no genitive of the noun before it, but the object, and that
     * noun stands in the dative.
     */
    private boolean isCountedObject(Word word) {
        boolean governed = word.is("nmod")
                && word.has("Case=Gen")
                && !hasPreposition(word)
                && tree.children(word).stream()
                        .anyMatch(c -> c.deprel().equals("nummod:gov") && !c.has("Case=Gen") && c.id() < word.id());
        if (!governed) {
            return false;
        }
        Word before = tree.sentence().word(word.head());
        return before.is("obj") && before.has("Case=Gen") && before.id() < word.id() && !hasPreposition(before);
    }

    /** "В июне оба правительства заключили …": what a nominative numeral counts is a subject; the verb it is the subject of. */
    private @Nullable Word verbOfCounted(Word word) {
        boolean counted = word.is("nmod")
                && !hasPreposition(word)
                && tree.children(word).stream().anyMatch(c -> c.is("nummod") && c.has("Case=Nom"));
        Word verb = counted ? tree.clauseHead(word).orElse(null) : null;
        return verb != null && verb.upos() == Upos.VERB && verb.id() > word.id() && !tree.hasChild(verb, "nsubj")
                ? verb
                : null;
    }

    /** "Япония ввела санкции": nobody is addressed right before a verb that has no subject. */
    private boolean isSubject(Word word) {
        Word verb = tree.sentence().word(word.head());
        return verb.upos() == Upos.VERB
                && word.id() < verb.id()
                && !tree.hasChild(verb, "nsubj")
                && tree.children(word).stream().noneMatch(c -> c.is("punct"))
                && tree.children(verb).stream()
                        .noneMatch(c -> c.is("punct") && c.id() > word.id() && c.id() < verb.id());
    }

    /** "у Южной Кореи": a preposition belongs to the noun, not to the adjective or numeral before it. */
    private Word ofNoun(Word preposition) {
        Word modifier = tree.sentence().word(preposition.head());
        boolean before = (modifier.is("amod") || modifier.is("det") || modifier.is("nummod"))
                && !modifier.upos().isNominal()
                && preposition.id() < modifier.id()
                && modifier.id() < modifier.head();
        return before && !tree.hasChild(tree.sentence().word(modifier.head()), "case")
                ? preposition.under(modifier.head(), "case")
                : preposition;
    }

    /** "Gas: Rusia y China aplazan la firma": the name behind the colon of a headline, where it was taken for part of the topic. */
    private @Nullable Word behindColon(Word topic) {
        if (!topic.deprel().equals("nsubj") || topic.id() > tree.sentence().size() - 2) {
            return null;
        }
        for (Word child : tree.children(topic)) {
            boolean behind = child.id() > topic.id() && child.upos().isNominal();
            if (behind && (child.is("flat") || child.is("appos")) && hasColon(topic.id(), child.id())) {
                return child;
            }
        }
        return null;
    }

    private boolean hasColon(int from, int to) {
        for (int id = from + 1; id < to; id++) {
            if (tree.sentence().word(id).form().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** "acusó a Irán de planear … y congeló": a finite verb goes on from the finite one, not from the infinitive before it. */
    private @Nullable Word finiteAbove(Word word) {
        if (!word.is("conj") || word.upos() != Upos.VERB || !word.has("VerbForm=Fin") || word.head() == 0) {
            return null;
        }
        Word at = tree.sentence().word(word.head());
        if (at.upos() != Upos.VERB || !at.has("VerbForm=Inf") && !at.has("VerbForm=Ger") || tree.hasChild(at, "aux")) {
            return null;
        }
        while (at.head() != 0 && !at.has("VerbForm=Fin")) {
            at = tree.sentence().word(at.head());
        }
        return at.upos() == Upos.VERB && at.has("VerbForm=Fin") && at.id() < word.id() ? at : null;
    }

    /**
     * "Les deux pays sont tombés d’accord", "les délégations se sont rencontrées": with verbs that have no passive, and behind a reflexive
     * that is their object, what looks like the passive's auxiliary is the perfect's, and the subject acts.
     */
    private boolean isOfActive(Word subject) {
        if (!subject.deprel().equals("nsubj:pass") || subject.id() > subject.head()) {
            return false;
        }
        Word verb = tree.sentence().word(subject.head());
        boolean reflexive = tree.children(verb).stream()
                .anyMatch(c -> c.lemma().equals(verbs.reflexive())
                        && (c.is("obj")
                                || c.is("iobj")
                                || c.is("expl") && !c.deprel().equals("expl:pass")));
        return verbs.unaccusative().contains(verb.lemma()) || reflexive && tree.hasChild(verb, "aux");
    }

    /** "Cientos de manifestantes marcharon": a number of people before a verb without a subject is its subject. */
    private boolean isCounted(Word word) {
        if (word.upos() != Upos.NUM
                || !word.deprel().equals("obl")
                || word.id() > word.head()
                || hasPreposition(word)) {
            return false;
        }
        Word verb = tree.sentence().word(word.head());
        return verb.upos() == Upos.VERB && !tree.hasChild(verb, "nsubj") && tree.hasChild(word, "nmod");
    }

    /** "seguirá apoyando a Chile": what stands behind the verb that another governs belongs to it; null where it hangs well. */
    private @Nullable Word chained(Word word) {
        if (word.head() == 0 || word.head() > word.id()) {
            return null;
        }
        Word verb = tree.sentence().word(word.head());
        for (Word child : tree.children(verb)) {
            boolean between = child.id() > verb.id() && child.id() < word.id();
            boolean open = child.has("VerbForm=Ger") || child.has("VerbForm=Inf");
            if (between && open && child.is("xcomp") && !tree.hasChild(child, "obj")) {
                return child;
            }
        }
        return null;
    }

    private boolean hasPreposition(Word word) {
        return tree.preposition(word).isPresent();
    }

    private boolean isMarkedObject(Word word) {
        return tree.children(word).stream()
                .anyMatch(c -> c.is("case") && marking.objectMarkers().contains(c.lemma()));
    }

    /** Whether this stands behind a verb that has its subject before it, and no object. */
    private boolean isSecondSubject(Word word) {
        if (word.head() == 0 || word.id() < word.head()) {
            return false;
        }
        Word verb = tree.sentence().word(word.head());
        return verb.upos() == Upos.VERB
                && !tree.hasChild(verb, "obj")
                && !tree.hasChild(verb, "cop")
                && !tree.hasChild(verb, "aux:pass")
                && tree.children(verb).stream()
                        .anyMatch(c -> c.is("nsubj") && c.id() < verb.id() && c.upos() != Upos.PRON);
    }

    /** "la acusación que lanzó Trump": with a subject behind the verb the relative pronoun is what it acts on. */
    private boolean hasSubjectBehind(Word pronoun) {
        Word verb = tree.sentence().word(pronoun.head());
        return verb.upos() == Upos.VERB
                && !tree.hasChild(verb, "obj")
                && tree.children(verb).stream()
                        .anyMatch(c ->
                                c.is("nsubj") && c.id() > verb.id() && c.upos().isNominal());
    }

    /** A name behind a preposition belongs to what the name before it belongs to; with the genitive's, to that name. */
    private Word ownPhrase(Word word) {
        Word name = tree.sentence().word(word.head());
        while (name.is("flat") && name.head() != 0) {
            name = tree.sentence().word(name.head());
        }
        boolean genitive = tree.children(word).stream()
                .anyMatch(c -> c.is("case") && c.lemma().equals(marking.genitive()));
        if (genitive || name.head() == 0 || !hangsAsName(name)) {
            return word.under(name.id(), "nmod");
        }
        Word above = tree.sentence().word(name.head());
        return word.under(above.id(), above.upos() == Upos.VERB ? "obl" : "nmod");
    }

    private static boolean hangsAsName(Word name) {
        return name.is("nmod") || name.is("nsubj") || name.is("obj") || name.is("obl");
    }
}
