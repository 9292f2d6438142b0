// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.model.text.MultiwordToken;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.entente.syntax.conllu.Conllu;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private final Pipeline french = Pipeline.forLanguage(Language.FRENCH);

    @Test
    void offsetsLeadBackToTheExactCharacters() {
        String text =
                "Titre sans point\n\nLe ministre s’est rendu à « La Havane » aujourd’hui. Il a promis 2\u00A0000 voitures.";
        List<Sentence> sentences = french.analyse(text);
        assertThat(sentences).hasSize(3);
        for (Sentence sentence : sentences) {
            assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
        }
        Word number = sentences.get(2).word(4);
        assertThat(number.span().of(text)).isEqualTo("2\u00A0000");
        assertThat(number.form()).isEqualTo("2 000");
    }

    @Test
    void aPartOfATextKeepsItsOffsets() {
        String text = "Avant. Cuba remercie la Russie. Après.";
        Span within = new Span(7, 31);
        List<Sentence> sentences = french.analyse(text, within);
        assertThat(sentences).hasSize(1);
        assertThat(sentences.get(0).span()).isEqualTo(within);
    }

    @Test
    void theSubjectAndTheObjectOfAPlainSentenceAreFound() {
        Sentence sentence =
                french.analyse("Le gouvernement cubain remercie la Russie.").get(0);
        assertThat(sentence.word(4).head()).isZero();
        assertThat(sentence.word(4).lemma()).isEqualTo("remercier");
        assertThat(sentence.word(2).is("nsubj")).isTrue();
        assertThat(sentence.word(6).is("obj")).isTrue();
        assertThat(sentence.word(6).head()).isEqualTo(4);
    }

    @Test
    void aWordGivenByTheCallerIsKept() {
        Sentence tokens = french.analyse("Le port est fermé.").get(0);
        assertThat(Conllu.write(french.annotate(tokens), "1")).isEqualTo(Conllu.write(tokens, "1"));
    }

    @Test
    void anyTextGivesValidTrees() {
        String[] pieces = {
            "le",
            "du",
            "des",
            "ministre",
            "signe",
            "accord",
            "Cuba",
            ",",
            ".",
            "«",
            "»",
            "(",
            "\"",
            "l’",
            "a-t-il",
            "\n",
            " ",
            "2 000",
            "…",
            "!",
            "-",
            "\uD83D\uDE00",
            "\uD800",
            "\u0007",
            "et",
            "qui",
            "%",
            "http://a.b/c",
            "M.",
            "aux",
            "\t",
            ";"
        };
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) > 0 ? " " : "");
            }
            french.analyse(text.toString()).forEach(sentence -> assertValid(sentence, text.toString()));
        }
    }

    @Test
    void hostileTextsEndInReasonableTime() {
        int size = 1_000_000;
        Stream.of(
                        "x",
                        "\"",
                        "»",
                        "l'",
                        "123 ",
                        "a.",
                        "!",
                        "-",
                        "(",
                        "\uD800",
                        "\u0000",
                        "\uD83D\uDE00",
                        "des ",
                        "A.-",
                        "@",
                        "www.")
                .map(piece -> piece.repeat(size / 10 / piece.length()))
                .forEach(text -> french.analyse(text)
                        .forEach(sentence -> assertThat(sentence.size()).isPositive()));
        assertThat(french.analyse("x".repeat(size))).hasSize(1);
        assertThat(french.analyse("")).isEmpty();
        assertThat(french.analyse(" \n\u00A0\u200B ")).isEmpty();
    }

    @Test
    void threadsShareOnePipeline() throws Exception {
        String text = "La Russie livre des camions à Cuba. Le ministre, M. Petit, a signé l’accord hier.";
        String expected = Conllu.write(french.analyse(text));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> results = Stream.generate(() -> pool.submit(() -> Conllu.write(french.analyse(text))))
                    .limit(200)
                    .toList();
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aLanguageWithoutModelIsNamed() {
        assertThatThrownBy(() -> Pipeline.forLanguage(new Language("tlh")))
                .isInstanceOf(EntenteException.User.class)
                .satisfies(e -> assertThat(((EntenteException) e).code()).isEqualTo(FaultCode.LANGUAGE_NOT_READ));
    }

    private static void assertValid(Sentence sentence, String text) {
        assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
        assertThat(sentence.text()).doesNotContain("\n");
        assertThat(sentence.words().stream().filter(word -> word.head() == 0)).hasSize(1);
        for (Word word : sentence.words()) {
            int steps = 0;
            for (int id = word.id(); id != 0; id = sentence.word(id).head()) {
                assertThat(steps++).as("a cycle in: " + text).isLessThanOrEqualTo(sentence.size());
            }
            assertThat(word.head() == 0).isEqualTo(word.is("root"));
            assertThat(sentence.span().contains(word.span())).isTrue();
        }
        int last = 0;
        for (MultiwordToken token : sentence.multiwords()) {
            assertThat(token.firstId()).isGreaterThan(last);
            last = token.lastId();
            assertThat(token.span().of(text)).isEqualTo(token.form());
        }
        String conllu = Conllu.write(sentence, "1");
        assertThat(Conllu.write(Conllu.parse(conllu, "again").sentences().get(0), "1"))
                .isEqualTo(conllu);
    }

    @Test
    void aCountryAtTheStartOfASentenceIsNoVerb() {
        Sentence sentence =
                french.analyse("Cuba et la Russie signent un accord.").get(0);

        assertThat(sentence.word(1).upos()).isEqualTo(Upos.PROPN);
        assertThat(sentence.word(1).head()).isEqualTo(5);
        assertThat(sentence.word(1).is("nsubj")).isTrue();
    }

    @Test
    void aHeadlineHasAVerbWhereANounIsMoreUsual() {
        for (String text : List.of("La Norvège livre trente grues au Togo", "Lima prête deux navires à Quito")) {
            Sentence sentence = french.analyse(text).get(0);
            Word root = sentence.words().stream()
                    .filter(word -> word.head() == 0)
                    .findFirst()
                    .orElseThrow();
            assertThat(root.upos()).as(text).isEqualTo(Upos.VERB);
        }
        Sentence label = french.analyse("La livre sterling").get(0);
        assertThat(label.word(2).upos()).isEqualTo(Upos.NOUN);
    }
}
