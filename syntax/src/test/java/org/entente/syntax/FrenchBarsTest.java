// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.syntax.conllu.Treebank;
import org.entente.syntax.score.Evaluation;
import org.entente.syntax.score.Speed;
import org.entente.syntax.score.SyntaxScore;
import org.entente.syntax.train.Treebanks;
import org.junit.jupiter.api.Test;

/** What the French model must reach on treebanks it has not seen. */
class FrenchBarsTest {

    private static final int LARGEST_MODEL_BYTES = 8 << 20;
    /** A tenth of what the model does on a quiet machine's thread per second of processor time: catches what got slow by an order. */
    private static final int SLOWEST = 300;

    private final Pipeline french = Pipeline.forLanguage(Language.FRENCH);

    @Test
    void frenchPudIsAnalysedWell() {
        Treebank pud = Treebanks.shared("UD_French-PUD/fr_pud-ud-test.conllu");
        SyntaxScore score = Evaluation.fromTokens(french, pud);
        System.out.println("French-PUD, gold tokens" + System.lineSeparator() + score.table());
        assertThat(score.las().f1()).isGreaterThan(0.825);
        assertThat(score.lemmas().f1()).isGreaterThan(0.96);
        assertThat(score.upos().f1()).isGreaterThan(0.96);
        SyntaxScore raw = Evaluation.fromText(french, pud);
        System.out.println("French-PUD, raw text" + System.lineSeparator() + raw.table());
        assertThat(raw.tokens().f1()).isGreaterThan(0.985);
        assertThat(raw.words().f1()).isGreaterThan(0.985);
        assertThat(raw.las().f1()).isGreaterThan(0.815);
    }

    @Test
    void frenchSequoiaIsAnalysedWell() {
        Treebank sequoia = Treebanks.shared("UD_French-Sequoia/fr_sequoia-ud-test.conllu");
        SyntaxScore score = Evaluation.fromTokens(french, sequoia);
        System.out.println("French-Sequoia test, gold tokens" + System.lineSeparator() + score.table());
        assertThat(score.las().f1()).isGreaterThan(0.86);
        assertThat(score.upos().f1()).isGreaterThan(0.97);
    }

    @Test
    void frenchIsAnalysedFast() {
        Treebank pud = Treebanks.shared("UD_French-PUD/fr_pud-ud-test.conllu");
        List<String> texts = pud.sentences().stream().map(Sentence::text).toList();
        Speed speed = Speed.of(french, texts, 6);
        System.out.printf(
                "%.0f sentences/s, %.0f a second of processor time%n",
                speed.sentencesPerSecond(), speed.sentencesPerProcessorSecond());
        assertThat(speed.sentencesPerProcessorSecond()).isGreaterThan(SLOWEST);
    }

    @Test
    void theModelIsSmall() throws IOException {
        try (InputStream in = Pipeline.class.getResourceAsStream("/org/entente/syntax/fr.model")) {
            assertThat(in.readAllBytes()).hasSizeLessThan(LARGEST_MODEL_BYTES);
        }
    }
}
