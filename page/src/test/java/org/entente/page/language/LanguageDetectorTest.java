// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.model.text.Language;
import org.entente.page.Samples;
import org.entente.page.score.LanguageScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = LanguageDetector.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le ministre et son homologue se sont revus à Lomé.",
                "es | Los dos cancilleres en la sede de la Organización.",
                "en | The two presidents before the talks.",
                "pt | Os ministros durante a assinatura do acordo.",
                "ru | Президент и министр на встрече в Душанбе",
                "de | Die Minister vor dem Beginn der Gespräche",
                "it | Il ministro degli Esteri durante la visita",
                "ca | El ministre i la presidenta amb els periodistes",
                "nl | De minister en de president voor het overleg",
                "uk | Президент і міністр на зустрічі у Києві",
                "pl | Minister i prezydent podczas rozmów w Warszawie",
                "el | Ο υπουργός στην Αθήνα",
                "ar | الوزير في القاهرة",
                "zh | 部长访问北京"
            })
    void aCaptionIsEnough(String language, String text) {
        assertThat(detector.guess(text).language().code()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gl | Os concellos piden máis axuda para as súas escolas e os seus camiños",
                "ca | Els ajuntaments demanen més ajuda per a les seves escoles",
                "pt | As câmaras pedem mais ajuda para as suas escolas e caminhos",
                "es | Los municipios piden más ayuda para sus escuelas y caminos",
                "it | I comuni chiedono più aiuti per le loro scuole e strade",
                "ro | Primăriile cer mai mult ajutor pentru școlile și drumurile lor",
                "ru | Муниципалитеты просят больше помощи для своих школ и дорог",
                "uk | Громади просять більше допомоги для своїх шкіл і доріг",
                "bg | Общините искат повече помощ за своите училища и пътища",
                "be | Раёны просяць больш дапамогі для сваіх школ і дарог",
                "sr | Општине траже већу помоћ за своје школе и путеве",
                "mk | Општините бараат поголема помош за своите училишта и патишта",
                "es | LOS MUNICIPIOS PIDEN AYUDA PARA SUS ESCUELAS",
                "ru | МУНИЦИПАЛИТЕТЫ ПРОСЯТ ПОМОЩИ ДЛЯ ШКОЛ",
                "en | THE TOWNS ASK FOR HELP WITH THEIR SCHOOLS"
            })
    void neighboursAreNotTakenForOneAnother(String language, String text) {
        assertThat(detector.guess(text).language().code()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il-gvern qal li se jibni skejjel ġodda fl-irħula kollha tal-gżira qabel ma tibda s-sena l-oħra",
                "Serikali imesema kuwa itajenga shule mpya katika vijiji vyote vya kisiwa kabla ya mwaka ujao kuanza",
                "Өкмөт кийинки жылга чейин аралдын бардык айылдарында жаңы мектептерди кураарын билдирди"
            })
    void aLanguageOutsideTheTableIsNotTakenForItsNearestRelative(String text) {
        assertThat(detector.guess(text).language()).isEqualTo(Language.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Faure Gnassingbé et Bola Tinubu",
                "Vladimir Kolokoltsev",
                "Narendra Modi, Lula da Silva, Xi Jinping",
                "AFP",
                "Reuters / John Smith",
                "12.03.2025"
            })
    void namesAloneLeaveABlockInTheLanguageOfItsArticle(String text) {
        assertThat(detector.ofBlock(text, Language.FRENCH)).isEqualTo(Language.FRENCH);
    }

    @Test
    void aCaptionInAnotherLanguageKeepsIt() {
        assertThat(detector.ofBlock("Los dos ministros tras la firma en Lima", Language.FRENCH))
                .isEqualTo(Language.SPANISH);
        assertThat(detector.ofBlock("Министры после подписания в Лиме", Language.SPANISH))
                .isEqualTo(Language.RUSSIAN);
        assertThat(detector.ofBlock("Os dois ministros na assinatura", Language.SPANISH))
                .isEqualTo(Language.PORTUGUESE);
    }

    @Test
    void noLettersNoLanguage() {
        assertThat(detector.guess("12.03.2025 – 14:30").language()).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void ofShortLinesOfNewsNearlyAllAreToldRight() throws IOException {
        LanguageScore score =
                LanguageScore.of(List.of(Samples.shared("ntrex")), List.of(30, 80), UnaryOperator.identity());
        System.err.print(score.table());
        assertThat(score.right(30)).isGreaterThan(0.97);
        assertThat(score.right(80)).isGreaterThan(0.995);
        assertThat(score.takenForRead(80)).isLessThan(0.005);
    }
}
