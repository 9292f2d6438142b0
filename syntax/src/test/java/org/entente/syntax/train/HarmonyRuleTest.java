// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.conllu.Conllu;
import org.junit.jupiter.api.Test;

class HarmonyRuleTest {

    /** "Ana confía en Luis": to count on somebody is an object in one treebank, an oblique in another. */
    private static final List<Word> WORDS =
            Conllu.parse("""
                    1\tAna\tAna\tPROPN\t_\t_\t2\tnsubj\t_\t_
                    2\tconfía\tconfiar\tVERB\t_\tMood=Ind\t0\troot\t_\t_
                    3\ten\ten\tADP\t_\t_\t4\tcase\t_\t_
                    4\tLuis\tLuis\tPROPN\t_\t_\t2\tobj\t_\t_
                    """, "test").sentences().get(0).words();

    @Test
    void aWordIsAskedWhatMarksItAndWhatItHangsOn() {
        assertThat(matching("deprel=obj marked=en head.upos=VERB -> deprel=obl"))
                .containsExactly("Luis");
        assertThat(matching("head.child=obj head.Mood=Ind upos!=PUNCT -> upos=X"))
                .containsExactly("Ana", "Luis");
    }

    @Test
    void aNegatedConditionHoldsWhereNoneOfItsValuesIs() {
        assertThat(matching("upos=PROPN child!=case -> upos=X")).containsExactly("Ana");
        assertThat(matching("upos=VERB head.upos!=VERB -> upos=X")).containsExactly("confía");
    }

    @Test
    void aCommaBehindAFrontedPhraseCanHangOnTheVerb() {
        Sentence sentence = Conllu.parse("""
                1\tHier\thier\tNOUN\t_\t_\t3\tobl\t_\t_
                2\t,\t,\tPUNCT\t_\t_\t1\tpunct\t_\t_
                3\tparle\tparler\tVERB\t_\t_\t0\troot\t_\t_
                4\tAna\tAna\tPROPN\t_\t_\t3\tnsubj\t_\t_
                """, "test").sentences().get(0);
        Harmony harmony =
                Harmony.of(List.of(HarmonyRule.of("form=, place=behind head.place=before head.deprel=obl -> head=up")));
        assertThat(harmony.apply(sentence).words()).extracting(Word::head).containsExactly(3, 3, 0, 3);
    }

    private static List<String> matching(String line) {
        HarmonyRule rule = HarmonyRule.of(line);
        return WORDS.stream()
                .filter(word -> rule.matches(word, WORDS))
                .map(Word::form)
                .toList();
    }
}
