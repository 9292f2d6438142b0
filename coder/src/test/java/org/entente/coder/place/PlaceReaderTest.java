// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.coder.surface.HandSentence;
import org.entente.coder.surface.LexiconFile;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.syntax.Pipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceReaderTest {

    private final PlaceReader reader = PlaceReader.forLanguage(Language.FRENCH);

    @TestFactory
    Stream<DynamicTest> findsWhatTheExamplesSay() {
        return LexiconFile.beside(PlaceReaderTest.class, "examples.fr.tsv").lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.number() + ": " + line.column(0), () -> check(line)));
    }

    private void check(LexiconFile.Line line) {
        String text = line.column(0);
        List<String> expected = line.columns().size() > 1 ? line.alternatives(1) : List.of();
        List<String> found = Pipeline.forLanguage(Language.FRENCH).analyse(text).stream()
                .flatMap(sentence -> reader.read(sentence).stream())
                .map(PlaceReaderTest::print)
                .toList();
        assertThat(found).as(text).isEqualTo(expected);
    }

    private static String print(PlaceMention mention) {
        return mention.place().name() + "="
                + (mention.place().country() == null ? "-" : mention.place().country())
                + (mention.isCountry() ? " country" : "") + (mention.locative() ? " there" : "");
    }

    @Test
    void coordinatesAreThoseOfTheCity() {
        PlaceMention havana = reader.read(HandSentence.of("Le ministre est arrivé à La Havane."))
                .get(0);
        assertThat(havana.place().name()).isEqualTo("La Havane");
        assertThat(havana.place().lat()).isBetween(23.1, 23.2);
        assertThat(havana.place().lon()).isBetween(-82.4, -82.3);
    }

    @Test
    void offsetsAreThoseOfTheWholeText() {
        Sentence sentence = HandSentence.of("Le navire mouille à Port-Soudan depuis mars.", 55);
        PlaceMention port = reader.read(sentence).get(0);
        assertThat(port.span().shift(-55).of(sentence.text())).isEqualTo("Port-Soudan");
    }

    @Test
    void theCountryOfACityIsKnownInSeveralLanguages() {
        PlaceGazetteer gazetteer = PlaceGazetteer.standard();
        for (String name : List.of("Moscou", "Moscú", "Moscow", "Москва", "Saint-Pétersbourg", "Екатеринбург")) {
            assertThat(gazetteer.countryOf(name)).as(name).contains("RUS");
        }
        assertThat(gazetteer.countryOf("Lyon")).contains("FRA");
        assertThat(gazetteer.countryOf("N’Djamena")).contains("TCD");
        assertThat(gazetteer.countryOf("São Paulo")).contains("BRA");
        assertThat(gazetteer.countryOf("Xyzzyville")).isEmpty();
        assertThat(gazetteer.countryOf(" ")).isEmpty();
        assertThat(gazetteer.countryOf("mer Noire")).isEmpty();
    }

    @Test
    void aLanguageWithoutLexiconFindsNothing() {
        assertThat(PlaceReader.forLanguage(new Language("xx")).read(HandSentence.of("à Paris")))
                .isEmpty();
    }

    @Test
    void neverFailsOnRandomWords() {
        List<String> pool = List.of(
                "Paris",
                "La",
                "Havane",
                "île",
                "de",
                "la",
                "Jeunesse",
                "mer",
                "Noire",
                "à",
                "San",
                "José",
                "New",
                "York",
                "d'",
                "N'",
                "Djamena",
                "-",
                ",",
                "Vladimir",
                "Poutine",
                "USA",
                "république",
                "République",
                "du",
                "Congo",
                "#",
                "Ł",
                "İ",
                "ß",
                "🏝");
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            Sentence sentence = HandSentence.of(IntStream.rangeClosed(0, random.nextInt(12))
                    .mapToObj(i -> pool.get(random.nextInt(pool.size())))
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? "-" : " ")));
            int end = 0;
            for (PlaceMention mention : reader.read(sentence)) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                end = mention.span().end();
                assertThat(end).isLessThanOrEqualTo(sentence.text().length());
            }
        }
    }
}
