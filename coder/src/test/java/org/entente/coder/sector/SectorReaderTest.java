// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.sector;

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
import org.entente.model.text.Word;
import org.entente.syntax.Pipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SectorReaderTest {

    private final SectorReader reader = SectorReader.forLanguage(Language.FRENCH);

    /** Columns: expected sector or {@code -}, sentence; the whole sentence is the scope and its root the event. */
    @TestFactory
    Stream<DynamicTest> readsWhatTheExamplesSay() {
        return LexiconFile.beside(SectorReaderTest.class, "examples.fr.tsv").lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.number() + ": " + line.column(1), () -> check(line)));
    }

    private void check(LexiconFile.Line line) {
        Sentence sentence =
                Pipeline.forLanguage(Language.FRENCH).analyse(line.column(1)).get(0);
        Word root = sentence.words().stream()
                .filter(word -> word.head() == 0)
                .findFirst()
                .orElseThrow();
        assertThat(reader.read(sentence, sentence.words(), root)
                        .map(SectorHit::code)
                        .orElse("-"))
                .as(sentence.text())
                .isEqualTo(line.column(0));
    }

    @Test
    void onlyWordsOfTheScopeAreRead() {
        Sentence sentence =
                HandSentence.of("La coopération en matière de santé continue malgré la guerre des prix du gaz.");
        List<Word> scope = sentence.words().subList(8, sentence.size());
        assertThat(reader.read(sentence, scope)).map(SectorHit::code).contains("230");
        assertThat(reader.read(sentence, List.of())).isEmpty();
    }

    @Test
    void ofTwoTermsTheNearerToTheEventIsTaken() {
        Sentence sentence = HandSentence.of("Un accord sur la pêche et un accord sur la dette.");
        assertThat(reader.read(sentence, sentence.words(), sentence.word(2)))
                .map(SectorHit::code)
                .contains("313");
        assertThat(reader.read(sentence, sentence.words(), sentence.word(8)))
                .map(SectorHit::code)
                .contains("600");
    }

    @Test
    void everyCodeOfTheGuideHasTerms() {
        List<String> codes = LexiconFile.beside(SectorReader.class, "sector.fr.tsv").lines().stream()
                .map(LexiconFile.Line::keyword)
                .distinct()
                .toList();
        assertThat(codes)
                .contains(
                        "111", "112", "113", "114", "121", "122", "123", "130", "140", "151", "152", "160", "210",
                        "220", "230", "240", "250", "311", "312", "313", "321", "322", "323", "331", "332", "410",
                        "430", "510", "520", "600", "720", "MIL");
    }

    @Test
    void neverFailsOnRandomWords() {
        List<String> pool = List.of(
                "secteur", "de", "la", "santé", "l'", "énergie", "défense", "-", "et", "livre", "millions", "livres");
        Random random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            Sentence sentence = HandSentence.of(IntStream.rangeClosed(0, random.nextInt(12))
                    .mapToObj(i -> pool.get(random.nextInt(pool.size())))
                    .collect(Collectors.joining(" ")));
            reader.read(sentence, sentence.words())
                    .ifPresent(hit -> assertThat(hit.span().end())
                            .isLessThanOrEqualTo(sentence.text().length()));
        }
    }
}
