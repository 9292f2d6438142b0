// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.junit.jupiter.api.Test;

class EnglishPipelineTest {

    private final Pipeline english = Pipeline.forLanguage(new Language("en"));

    @Test
    void aHeadlineHasItsVerb() {
        for (String text : List.of(
                "Norway signs gas deal with Poland",
                "Minister visits Angola",
                "Cuba thanks Mexico for fuel shipment",
                "Oslo pledges $10m to Ghana")) {
            Sentence sentence = english.analyse(text).get(0);
            assertThat(root(sentence).upos()).as(text).isEqualTo(Upos.VERB);
        }
    }

    @Test
    void anOwnerHangsOnWhatItOwns() {
        Sentence sentence = english.analyse("Ghana's minister thanked Norway.").get(0);
        assertThat(sentence.word(1).head()).isEqualTo(3);
        assertThat(sentence.word(2).form()).isEqualTo("'s");
        assertThat(sentence.word(2).span().of("Ghana's minister thanked Norway."))
                .isEqualTo("'s");
    }

    private static Word root(Sentence sentence) {
        return sentence.words().stream()
                .filter(word -> word.head() == 0)
                .findFirst()
                .orElseThrow();
    }
}
