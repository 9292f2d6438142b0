// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {

    private static final String BODY = "Les deux ministres se sont vus hier pendant une heure.";

    private static Article article(String author, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            Span span = new Span(text.length(), text.length() + paragraph.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, span, Language.FRENCH));
            text.append(paragraph).append('\n');
        }
        return new Article(
                "page",
                "hash",
                text.toString(),
                blocks,
                "Titre",
                author.isEmpty() ? List.of() : List.of(author),
                null,
                null,
                null,
                false,
                null,
                Language.FRENCH,
                List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOMÉ, 3 mai (AFP) — Le port a rouvert hier matin.          | AFP
            QUITO (EFE).- El puerto reabrió ayer por la mañana.        | EFE
            MANILA (Reuters) - The harbour was opened again yesterday. | Reuters
            МИНСК, 3 мая. /ТАСС/. Порт снова открыт со вчерашнего дня. | TASS
            LUANDA, 3 de maio (Lusa) - O porto reabriu ontem de manhã. | Lusa
            MAHAJANGA, 3 mai (Presse du Canal) — Le port a rouvert.    | Presse du Canal
            """)
    void theDatelineNamesTheAgency(String first, String agency) {
        assertThat(Credits.of(article("", first, BODY))).contains(agency);
    }

    @ParameterizedTest
    @CsvSource({
        "La rédaction avec AFP,AFP",
        "Ama Owusu with Reuters,Reuters",
        "Redacción con EFE,EFE",
        "Redação com Lusa,Lusa",
        "По материалам ТАСС,TASS",
        "AFP,AFP",
        "'AFP, Reuters',AFP",
        "La rédaction avec Presse du Canal,Presse du Canal"
    })
    void theBylineNamesTheAgency(String author, String agency) {
        assertThat(Credits.of(article(author, BODY))).contains(agency);
    }

    @Test
    void theLastWordsNameTheAgency() {
        assertThat(Credits.of(article("", BODY, "Le port a rouvert hier matin. (Reuters)")))
                .contains("Reuters");
    }

    @Test
    void whatIsNoAgencyIsNoCredit() {
        assertThat(Credits.of(article("Ama Owusu avec Kofi Mensah", BODY))).isEmpty();
        assertThat(Credits.of(article("", "Le ministre (à gauche) est arrivé hier. " + BODY)))
                .isEmpty();
        assertThat(Credits.of(article("", BODY, "Le port a rouvert hier (photo d’archive)")))
                .isEmpty();
        assertThat(Credits.of(article("", "Le Programme alimentaire mondial (PAM) a livré du riz hier.")))
                .isEmpty();
    }

    @Test
    void anArticleWithoutParagraphsHasNoCredit() {
        assertThat(Credits.of(article(""))).isEmpty();
    }
}
