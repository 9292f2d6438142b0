// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.model.text.Language;
import org.entente.model.text.MultiwordToken;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.junit.jupiter.api.Test;

class SurfaceTest {

    @Test
    void hyphensAndElisionsEndTokens() {
        assertThat(Surface.cut("d’États-Unis")).containsExactly("d'", "états", "unis");
        assertThat(Surface.cut("aujourd'hui")).containsExactly("aujourd'", "hui");
        assertThat(Surface.cut("jusqu'")).containsExactly("jusqu'");
        assertThat(Surface.cut("F-16 et A320")).containsExactly("f", "16", "et", "a320");
    }

    @Test
    void spacesThatGroupDigitsStayInsideTheNumber() {
        assertThat(Surface.cut("2 000 et 1\u202f250\u202f000,5")).containsExactly("2_000", "et", "1_250_000,5");
        assertThat(Surface.cut("en 2026 500 chars")).containsExactly("en", "2026", "500", "chars");
        assertThat(Surface.cut("1.250.000")).containsExactly("1.250.000");
        assertThat(Surface.cut("21.01.2026")).containsExactly("21", ".", "01", ".", "2026");
    }

    @Test
    void aContractionBelongsToBothItsWords() {
        Word of = word(1, 0, 2, "de", Upos.ADP, 3);
        Word the = word(2, 0, 2, "le", Upos.DET, 3);
        Word bread = word(3, 3, 7, "pain", Upos.NOUN, 0);
        Sentence sentence = new Sentence(
                new Span(0, 7),
                "du pain",
                List.of(of, the, bread),
                List.of(new MultiwordToken(1, 2, new Span(0, 2), "du")));
        Surface surface = Surface.of(sentence);
        assertThat(surface.size()).isEqualTo(2);
        assertThat(surface.firstWord(0)).isEqualTo(1);
        assertThat(surface.lastWord(0)).isEqualTo(2);
        assertThat(surface.firstWord(1)).isEqualTo(3);
    }

    @Test
    void aSentenceWithoutWordsHasNoTokens() {
        assertThat(Surface.of(new Sentence(new Span(0, 3), "abc", List.of(), List.of()))
                        .size())
                .isZero();
    }

    @Test
    void tokensAreInOrderAndInsideTheSentenceWhateverItsCharacters() {
        String alphabet = "ab1 2'’-–.,€%É\u00a0\u202f\ud83c\udf0dж";
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Word word = word(1, 0, text.length(), text.toString(), Upos.X, 0);
            Surface surface = Surface.of(new Sentence(word.span(), text.toString(), List.of(word), List.of()));
            int end = 0;
            for (int i = 0; i < surface.size(); i++) {
                Span span = surface.span(i, i);
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                assertThat(span.length()).isPositive();
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void numeralsReadDigitsInTheMarksOfTheLanguage() {
        assertThat(value("1,5")).isEqualTo("1.5");
        assertThat(value("2.000")).isEqualTo("2000");
        assertThat(value("3.5")).isEqualTo("3.5");
        assertThat(value("deux cent mille")).isEqualTo("200000");
        assertThat(value("quatre-vingt-dix-neuf")).isEqualTo("99");
        assertThat(value("soixante et onze")).isEqualTo("71");
        assertThat(value("mille neuf cent quatre-vingts")).isEqualTo("1980");
        assertThat(value("trois milliards cinq cents millions")).isEqualTo("3500000000");
        assertThat(value("deux trois")).isEqualTo("2");
    }

    private static String value(String text) {
        Surface surface = Surface.of(HandSentence.of(text));
        return Numerals.forLanguage(Language.FRENCH)
                .at(surface, 0)
                .map(numeral -> String.valueOf(numeral.value()))
                .orElse("none");
    }

    private static Word word(int id, int start, int end, String form, Upos upos, int head) {
        return new Word(id, new Span(start, end), form, form, upos, "_", head, head == 0 ? "root" : "dep", true);
    }
}
