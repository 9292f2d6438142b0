// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.coder.surface.HandSentence;
import org.entente.coder.surface.LexiconFile;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.Pipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoodsLexiconTest {

    private final GoodsLexicon goods = GoodsLexicon.forLanguage(Language.FRENCH);

    /** Columns: expected kind or {@code -}, the noun asked for, sentence. */
    @TestFactory
    Stream<DynamicTest> tellsWhatTheExamplesSay() {
        return LexiconFile.beside(GoodsLexiconTest.class, "goods.examples.fr.tsv").lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.number() + ": " + line.column(2), () -> check(line)));
    }

    private void check(LexiconFile.Line line) {
        Sentence sentence =
                Pipeline.forLanguage(Language.FRENCH).analyse(line.column(2)).get(0);
        Word head = sentence.words().stream()
                .filter(word -> word.form().equals(line.column(1)))
                .findFirst()
                .orElseThrow();
        assertThat(goods.kind(sentence, head).orElse("-")).as(sentence.text()).isEqualTo(line.column(0));
    }

    @Test
    void aPluralIsFoundWithoutItsLemma() {
        Sentence sentence = HandSentence.of("Ils offrent des bateaux et des hôpitaux.");
        assertThat(goods.kind(sentence, sentence.word(4))).contains("ship");
        assertThat(goods.kind(sentence, sentence.word(7))).contains("hospital");
    }

    @Test
    void noPhraseStandsForTwoKinds() {
        List<String> phrases = LexiconFile.beside(GoodsLexicon.class, "goods.fr.tsv").lines().stream()
                .filter(line -> !List.of("ending", "generic", "container").contains(line.keyword()))
                .flatMap(line -> line.alternatives(1).stream().distinct())
                .toList();
        assertThat(phrases).doesNotHaveDuplicates();
    }
}
