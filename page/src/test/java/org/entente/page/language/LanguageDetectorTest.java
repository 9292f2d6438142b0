// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.text.Language;
import org.entente.page.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void namesAloneDoNotOutweighTheTextAroundThem() {
        assertThat(detector.guess("Faure Gnassingbé et Bola Tinubu", List.of(Language.FRENCH))
                        .language())
                .isEqualTo(Language.FRENCH);
    }

    @Test
    void noLettersNoLanguage() {
        assertThat(detector.guess("12.03.2025 – 14:30").language()).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void ofNewsLinesOfSixtyLettersNearlyAllAreToldRight() throws IOException {
        Path folder = Samples.shared("ntrex");
        int all = 0;
        int right = 0;
        for (String language : List.of("fr", "es", "en", "pt", "ru", "de")) {
            try (Stream<Path> files = Files.list(folder.resolve(language))) {
                for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                    for (String line : Files.readAllLines(file)) {
                        if (line.length() >= 60) {
                            all++;
                            right += detector.guess(line.substring(0, 60))
                                            .language()
                                            .code()
                                            .equals(language)
                                    ? 1
                                    : 0;
                        }
                    }
                }
            }
        }
        System.err.printf("language of 60 letters: %d of %d right%n", right, all);
        assertThat((double) right / all).isGreaterThan(0.96);
    }
}
