// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.coder.NewsCoder;
import org.entente.coder.Texts;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every frame of the lexicon is proved by its own examples: what it must code, and what it must leave alone. */
class LexiconExamplesTest {

    private static final NewsCoder CODER = NewsCoder.standard();

    private static final List<Language> LANGUAGES =
            List.of(Language.FRENCH, Language.SPANISH, Language.ENGLISH, Language.PORTUGUESE, Language.RUSSIAN);

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsTheLexiconSays() {
        return LANGUAGES.stream().flatMap(LexiconExamplesTest::examples);
    }

    private static Stream<DynamicTest> examples(Language language) {
        return Lexicon.forLanguage(language).frames().stream()
                .flatMap(frame -> frame.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                language + " " + frame.name() + ": " + example.text(),
                                () -> check(language, example))));
    }

    @TestFactory
    Stream<DynamicTest> everyFrameHasAPositiveAndANegativeExample() {
        return LANGUAGES.stream()
                .flatMap(language -> Lexicon.forLanguage(language).frames().stream()
                        .map(frame -> DynamicTest.dynamicTest(language + " " + frame.name(), () -> bothKinds(frame))));
    }

    private static void bothKinds(Frame frame) {
        assertThat(frame.examples())
                .as("positive examples")
                .anyMatch(e -> e.expected().isPresent());
        assertThat(frame.examples())
                .as("negative examples")
                .anyMatch(e -> e.expected().isEmpty());
    }

    private static void check(Language language, Example example) {
        List<Mention> mentions = CODER.code(Texts.article(language, example.text(), "2026-01-15"));
        if (example.expected().isEmpty()) {
            assertThat(mentions).as("line %d", example.line()).isEmpty();
        } else {
            assertThat(mentions)
                    .as("line %d", example.line())
                    .anyMatch(m -> agrees(m, example.expected().get()));
        }
    }

    private static boolean agrees(Mention mention, Example.Expected expected) {
        String source = mention.source().country();
        String target = mention.target().country();
        boolean directed = !mention.type().isSymmetric() || mention.form() == Form.VISIT;
        boolean same = source.equals(expected.source()) && target.equals(expected.target());
        boolean swapped = source.equals(expected.target()) && target.equals(expected.source());
        return (same || swapped && !directed)
                && mention.type() == expected.type()
                && mention.form() == expected.form()
                && mention.status() == expected.status();
    }
}
