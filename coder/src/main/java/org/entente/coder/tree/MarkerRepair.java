// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.lexicon.Marking;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what parsers get wrong about markers: a preposition taken for the article of the same form (Portuguese {@code a}), phrases
 * hung on a figure or a name, and the second side of "between A and B" given to the verb.
 */
final class MarkerRepair {

    private MarkerRepair() {}

    static Tree of(Tree tree, Marking marking) {
        Tree marked = phrases(prepositions(tree, marking.indirect()), marking);
        return sides(strays(marked, marking), marking.between());
    }

    /** "De acordo com a ministra, ...": a noun between two prepositions that is one preposition with them governs nothing. */
    private static Tree phrases(Tree tree, Marking marking) {
        Sentence sentence = tree.sentence();
        List<Word> words = new ArrayList<>(sentence.words());
        for (int id = 2; id < sentence.size(); id++) {
            Word first = sentence.word(id - 1);
            Word noun = sentence.word(id);
            Word last = sentence.word(id + 1);
            if (noun.upos() != Upos.NOUN || !isPhrase(first, noun, last, marking)) {
                continue;
            }
            Word object = sentence.word(last.head());
            boolean bare = tree.children(noun).stream().allMatch(c -> c == first || c == object || c.is("punct"));
            if (object.head() == noun.id() && bare) {
                words.set(object.id() - 1, object.under(noun.head(), noun.deprel()));
                words.set(first.id() - 1, first.under(object.id(), "case"));
                words.set(noun.id() - 1, noun.as(Upos.ADP).under(first.id(), "fixed"));
                words.set(last.id() - 1, last.under(first.id(), "fixed"));
            }
        }
        return tree.with(words);
    }

    private static boolean isPhrase(Word first, Word noun, Word last, Marking marking) {
        return first.is("case")
                && first.head() == noun.id()
                && last.is("case")
                && last.head() != 0
                && marking.prepositions().containsKey(first.lemma() + " " + noun.lemma() + " " + last.lemma())
                && !marking.hollowNouns().containsKey(noun.lemma());
    }

