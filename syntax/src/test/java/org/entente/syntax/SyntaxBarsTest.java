// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model of each language must reach on treebanks it has not seen. */
class SyntaxBarsTest {

    private static final int LARGEST_MODEL_BYTES = 10_000_000;
    /** A tenth of what a model does on a quiet machine's thread per second of processor time: catches what got slow by an order. */
    private static final int SLOWEST = 250;

    /** F1 in percent; a bar of 0 is none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            treebank,                                     upos, lemmas, las, raw tokens, raw words, raw las
            UD_French-PUD/fr_pud-ud-test.conllu,            96,     96, 82.5,      98.5,      98.5,    81.5
            UD_French-Sequoia/fr_sequoia-ud-test.conllu,    97,      0,   86,        99,        99,      82
            UD_English-PUD/en_pud-ud-test.conllu,           95,     96,   79,      98.5,      98.5,      78
            UD_English-EWT/en_ewt-ud-test.conllu,           95,     96,   82,        97,        97,      76
            UD_Spanish-PUD/es_pud-ud-test.conllu,           94,   96.5,   79,      98.5,      98.5,      79
            UD_Portuguese-Bosque/pt_bosque-ud-test.conllu,  95,     97,   82,      99.5,      99.5,      80
            UD_Portuguese-PUD/pt_pud-ud-test.conllu,        92,   96.5,   77,      98.5,      98.5,      76
            UD_Russian-PUD/ru_pud-ud-test.conllu,           95,     94,   73,      98.5,      98.5,      72
            """)
    void aTreebankIsAnalysedWell(
            String treebank, double upos, double lemmas, double las, double rawTokens, double rawWords, double rawLas) {
        Pipeline pipeline = pipeline(language(treebank));
        Treebank gold = Treebanks.shared(treebank);
        SyntaxScore words = Evaluation.fromTokens(pipeline, gold);
        System.out.println(treebank + ", gold tokens" + System.lineSeparator() + words.table());
        SyntaxScore text = Evaluation.fromText(pipeline, gold);
        System.out.println(treebank + ", raw text" + System.lineSeparator() + text.table());
        assertThat(100 * words.upos().f1()).as("UPOS").isGreaterThan(upos);
        assertThat(100 * words.lemmas().f1()).as("lemmas").isGreaterThan(lemmas);
        assertThat(100 * words.las().f1()).as("LAS").isGreaterThan(las);
        assertThat(100 * text.tokens().f1()).as("raw tokens").isGreaterThan(rawTokens);
        assertThat(100 * text.words().f1()).as("raw words").isGreaterThan(rawWords);
        assertThat(100 * text.las().f1()).as("raw LAS").isGreaterThan(rawLas);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UD_French-PUD/fr_pud-ud-test.conllu",
                "UD_English-PUD/en_pud-ud-test.conllu",
                "UD_Spanish-PUD/es_pud-ud-test.conllu",
                "UD_Portuguese-PUD/pt_pud-ud-test.conllu",
                "UD_Russian-PUD/ru_pud-ud-test.conllu"
            })
    void aLanguageIsAnalysedFast(String treebank) {
        List<String> texts = Treebanks.shared(treebank).sentences().stream()
                .map(Sentence::text)
                .toList();
        Speed speed = Speed.of(pipeline(language(treebank)), texts, 4);
        System.out.printf(
                "%s: %.0f sentences/s, %.0f a second of processor time%n",
                treebank, speed.sentencesPerSecond(), speed.sentencesPerProcessorSecond());
        assertThat(speed.sentencesPerProcessorSecond()).isGreaterThan(SLOWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es", "pt", "ru"})
    void theModelIsSmall(String language) throws IOException {
        assumeThat(Pipeline.exists(new Language(language))).isTrue();
        try (InputStream in = Pipeline.class.getResourceAsStream("/org/entente/syntax/" + language + ".model")) {
            assertThat(in.readAllBytes()).hasSizeLessThan(LARGEST_MODEL_BYTES);
        }
    }

    private static Pipeline pipeline(Language language) {
        boolean there = Pipeline.exists(language);
        if (!there) {
            System.err.println("SKIPPED: no model of the language '" + language + "', so its bars are not tested");
        }
        assumeThat(there).isTrue();
        return Pipeline.forLanguage(language);
    }

    /** The files are named as Universal Dependencies name them: by the language first. */
    private static Language language(String treebank) {
        String name = treebank.substring(treebank.indexOf('/') + 1);
        return new Language(name.substring(0, name.indexOf('_')));
    }
}
