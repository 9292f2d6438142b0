// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coder.surface.HandSentence;
import org.entente.coder.surface.LexiconFile;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.syntax.Pipeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeReaderTest {

    private final TimeReader reader = TimeReader.forLanguage(Language.FRENCH);

    /** Columns: published, sentence, expected expressions as {@code KIND value "quote"}. */
    @TestFactory
    Stream<DynamicTest> readsWhatTheExamplesSay() {
        return Stream.of(Language.FRENCH, Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE)
                .flatMap(this::examples);
    }

    private Stream<DynamicTest> examples(Language language) {
        TimeReader own = TimeReader.forLanguage(language);
        return LexiconFile.beside(TimeReaderTest.class, "examples." + language.code() + ".tsv").lines().stream()
                .map(line -> DynamicTest.dynamicTest(
                        language.code() + " " + line.number() + ": " + line.column(1), () -> check(own, line)));
    }

    private void check(TimeReader own, LexiconFile.Line line) {
        PartialDate published = line.column(0).equals("-") ? null : new PartialDate(line.column(0));
        Sentence sentence = HandSentence.of(line.column(1));
        List<String> expected = line.columns().size() > 2 ? line.alternatives(2) : List.of();
        assertThat(printed(own, sentence, published)).as(sentence.text()).isEqualTo(expected);
    }

    private static List<String> printed(TimeReader reader, Sentence sentence, @Nullable PartialDate published) {
        return reader.read(sentence, published).stream()
                .map(found -> found.kind() + " "
                        + (found.value() == null ? "-" : found.value().iso()) + " "
                        + found.span().of(sentence.text()))
                .toList();
    }

    @Test
    void theTenseOfTheParsedVerbChoosesTheYear() {
        assertThat(parsed("Le cargo a quitté le port en novembre.")).contains("POINT 2025-11 en novembre");
        assertThat(parsed("Le cargo quittera le port en mars.")).contains("POINT 2026-03 en mars");
        assertThat(parsed("Le pays prévoit de livrer dix bus en novembre.")).contains("POINT 2026-11 en novembre");
        assertThat(parsed("Les dix bus ont été livrés en mars.")).contains("POINT 2025-03 en mars");
        assertThat(parsed("Les dix bus seront livrés en mars.")).contains("POINT 2026-03 en mars");
    }

    private List<String> parsed(String text) {
        return printed(
                reader, Pipeline.forLanguage(Language.FRENCH).analyse(text).get(0), new PartialDate("2026-01-21"));
    }

    @Test
    void offsetsAreThoseOfTheWholeText() {
        Sentence sentence = HandSentence.of("Le sommet se tient en mars 2026 à Vienne.", 100);
        TimeExpression found = reader.read(sentence, null).get(0);
        assertThat(found.span().shift(-100).of(sentence.text())).isEqualTo("en mars 2026");
        assertThat(sentence.word(found.firstWord()).form()).isEqualTo("en");
        assertThat(sentence.word(found.lastWord()).form()).isEqualTo("2026");
    }

    @Test
    void aLanguageWithoutLexiconReadsNothing() {
        assertThat(TimeReader.forLanguage(new Language("xx")).read(HandSentence.of("en mars 2026"), null))
                .isEmpty();
    }

    @Test
    void neverFailsOnRandomWords() {
        List<String> pool = List.of(
                "le",
                "du",
                "au",
                "à",
                "de",
                "d'",
                "l'",
                "en",
                "et",
                "entre",
                "fin",
                "mi",
                "début",
                "mars",
                "29",
                "31",
                "février",
                "2026",
                "99",
                "trois",
                "ans",
                "dernier",
                "prochaine",
                "année",
                "jours",
                "il",
                "y",
                "a",
                "dans",
                "depuis",
                ",",
                "-",
                "h30",
                "lundi",
                "premier",
                "trimestre",
                "siècle",
                "xxe",
                "9999",
                "10000",
                "jusqu'",
                "ces",
                "des",
                "dizaines");
        Random random = new Random(20260121);
        List<String> dates = List.of("2026-01-21", "2024-02-29", "2026-02", "2026", "0001-01-01", "9999-12-31");
        for (int round = 0; round < 3000; round++) {
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(14); i >= 0; i--) {
                words.add(pool.get(random.nextInt(pool.size())));
            }
            Sentence sentence = HandSentence.of(words.stream().collect(Collectors.joining(" ")));
            PartialDate published = new PartialDate(dates.get(random.nextInt(dates.size())));
            int end = 0;
            for (TimeExpression found : reader.read(sentence, published)) {
                assertThat(found.span().start()).isGreaterThanOrEqualTo(end);
                end = found.span().end();
                assertThat(end).isLessThanOrEqualTo(sentence.text().length());
            }
        }
    }
}
