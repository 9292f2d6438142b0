// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Word;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private final Pipeline french = Pipeline.forLanguage(Language.FRENCH);

    @Test
    void offsetsLeadBackToTheExactCharacters() {
        String text =
                "Titre sans point\n\nLe ministre s’est rendu à « La Havane » aujourd’hui. Il a promis 2\u00A0000 voitures.";
        List<Sentence> sentences = french.analyse(text);
        assertThat(sentences).hasSize(3);
        for (Sentence sentence : sentences) {
            assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
            for (Word word : sentence.words()) {
                assertThat(sentence.span().contains(word.span())).isTrue();
            }
        }
        Word number = sentences.get(2).word(4);
        assertThat(number.span().of(text)).isEqualTo("2\u00A0000");
        assertThat(number.form()).isEqualTo("2 000");
    }

    @Test
    void aPartOfATextKeepsItsOffsets() {
        String text = "Avant. Cuba remercie la Russie. Après.";
        Span within = new Span(7, 31);
        List<Sentence> sentences = french.analyse(text, within);
        assertThat(sentences).hasSize(1);
        assertThat(sentences.get(0).span()).isEqualTo(within);
    }

    @Test
    void theSubjectAndTheObjectOfAPlainSentenceAreFound() {
        Sentence sentence =
                french.analyse("Le gouvernement cubain remercie la Russie.").get(0);
        assertThat(sentence.word(4).head()).isZero();
        assertThat(sentence.word(4).lemma()).isEqualTo("remercier");
        assertThat(sentence.word(2).is("nsubj")).isTrue();
        assertThat(sentence.word(6).is("obj")).isTrue();
        assertThat(sentence.word(6).head()).isEqualTo(4);
    }
}
