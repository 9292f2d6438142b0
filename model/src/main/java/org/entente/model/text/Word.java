// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.text;

/**
 * One syntactic word of Universal Dependencies: the unit that has a tag, a lemma and a head. The two words of a multiword token
 * ({@code du} = {@code de} + {@code le}) both carry the span of the whole token, unless it is spelled as they are one after the other
 * ({@code Cuba's}): then each has its own characters.
 *
 * @param id position in the sentence, from 1
 * @param span the surface characters, offsets in the text that was analysed
 * @param form the word form as the treebank would write it ({@code le} inside {@code du})
 * @param lemma dictionary form
 * @param upos universal part of speech
 * @param feats morphological features as CoNLL-U prints them ({@code Gender=Masc|Number=Sing}), {@code _} when there are none
 * @param head id of the head word, 0 for the root
 * @param deprel relation to the head, without subtype or with it ({@code nsubj:pass})
 * @param spaceAfter whether white space follows the surface token
 */
public record Word(
        int id,
        Span span,
        String form,
        String lemma,
        Upos upos,
        String feats,
        int head,
        String deprel,
        boolean spaceAfter) {

    public static final String NO_FEATURES = "_";

    public Word {
        if (id < 1 || head < 0 || head == id) {
            throw new IllegalArgumentException("word " + id + " cannot have head " + head);
        }
    }

    /** Whether the features hold {@code name=value}, for example {@code Tense=Past}. */
    public boolean has(String feature) {
        int at = feats.indexOf(feature);
        while (at >= 0) {
            int end = at + feature.length();
            boolean startsWell = at == 0 || feats.charAt(at - 1) == '|';
            boolean endsWell = end == feats.length() || feats.charAt(end) == '|';
            if (startsWell && endsWell) {
                return true;
            }
            at = feats.indexOf(feature, at + 1);
        }
        return false;
    }

    /** Whether the relation is {@code relation} or a subtype of it. */
    public boolean is(String relation) {
        return deprel.startsWith(relation)
                && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':');
    }

    /** The same word with another head and relation. */
    public Word under(int otherHead, String relation) {
        return new Word(id, span, form, lemma, upos, feats, otherHead, relation, spaceAfter);
    }

    /** The same word with another part of speech. */
    public Word as(Upos other) {
        return new Word(id, span, form, lemma, other, feats, head, deprel, spaceAfter);
    }

    /** The same word with another dictionary form. */
    public Word withLemma(String other) {
        return new Word(id, span, form, other, upos, feats, head, deprel, spaceAfter);
    }

    /** The same word with other morphological features. */
    public Word withFeats(String other) {
        return new Word(id, span, form, lemma, upos, other, head, deprel, spaceAfter);
    }

    /** The same word written otherwise. */
    public Word withForm(String other) {
        return new Word(id, span, other, lemma, upos, feats, head, deprel, spaceAfter);
    }
}
