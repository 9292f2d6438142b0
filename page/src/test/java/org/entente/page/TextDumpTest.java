// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.entente.model.article.Discarded.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDumpTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | L'Angola et la Norvège relancent leur commission mixte | Célestine Mbarga | Monde | 2025-03-04 | La Gazette du Cap",
                "es | Uruguay y Vietnam firman un convenio sanitario | Lucía Ferreira Pintos | Internacionales | 2025-05-12 | Diario del Plata",
                "en | Kenya and Chile agree on direct flights | Naomi Achieng;Peter Lund | | 2025-03-09 | The Harbour Post",
                "pt | Moçambique e Noruega renovam acordo de pescas | Amélia Sitoe | Política | 2025-04-03 | O Correio do Índico",
                "ru | Армения и Уругвай договорились о поставках мяса | Анна Саргсян | Политика | 2025-04-07 | Газета «Вестник»"
            })
    void whatADumpSaysAboutItselfIsFound(
            String language, String title, String authors, String section, String date, String site) {
        Article article = Samples.read("dumps/" + language + ".txt");

        assertThat(article.title()).isEqualTo(title);
        assertThat(article.authors()).containsExactly(authors.split(";"));
        assertThat(article.section()).isEqualTo(section);
        assertThat(article.publishedDate().orElseThrow().iso()).isEqualTo(date);
        assertThat(article.site()).isEqualTo(site);
        assertThat(article.language().code()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"fr,4", "es,3", "en,3", "pt,3", "ru,3"})
    void onlyTheTextIsLeftOfADump(String language, int paragraphs) {
        Article article = Samples.read("dumps/" + language + ".txt");

        assertThat(article.blocks().stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH))
                .hasSize(paragraphs);
    }

    @Test
    void aBylineOfThePagesFrameNamesThePosterAndTheOneAtTheTextTheAuthor() {
        Article article = Samples.read("dumps/fr.txt");

        assertThat(article.postedBy()).isEqualTo("Administrateur Web");
        assertThat(article.authors()).containsExactly("Célestine Mbarga");
    }

    @Test
    void aCaptionKeepsItsOwnLanguage() {
        Article article = Samples.read("dumps/fr.txt");

        assertThat(article.captions()).hasSize(1);
        assertThat(article.textOf(article.captions().get(0)))
                .isEqualTo("O ministro angolano das Pescas à chegada a Oslo.");
        assertThat(article.captions().get(0).language().code()).isEqualTo("pt");
    }

    @Test
    void whatWasLeftOutIsToldWithItsReason() {
        List<Discarded> discarded = Samples.read("dumps/fr.txt").discarded();

        assertThat(discarded)
                .contains(
                        new Discarded("Aller au contenu principal", Reason.SKIP_LINK),
                        new Discarded("Monde", Reason.BREADCRUMB),
                        new Discarded("Lire aussi : Luanda reçoit deux patrouilleurs", Reason.RELATED_LINKS),
                        new Discarded("Partager sur Facebook", Reason.SHARING),
                        new Discarded("Laissez un commentaire", Reason.COMMENT_FORM));
    }

    @Test
    void aLineEachOfPlainSentencesComesThroughLineByLine() {
        String text = """
                Le Bénin ouvre une ambassade à Tallinn
                Le Bénin a ouvert mardi une ambassade à Tallinn.
                « Bravo », a dit le ministre.
                Elle emploiera six personnes
                Par ailleurs, un consulat est prévu.
                """;
        Article article = Samples.ofText(text);

        assertThat(article.blocks().stream().map(article::textOf))
                .containsExactly(text.strip().split("\n"));
        assertThat(article.blocks().get(0).kind()).isEqualTo(Block.Kind.TITLE);
        assertThat(article.discarded()).isEmpty();
    }

    @Test
    void aSingleParagraphIsTextWithoutATitle() {
        Article article =
                Samples.ofText("In 2009 Denmark lent Bhutan four million dollars. The loan paid for two bridges.");

        assertThat(article.title()).isNull();
        assertThat(article.blocks()).hasSize(1);
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        Article article = Samples.ofText("""
                Le Ghana achète des locomotives

                Le Ghana a signé vendredi à Accra un contrat avec un constructeur
                polonais pour l'achat de trente locomotives, qui seront livrées en
                deux lots à partir du mois de juin, a fait savoir le ministère des
                Transports.

                Le premier lot sera payé par un prêt de la Banque africaine, et le
                second par le budget de l'État, selon la même source, qui n'a pas
                donné de montant.
                """);

        assertThat(article.blocks()).hasSize(3);
        assertThat(article.textOf(article.blocks().get(1))).endsWith("ministère des\nTransports.");
    }

    @Test
    void windowsLineEndsAndNonBreakingSpacesStayInTheText() {
        String text =
                "Titre de la page du jour\r\n\r\nLe\u00A0Togo a livré 5\u202F000\u00A0tonnes de riz au Tchad, dit-on à Lomé.\r\n";
        Article article = Samples.ofText(text);

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.textOf(article.blocks().get(1)))
                .startsWith("Le\u00A0Togo")
                .endsWith("Lomé.");
    }
}
