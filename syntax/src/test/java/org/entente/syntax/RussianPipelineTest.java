// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.junit.jupiter.api.Test;

class RussianPipelineTest {

    private final Pipeline russian = Pipeline.forLanguage(new Language("ru"));

    @Test
    void casesTellWhoGivesWhatToWhom() {
        Sentence sentence =
                russian.analyse("Норвегия передала Гане два парома.").get(0);
        assertThat(word(sentence, "Норвегия").is("nsubj")).isTrue();
        assertThat(word(sentence, "Гане").has("Case=Dat")).isTrue();
        assertThat(word(sentence, "Гане").lemma()).isEqualTo("Гана");
        assertThat(word(sentence, "парома").is("obj")).isTrue();
    }

    @Test
    void whoActsInAPassiveIsAnInstrumental() {
        Sentence sentence =
                russian.analyse("Паромы построены норвежской компанией.").get(0);
        assertThat(word(sentence, "Паромы").is("nsubj:pass")).isTrue();
        assertThat(word(sentence, "компанией").has("Case=Ins")).isTrue();
    }

    private static Word word(Sentence sentence, String form) {
        return sentence.words().stream()
                .filter(word -> word.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
