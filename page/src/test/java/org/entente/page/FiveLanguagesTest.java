// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.entente.model.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, bylines and charsets as pages in the five languages have them, without metadata to lean on. */
class FiveLanguagesTest {

    private static final String SPANISH =
            "Los alcaldes de los dos puertos firmaron ayer un convenio sobre la pesca que vale por diez años y que nadie esperaba tan pronto.";
    private static final String PORTUGUESE =
            "Os prefeitos dos dois portos assinaram ontem um acordo sobre a pesca que vale por dez anos e que ninguém esperava tão cedo.";
    private static final String ENGLISH =
            "The mayors of the two harbours signed an agreement on fishing yesterday that holds for ten years and that nobody had expected so soon.";
    private static final String FRENCH =
            "Les maires des deux ports ont signé hier un accord sur la pêche qui vaut pour dix ans et que personne n'attendait si tôt.";
    private static final String RUSSIAN =
            "Мэры двух портов подписали вчера соглашение о рыболовстве на десять лет, которого никто не ждал так скоро.";

    private static String text(String language) {
        return switch (language) {
            case "es" -> SPANISH;
            case "pt" -> PORTUGUESE;
            case "en" -> ENGLISH;
            case "fr" -> FRENCH;
            default -> RUSSIAN;
        };
    }

    private static Article read(String language, String title, String line) {
        String text = "<p>" + text(language) + "</p>";
        return Samples.ofText("<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>" + line
                + text + text + text + "</body></html>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Por Lucía Ferrer | Publicado el 5 de noviembre de 2024 a las 8:00 | Lucía Ferrer | 2024-11-05",
                "pt | Por Marta Couto | Publicado em 5 de novembro de 2024, 08h00 | Marta Couto | 2024-11-05",
                "en | By Ruth Hadley | Published November 5, 2024 8:00 am | Ruth Hadley | 2024-11-05",
                "fr | Par Ingrid Sandberg | Publié le 5 novembre 2024 à 8 h | Ingrid Sandberg | 2024-11-05",
                "ru | Автор: Ольга Зимина | 5 ноября 2024, 08:00 | Ольга Зимина | 2024-11-05",
                "ru | Ольга Зимина | 05.11.2024 08:00 | Ольга Зимина | 2024-11-05",
                "es | Autora: Lucía Ferrer | 05/11/2024 | Lucía Ferrer | 2024-11-05",
                "en | By Ruth Hadley | 11/24/2026 | Ruth Hadley | 2026-11-24",
                "pt | Por Marta Couto | 24/11/2026 | Marta Couto | 2026-11-24"
            })
    void aVisibleBylineAndDateAreRead(String language, String byline, String date, String author, String day) {
        Article article = read(
                language,
                "Acordo 1: " + text(language).substring(0, 30),
                "<div class='author'>" + byline + "</div><div>" + date + "</div>");

        assertThat(article.language().code()).isEqualTo(language);
        assertThat(article.authors()).containsExactly(author);
        assertThat(article.publishedDate().orElseThrow().iso()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"es,2026-11-03", "pt,2026-11-03", "fr,2026-11-03", "ru,2026-11-03", "en,2026-03-11"})
    void ofFiguresAloneTheLanguageSaysWhichIsTheDay(String language, String day) {
        Article article = read(language, "03", "<div>03/11/2026</div>");

        assertThat(article.publishedDate().orElseThrow().iso()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8", "ISO-8859-5", "IBM866"})
    void aRussianPageIsReadInItsCharset(String charset) {
        String page = "<html><head><meta charset=\"" + charset + "\"><title>Соглашение портов</title></head><body>"
                + "<h1>Соглашение портов</h1><p>" + RUSSIAN + "</p><p>" + RUSSIAN + "</p></body></html>";
        Article article = new PageReader().read("p.html", page.getBytes(Charset.forName(charset)));

        assertThat(article.title()).isEqualTo("Соглашение портов");
        assertThat(article.text()).contains(RUSSIAN);
        assertThat(article.language().code()).isEqualTo("ru");
    }

    @Test
    void aRussianPageThatDeclaresTheWrongCharsetIsReadAllTheSame() {
        String page = "<html><head><meta charset=\"utf-8\"><title>Соглашение</title></head><body><h1>Соглашение</h1><p>"
                + RUSSIAN + "</p><p>" + RUSSIAN + "</p></body></html>";
        for (String charset : List.of("windows-1251", "KOI8-R")) {
            Article article = new PageReader().read("p.html", page.getBytes(Charset.forName(charset)));

            assertThat(article.text()).as(charset).contains(RUSSIAN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Fuente: Agencia del Puerto | Suscríbete a nuestro boletín para recibir las noticias",
                "pt | Fonte: Agência do Porto | Siga o nosso canal no WhatsApp",
                "en | Ruth Hadley is a reporter for The Quay. Email: ruth@quay.example | Sign up for our newsletter",
                "fr | Source : Agence du Port | Abonnez-vous à notre lettre d'information",
                "ru | Источник: Портовое агентство | Нашли ошибку? Выделите её и нажмите Ctrl+Enter"
            })
    void notesUnderTheTextAreNotPartOfIt(String language, String first, String second) {
        String text = "<p>" + text(language) + "</p>";
        Article article = Samples.ofText("<html><body><h1>1</h1>" + text + text + text + "<p>" + first + "</p><p>"
                + second + "</p></body></html>");

        assertThat(article.text())
                .contains(text(language))
                .doesNotContain(first)
                .doesNotContain(second);
    }
}
