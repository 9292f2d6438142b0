// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.model.article.Article;
import org.entente.page.internal.html.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The sample pages of the project against what a careful reader took from them ({@code samples/truth.json}). */
class SamplePagesTest {

    @TestFactory
    List<DynamicTest> theSamplesAreReadAsACarefulReaderDoes() throws IOException {
        Path folder = Path.of(System.getProperty("entente.root", "."), "samples");
        Assumptions.assumeTrue(Files.exists(folder.resolve("truth.json")), "no samples at " + folder);
        Map<?, ?> root = (Map<?, ?>)
                Json.read(Files.readString(folder.resolve("truth.json"))).orElseThrow();
        return ((List<?>) root.get("pages"))
                .stream()
                        .map(page -> (Map<?, ?>) page)
                        .filter(page -> "fr".equals(page.get("language")))
                        .map(page ->
                                DynamicTest.dynamicTest(String.valueOf(page.get("file")), () -> check(folder, page)))
                        .toList();
    }

    private static void check(Path folder, Map<?, ?> page) throws IOException {
        String file = String.valueOf(page.get("file"));
        Article article = new PageReader().read(file, Files.readAllBytes(folder.resolve(file)));

        assertThat(plain(article.title())).isEqualTo(page.get("title"));
        assertThat(article.language().code()).isEqualTo(page.get("language"));
        assertThat(article.published() == null ? null : article.published().iso())
                .isEqualTo(page.get("published"));
        if (page.get("byline") != null) {
            assertThat(plain((String) page.get("byline"))).contains(article.authors());
        }
        String body = plain(article.body().orElseThrow().of(article.text()));
        assertThat(body).startsWith((String) page.get("bodyStarts")).endsWith((String) page.get("bodyEnds"));
        for (Object furniture : (List<?>) page.get("discarded")) {
            assertThat(plain(article.text())).doesNotContain((String) furniture);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u202F]", " ").replace('\'', '’');
    }
}
