// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.train.Treebanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

    private static final SegmentationRules RULES = SegmentationRules.of(Language.FRENCH);
    private final Segmenter segmenter =
            new Segmenter(RULES, MultiwordTrainer.train(Treebanks.tiny(), RULES, 1), Lexicon.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’accord qu’il a signé aujourd’hui.|L’ accord qu’ il a signé aujourd’hui .",
                "A-t-il promis ? Donne-le-moi.|A -t-il promis ? // Donne -le -moi .",
                "Le rendez-vous de celui-ci, peut-être.|Le rendez-vous de celui-ci , peut-être .",
                "Elle coûte 2 000 euros, 1 234,5 ou 100.000.|Elle coûte 2 000 euros , 1 234,5 ou 100.000 .",
                "En 2010 200 soldats partent.|En 2010 200 soldats partent .",
                "La 34e foire, le 1er mai à 14h30.|La 34e foire , le 1er mai à 14h30 .",
                "M. Petit et J.-P. Grand parlent. Ils rient.|M. Petit et J.-P. Grand parlent . // Ils rient .",
                "Des pommes, etc. Les poires suivent.|Des pommes , etc. // Les poires suivent .",
                "Le P.I.B. monte de 3,5% par an…|Le P.I.B. monte de 3,5 % par an …",
                "Lisez https://exemple.org/a?b=1, merci.|Lisez https://exemple.org/a?b=1 , merci .",
                "Écrire à poste@exemple.org.|Écrire à poste@exemple.org .",
                "« Tu viens ? » dit-elle. Puis rien.|« Tu viens ? » dit -elle . // Puis rien .",
                "Il dit : « C’est fini. » Elle part.|Il dit : « C’ est fini . » // Elle part .",
                "Le n° 5 et l'État-major.|Le n° 5 et l' État-major .",
                "Il fait -5 degrés.|Il fait -5 degrés .",
            })
    void frenchIsCutAsTheTreebanksCutIt(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "They don't know, and can't say.|They do n't know , and ca n't say .",
                "It’s the minister’s plan; she'll sign.|It ’s the minister ’s plan ; she 'll sign .",
                "The allies' 'new' plan.|The allies ' ' new ' plan .",
                "He said 'no to allies' today.|He said ' no to allies ' today .",
                "In the 1990's at six o'clock.|In the 1990's at six o'clock .",
                "A US-led, Chilean-Danish co-operation.|A US - led , Chilean - Danish co-operation .",
                "From 2010-2012 they gave $3.5bn.|From 2010 - 2012 they gave $ 3.5 bn .",
                "Call 555-010-2030 at 5 p.m. on Friday.|Call 555-010-2030 at 5 p.m. on Friday .",
                "The U.S. President met Gov. J.T. Low. They ate.|The U.S. President met Gov. J.T. Low . // They ate .",
            })
    void englishIsCutAsTheTreebanksCutIt(String text, String expected) {
        assertThat(shown(in("en"), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кто-то из-за границы прислал 2 000 т зерна.|Кто-то из-за границы прислал 2 000 т зерна .",
                "В 2014 г. Куба и т. д. Вот так.|В 2014 г. Куба и т. д. Вот так .",
                "Это стоит 5 млн долл. Они платят 3%.|Это стоит 5 млн долл. // Они платят 3 % .",
                "А. С. Петров живет на ул. Мира. Он рад.|А. С. Петров живет на ул. Мира . // Он рад .",
                "«Хорошо», — сказал он. Потом ушел.|« Хорошо » , — сказал он . // Потом ушел .",
            })
    void russianIsCutAsTheTreebanksCutIt(String text, String expected) {
        assertThat(shown(in("ru"), text)).isEqualTo(expected);
    }

    @Test
    void aShortFormAndItsOwnerKeepTheirOwnCharacters() {
        Segment segment = in("en").segment("Cuba's port", new Span(0, 11)).get(0);
        assertThat(segment.words()).extracting(Token::span).startsWith(new Span(0, 4), new Span(4, 6));
        assertThat(segment.multiwords().get(0).span()).isEqualTo(new Span(0, 6));
    }

    private static Segmenter in(String language) {
        SegmentationRules rules = SegmentationRules.of(new Language(language));
        return new Segmenter(rules, MultiwordTrainer.train(Treebanks.tiny(), rules, 1), Lexicon.empty());
    }

    @Test
    void contractionsAreSeveralWordsOnTheSameCharacters() {
        Segment segment = segmenter.segment("Il va au port", new Span(0, 13)).get(0);
        assertThat(segment.words()).extracting(Token::form).containsExactly("Il", "va", "à", "le", "port");
        assertThat(segment.multiwords()).hasSize(1);
        assertThat(segment.multiwords().get(0).span()).isEqualTo(new Span(6, 8));
        assertThat(segment.words().get(2).span())
                .isEqualTo(segment.words().get(3).span());
    }

    @Test
    void aLineBreakAlwaysEndsASentence() {
        String text = "Un titre\nUne ligne, puis\n\nune autre";
        assertThat(segmenter.segment(text, new Span(0, text.length()))).hasSize(3);
    }

    @Test
    void aSentenceWithoutEndIsCutAtTheLimit() {
        String text = "mot ".repeat(10 * Segmenter.LONGEST_SENTENCE);
        List<Segment> segments = segmenter.segment(text, new Span(0, text.length()));
        assertThat(segments).hasSize(10);
    }

    @Test
    void everyVisibleCharacterOfAnyTextIsInExactlyOneToken() {
        String alphabet =
                "aéZ9 .,'’-–«»\"()\n\t\u00A0?!…%/:;@&œ\uD83D\uDE00\uD83D\u0301\u200B\u0000l'd'-t-il M.http://";
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertCovers(text.toString());
        }
    }

    private void assertCovers(String text) {
        int at = 0;
        for (Segment segment : segmenter.segment(text, new Span(0, text.length()))) {
            assertThat(segment.span().of(text)).doesNotContain("\n");
            for (Token word : segment.words()) {
                if (word.span().end() == at) {
                    continue;
                }
                assertThat(word.span().start()).isGreaterThanOrEqualTo(at);
                assertThat(blank(text, at, word.span().start())).as(text).isTrue();
                assertThat(word.form()).isNotEmpty();
                at = word.span().end();
            }
        }
        assertThat(blank(text, at, text.length())).as(text).isTrue();
    }

    private static boolean blank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Characters.isSpace((char) c));
    }

    private String shown(String text) {
        return shown(segmenter, text);
    }

    private static String shown(Segmenter cutter, String text) {
        StringBuilder shown = new StringBuilder();
        for (Segment segment : cutter.segment(text, new Span(0, text.length()))) {
            shown.append(shown.isEmpty() ? "" : " // ");
            shown.append(
                    String.join(" ", segment.words().stream().map(Token::form).toList()));
        }
        return shown.toString();
    }
}