    /**
     * What figures and names do not govern: "tarifas de 50% ao Brasil", "mísseis Patriot à Ucrânia", and the agent in "foi recebido em
     * Pequim pelo presidente", "em audiência pelo presidente"; where something is done, told behind the agent: "construído por uma empresa em Maputo".
     */
    private static Tree strays(Tree tree, Marking marking) {
        Sentence sentence = tree.sentence();
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word word : sentence.words()) {
            Word head = word.is("nmod") && word.head() < word.id() ? sentence.word(word.head()) : null;
            Word marker = head == null || head.head() == 0
                    ? null
                    : tree.preposition(word).orElse(null);
            if (head == null || marker == null || marker.lemma().equals(marking.genitive())) {
                continue;
            }
            Word above = sentence.word(head.head());
            boolean figure = head.upos() == Upos.SYM || head.upos() == Upos.NUM;
            boolean name = head.upos() == Upos.PROPN && head.is("appos");
            boolean bare = head.is("obl") && !tree.hasChild(head, "det");
            boolean agent = (head.upos() == Upos.PROPN || bare)
                    && marking.agent().contains(marker.lemma())
                    && above.upos() == Upos.VERB
                    && above.has("VerbForm=Part");
            boolean placeOfAgent = head.deprel().equals("obl:agent")
                    && word.upos() == Upos.PROPN
                    && marking.place().contains(marker.lemma());
            if (agent || figure || name || placeOfAgent) {
                String relation = agent ? "obl:agent" : above.upos() == Upos.VERB ? "obl" : "nmod";
                words.set(word.id() - 1, word.under(above.id(), relation));
            }
        }
        return tree.with(words);
    }

    /** "a visita a Moscou": what is no subject or object and has no preposition but an article that could be one. */
    private static Tree prepositions(Tree tree, String preposition) {
        Sentence sentence = tree.sentence();
        if (sentence.words().stream().noneMatch(w -> isArticle(w, preposition))) {
            return tree;
        }
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word word : sentence.words()) {
            if (isArticle(word, preposition)) {
                Word noun = sentence.word(word.head());
                boolean oblique = noun.is("obl") || noun.is("nmod") || noun.is("iobj");
                Word subject = subjectBefore(tree, word, noun);
                boolean marked = tree.children(noun).stream().anyMatch(c -> c.is("case") && c.id() != word.id());
                if ((oblique || subject != null) && !marked) {
                    words.set(
                            word.id() - 1,
                            word.withLemma(preposition).as(Upos.ADP).under(noun.id(), "case"));
                } else if (word.is("case")) {
                    words.set(word.id() - 1, word.under(noun.id(), "det"));
                }
                if (subject != null) {
                    words.set(noun.id() - 1, noun.under(subject.id(), "nmod"));
                }
            }
        }
        return tree.with(words);
    }

    /** "a visita do ministro a Moscou foi adiada": the subject that stands before a second one of the same verb. */
    private static @Nullable Word subjectBefore(Tree tree, Word article, Word noun) {
        boolean joined = tree.previous(article)
                .filter(w -> w.upos() == Upos.CCONJ || w.upos() == Upos.PUNCT)
                .isPresent();
        if (!noun.is("nsubj") || noun.head() < noun.id() || joined) {
            return null;
        }
        return tree.children(tree.sentence().word(noun.head())).stream()
                .filter(c -> c.is("nsubj") && c.id() < noun.id())
                .findFirst()
                .orElse(null);
    }

    private static boolean isArticle(Word word, String preposition) {
        boolean determiner = word.is("det") || word.is("case") && word.upos() == Upos.DET;
        return determiner && word.form().equals(preposition) && word.head() > word.id();
    }

    /** "o encontro entre o ministro e o seu homólogo decorreu": the conjunction right behind the first side leads to the second. */
    private static Tree sides(Tree tree, String between) {
        Sentence sentence = tree.sentence();
        if (sentence.words().stream().noneMatch(w -> isBetween(w, between))) {
            return tree;
        }
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word word : sentence.words()) {
            if (!isBetween(word, between)) {
                continue;
            }
            Word first = sentence.word(word.head());
            Word link = tree.hasChild(first, "conj") ? null : linkBehind(tree, first);
            Word second = link == null ? null : nominalBehind(tree, link);
            if (link != null && second != null && second.head() != 0 && !tree.dominates(second, first)) {
                words.set(second.id() - 1, second.under(first.id(), "conj"));
                words.set(link.id() - 1, link.under(second.id(), "cc"));
            }
        }
        return tree.with(words);
    }

    private static boolean isBetween(Word word, String between) {
        return word.is("case") && word.lemma().equals(between) && word.head() > word.id();
    }

    private static @Nullable Word linkBehind(Tree tree, Word first) {
        int last = first.id();
        while (last < tree.sentence().size()
                && tree.dominates(first, tree.sentence().word(last + 1))) {
            last++;
        }
        Word next = last < tree.sentence().size() ? tree.sentence().word(last + 1) : null;
        return next != null && next.upos() == Upos.CCONJ ? next : null;
    }

    /** The noun whose phrase begins right behind the conjunction. */
    private static @Nullable Word nominalBehind(Tree tree, Word link) {
        Word at = link.id() < tree.sentence().size() ? tree.sentence().word(link.id() + 1) : null;
        Word noun = null;
        while (at != null && at.id() > link.id() && isNominal(at)) {
            noun = at.upos().isNominal() ? at : noun;
            at = tree.head(at).orElse(null);
        }
        return noun;
    }

    private static boolean isNominal(Word word) {
        return word.upos().isNominal() || word.upos() == Upos.DET || word.upos() == Upos.ADJ || word.upos() == Upos.NUM;
    }
}
