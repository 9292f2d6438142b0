// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.syntax.Model;
import org.entente.syntax.Pipeline;
import org.entente.syntax.conllu.Conllu;
import org.entente.syntax.conllu.Treebank;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.score.Evaluation;
import org.entente.syntax.score.SyntaxScore;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private final List<Trainer.Progress> steps = new ArrayList<>();

    @Test
    void aModelTrainedOnAFewSentencesAnalysesThemAgain() throws IOException {
        Treebank treebank = Conllu.parse(Conllu.write(Treebanks.tiny()), "tiny");
        Model model = read(bytes(train(often(treebank.sentences()))));
        SyntaxScore score = Evaluation.fromText(Pipeline.of(model), treebank);
        assertThat(score.words().f1()).isEqualTo(1);
        assertThat(score.upos().f1()).isEqualTo(1);
        assertThat(score.lemmas().f1()).isEqualTo(1);
        assertThat(score.las().f1()).isGreaterThan(0.9);
    }

    @Test
    void theSameTreebankGivesTheSameModel() throws IOException {
        List<Sentence> sentences = Treebanks.tiny();
        assertThat(bytes(train(sentences))).isEqualTo(bytes(train(sentences)));
    }

    @Test
    void progressGoesFromTheFirstStepToTheLast() {
        train(Treebanks.tiny());
        assertThat(steps).isNotEmpty();
        assertThat(steps).extracting(Trainer.Progress::done).isSorted();
        assertThat(steps.get(steps.size() - 1).done()).isEqualTo(steps.get(0).total());
    }

    @Test
    void aFileThatIsNoModelIsRefused() {
        byte[] bytes = "certainly not a model".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(EntenteException.Data.class);
    }

    @Test
    void aTreebankWithoutSentencesIsRefused() {
        assertThatThrownBy(() -> train(List.of())).isInstanceOf(EntenteException.Data.class);
    }

    @Test
    void ofTreebanksLearnedApartTheFirstIsSpoken() {
        List<Sentence> first = often(Treebanks.tiny());
        List<Sentence> second = first.stream().map(TrainerTest::otherwise).toList();
        Model model = new Trainer(Language.FRENCH, Lexicon.empty(), 10, 1, steps::add)
                .trainApart(List.of(new Dialect(first, List.of()), new Dialect(List.of(), often(second))));
        SyntaxScore score = Evaluation.compare(
                first, first.stream().map(Pipeline.of(model)::annotate).toList());
        assertThat(score.upos().f1()).isEqualTo(1);
        assertThat(score.las().f1()).isGreaterThan(0.9);
    }

    /** The same sentence by other habits: names are nouns, and objects obliques. */
    private static Sentence otherwise(Sentence sentence) {
        return sentence.with(sentence.words().stream()
                .map(word -> word.upos() == Upos.PROPN ? word.as(Upos.NOUN) : word)
                .map(word -> word.deprel().equals("obj") ? word.under(word.head(), "obl") : word)
                .toList());
    }

    /** Each sentence several times, so that a part held back is known from another copy. */
    private static List<Sentence> often(List<Sentence> sentences) {
        List<Sentence> often = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            often.addAll(sentences);
        }
        return often;
    }

    private Model train(List<Sentence> sentences) {
        return new Trainer(Language.FRENCH, Lexicon.empty(), 10, 1, steps::add).train(sentences);
    }

    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static Model read(byte[] bytes) throws IOException {
        return Model.read(new ByteArrayInputStream(bytes), "test");
    }
}
