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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every frame of the lexicon is proved by its own examples: what it must code, and what it must leave alone. */
class LexiconExamplesTest {

    private static final NewsCoder CODER = NewsCoder.standard();

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsTheLexiconSays() {
        return Lexicon.forLanguage(Language.FRENCH).frames().stream()
                .flatMap(frame -> frame.examples().stream()
                        .map(example ->
                                DynamicTest.dynamicTest(frame.name() + ": " + example.text(), () -> check(example))));
    }

    @Test
    void everyFrameHasAPositiveAndANegativeExample() {
        for (Frame frame : Lexicon.forLanguage(Language.FRENCH).frames()) {
            assertThat(frame.examples())
                    .as("positive examples of %s", frame.name())
                    .anyMatch(e -> e.expected().isPresent());
            assertThat(frame.examples())
                    .as("negative examples of %s", frame.name())
                    .anyMatch(e -> e.expected().isEmpty());
        }
    }

    private static void check(Example example) {
        List<Mention> mentions = CODER.code(Texts.article(example.text(), "2026-01-15"));
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
