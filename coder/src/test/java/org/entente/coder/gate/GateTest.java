// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.gate;

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

class GateTest {

    private final Gate gate = Gate.standard();

    private static Article article(String language, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n\n");
            Span span = new Span(text.length(), text.length() + paragraph.length());
            blocks.add(new Block(
                    blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, span, Language.ofTag(language)));
            text.append(paragraph);
        }
        return new Article(
                "page",
                "0".repeat(64),
                text.toString(),
                blocks,
                paragraphs[0],
                List.of(),
                null,
                null,
                null,
                false,
                null,
                Language.ofTag(language),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Norway delivered ten ambulances to Ghana.",
        "fr, La Norvège a livré dix ambulances au Ghana.",
        "es, Noruega entregó diez ambulancias a Ghana.",
        "pt, A Noruega entregou dez ambulâncias a Gana.",
        "ru, Норвегия передала Гане десять машин скорой помощи.",
        "en, The Norwegian minister met Ghanaian officials in Accra.",
    })
    void whatTwoCountriesDoPasses(String language, String sentence) {
        assertThat(gate.verdict(article(language, sentence))).isEqualTo(Gate.Verdict.PASSES);
    }

    @Test
    void theOtherCountryMayStandInTheSentenceBefore() {
        assertThat(gate.verdict(article("en", "Talks in Oslo.", "The delegation of Ghana left.", "They signed.")))
                .isEqualTo(Gate.Verdict.PASSES);
    }

    @Test
    void oneCountryIsNotEnough() {
        assertThat(gate.verdict(
                        article("en", "Norway's parliament met.", "Norwegian voters signed a petition in Oslo.")))
                .isEqualTo(Gate.Verdict.ONE_COUNTRY);
    }

    @Test
    void countriesFarApartAreNotEnough() {
        List<String> text = new ArrayList<>(List.of("A recipe from Norway", "Norway is cold."));
        for (int i = 0; i < 6; i++) {
            text.add("Butter the dish and wait.");
        }
        text.add("Cocoa grows in Ghana.");

        assertThat(gate.verdict(article("en", text.toArray(String[]::new)))).isEqualTo(Gate.Verdict.NO_TRIGGER);
    }

    @Test
    void aLanguageThatIsNotReadDoesNotPass() {
        assertThat(gate.verdict(article("it", "La Norvegia consegna ambulanze al Ghana.")))
                .isEqualTo(Gate.Verdict.LANGUAGE_NOT_READ);
    }

    @Test
    void onlyTheTitleAndWhatStandsByTheNamesIsWorthParsing() {
        Article article =
                article("en", "Ambulances", "Norway gave Ghana ten.", "They were new.", "The weather was fine.");

        Article reduced = gate.worthParsing(article);

        assertThat(reduced.blocks().stream().map(reduced::textOf))
                .containsExactly("Ambulances", "Norway gave Ghana ten.", "They were new.");
        assertThat(reduced.text()).isEqualTo(article.text());
    }
}
