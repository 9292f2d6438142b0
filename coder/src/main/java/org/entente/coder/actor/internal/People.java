// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import org.entente.coder.actor.internal.Findings.Nationality;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Whether a word of nationality is the noun of the people ("les Russes") or an adjective or a language ("le russe"). */
final class People {

    private People() {}

    static boolean isNoun(Nationality word, Findings findings, Gazetteer gazetteer) {
        Segments segments = findings.segments();
        int at = word.first();
        Upos upos = segments.upos(at);
        boolean noun = upos == Upos.NOUN || upos == Upos.PROPN;
        if (noun && !gazetteer.has(SmallWord.ARTICLE)) {
            return true;
        }
        boolean capital = gazetteer.has(Setting.CAPITAL_ADJECTIVES);
        if (capital && upos != null && noun && word.plural()) {
            return true;
        }
        if (upos == null || at == 0 || !segments.gap(at).joins()) {
            return false;
        }
        String before = segments.key(at - 1);
        boolean determined = gazetteer.is(SmallWord.ARTICLE, before)
                || gazetteer.is(SmallWord.INDEFINITE, before)
                || gazetteer.is(SmallWord.OF, before)
                || gazetteer.is(SmallWord.AT, before)
                || gazetteer.is(SmallWord.DEMONSTRATIVE, before)
                || gazetteer.is(SmallWord.TWO, before)
                || segments.upos(at - 1) == Upos.NUM
                || segments.upos(at - 1) == Upos.DET;
        if (!determined) {
            return false;
        }
        if (capital) {
            Word head = segments.word(at);
            return head != null && (noun || upos == Upos.ADJ) && isArgument(head);
        }
        // French writes the people with a capital; the language and the adjective without.
        return segments.capital(at) || (word.plural() && noun);
    }

    /** "The Chinese and the British agreed" against "the Chinese ambassador". */
    private static boolean isArgument(Word word) {
        return word.is("nsubj")
                || word.is("obj")
                || word.is("iobj")
                || word.is("obl")
                || word.deprel().equals("nmod")
                || word.is("conj")
                || word.is("appos")
                || word.is("root");
    }
}
