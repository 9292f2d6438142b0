// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.entente.coder.NewsCoder;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.mention.Money;
import org.entente.model.mention.Status;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndertakingReaderTest {

    private static final UndertakingReader READER = new UndertakingReader(NewsCoder.standard());

    @Test
    void whatIsGivenByWhomToWhomForHowMuchAndWhenIsGatheredFromTheWholeArticle() {
        Undertaking found = read(
                "La Norvège prête 30 millions de dollars au Ghana",
                "L’accord a été signé à Accra le 4 mars 2019. Le crédit doit servir à construire un hôpital à Tamale.");

        assertThat(found.source()).isEqualTo("NOR");
        assertThat(found.target()).isEqualTo("GHA");
        assertThat(found.amount()).isEqualTo(new Money(new BigDecimal("30000000"), "USD", false));
        assertThat(found.date()).hasToString("2019-03-04");
        assertThat(found.status()).isEqualTo(Status.AGREED);
        assertThat(found.sector()).isEqualTo("121");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Les travaux ont commencé en mai 2020.                          | ONGOING
                    Les travaux ont commencé en mai 2020. L’école a été inaugurée en juin 2021. | DONE
                    Les travaux doivent commencer en mai.                          | AGREED
                    Le chantier a été suspendu en 2021.                            | SUSPENDED
                    Oslo a annulé le projet en 2021.                               | CANCELLED
                    """)
    void sentencesThatNameNeitherSideSayHowFarItHasCome(String sentence, Status status) {
        assertThat(read("La Norvège et le Togo signent un accord sur une école", sentence)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aMemorandumBindsNobody() {
        assertThat(read("La Norvège et le Togo coopèrent", "Un mémorandum d’entente a été signé à Lomé.")
                        .status())
                .isEqualTo(Status.PLEDGED);
    }

    @Test
    void aHeadlineInTheFutureIsAPromise() {
        assertThat(read("La Norvège construira un pont au Togo", "Le pont aura deux voies.")
                        .status())
                .isEqualTo(Status.PLEDGED);
    }

    @Test
    void anArticleInALanguageThatIsNotReadTellsOfNothing() {
        assertThat(READER.read(article(new Language("xx"), "Norwegen hilft Togo", "Es geht um eine Schule.")))
                .isEmpty();
    }

    private static Undertaking read(String title, String text) {
        return READER.read(article(Language.FRENCH, title, text)).orElseThrow();
    }

    private static Article article(Language language, String title, String text) {
        String all = title + "\n\n" + text;
        return new Article(
                "a",
                "0".repeat(64),
                all,
                List.of(
                        new Block(Block.Kind.TITLE, new Span(0, title.length()), language),
                        new Block(Block.Kind.PARAGRAPH, new Span(title.length() + 2, all.length()), language)),
                title,
                List.of(),
                null,
                null,
                null,
                false,
                null,
                language,
                List.of());
    }
}
