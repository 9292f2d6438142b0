// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.coder.surface.HandSentence;
import org.entente.coder.surface.LexiconFile;
import org.entente.model.mention.Bound;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuantityReaderTest {

    private final QuantityReader reader = QuantityReader.forLanguage(Language.FRENCH);

    @TestFactory
    Stream<DynamicTest> readsWhatTheExamplesSay() {
        return Stream.of(Language.FRENCH, Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE, Language.RUSSIAN)
                .flatMap(QuantityReaderTest::examples);
    }

    private static Stream<DynamicTest> examples(Language language) {
        QuantityReader own = QuantityReader.forLanguage(language);
        return LexiconFile.beside(QuantityReaderTest.class, "examples." + language.code() + ".tsv").lines().stream()
                .map(line -> DynamicTest.dynamicTest(
                        language.code() + " " + line.number() + ": " + line.column(0), () -> check(own, line)));
    }

    private static void check(QuantityReader own, LexiconFile.Line line) {
        Sentence sentence = HandSentence.of(line.column(0));
        List<String> expected = line.columns().size() > 1 ? line.alternatives(1) : List.of();
        assertThat(own.read(sentence).stream()
                        .map(quantity -> print(sentence, quantity))
                        .toList())
                .as(sentence.text())
                .isEqualTo(expected);
    }

    private static String print(Sentence sentence, Quantity quantity) {
        StringBuilder line = new StringBuilder(
                quantity.bound() == Bound.RANGE ? "~" : quantity.bound().sign());
        if (quantity.money() != null) {
            line.append(quantity.money().currency()).append(' ');
        }
        line.append(quantity.value() == null ? "?" : quantity.value().toPlainString());
        if (quantity.upTo() != null) {
            line.append("..").append(quantity.upTo().toPlainString());
        }
        line.append(quantity.ordinal() ? "th" : "").append(quantity.percent() ? "%" : "");
        line.append(quantity.unit() == null ? "" : " " + quantity.unit());
        line.append(quantity.additional() ? " more" : "");
        line.append(quantity.elliptic() ? " of it" : "");
        if (quantity.countsThings() && !quantity.elliptic() || quantity.ordinal()) {
            line.append(" (").append(sentence.word(quantity.headWord()).form()).append(')');
        }
        return line.append(" <")
                .append(quantity.span().of(sentence.text()))
                .append('>')
                .toString();
    }

    @Test
    void neverFailsOnRandomWords() {
        List<String> pool = List.of(
                "un",
                "deux",
                "vingt",
                "quatre",
                "cent",
                "mille",
                "millions",
                "milliard",
                "douzaine",
                "des",
                "centaines",
                "et",
                "demi",
                "1,5",
                "2.000",
                "2 000",
                "1.2.3",
                "34",
                "e",
                "€",
                "$",
                "M",
                "d'",
                "de",
                "euros",
                "tonnes",
                "chars",
                "autres",
                "entre",
                "à",
                "-",
                "%",
                "pour",
                "cent",
                "environ",
                "plus",
                "de",
                "neuf",
                "en",
                "2026",
                "premier",
                "9999999999999",
                "000000000000000000000000000001",
                "supplémentaires",
                "article",
                "½",
                "📦");
        Random random = new Random(42);
        for (int round = 0; round < 3000; round++) {
            Sentence sentence = HandSentence.of(IntStream.rangeClosed(0, random.nextInt(14))
                    .mapToObj(i -> pool.get(random.nextInt(pool.size())))
                    .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " ")));
            int end = 0;
            for (Quantity quantity : reader.read(sentence)) {
                assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
                end = quantity.span().end();
                assertThat(end).isLessThanOrEqualTo(sentence.text().length());
                assertThat(quantity.headWord()).isLessThanOrEqualTo(sentence.size());
            }
        }
    }
}
