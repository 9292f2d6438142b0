// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.page.internal.html.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page the project began with, and plain news texts, from the shared data. */
class SeedTest {

    @Test
    void theSeedsFieldsComeOutAsAPersonReadThem() throws IOException {
        Path folder = Samples.shared("seed");
        Path page;
        try (Stream<Path> files = Files.list(folder)) {
            page = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
        }
        Map<?, ?> root = (Map<?, ?>)
                Json.read(Files.readString(folder.resolve("gold.json"))).orElseThrow();
        Map<?, ?> gold = (Map<?, ?>) root.get("article");
        Article article = new PageReader().read(page.toString(), Files.readAllBytes(page));

        assertThat(article.text()).isEqualTo(Files.readString(page, StandardCharsets.UTF_8));
        assertThat(article.title()).isEqualTo(gold.get("title"));
        assertThat(article.language().code()).isEqualTo(gold.get("language"));
        assertThat(article.section()).isEqualTo(gold.get("section"));
        assertThat(article.postedBy()).isEqualTo(gold.get("posted_by"));
        assertThat(article.authors()).isEqualTo(List.of(gold.get("byline")));
        assertThat(article.site()).isEqualTo(gold.get("publisher"));
        assertThat(article.published()).isNull();
        Map<?, ?> caption = (Map<?, ?>) ((List<?>) gold.get("captions")).get(0);
        Block found = article.captions().get(0);
        assertThat(article.textOf(found)).isEqualTo(caption.get("text"));
        assertThat(found.language().code()).isEqualTo(caption.get("language"));
        String body = article.body().orElseThrow().of(article.text());
        assertThat(body).startsWith((String) gold.get("body_starts")).endsWith((String) gold.get("body_ends"));
        String discarded = article.discarded().toString();
        for (Object furniture : (List<?>) gold.get("boilerplate")) {
            assertThat(discarded).contains((String) furniture);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "en", "pt", "ru", "de"})
    void everyLineOfAPlainNewsTextIsABlockAndTheFirstItsTitle(String language) throws IOException {
        Path folder = Samples.shared("ntrex").resolve(language);
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                List<String> lines = Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList();
                Article article = new PageReader().read(file.toString(), Files.readAllBytes(file));
                boolean whole =
                        article.blocks().stream().map(article::textOf).toList().equals(lines);
                if (!whole
                        || article.blocks().get(0).kind() != Block.Kind.TITLE
                        || !article.language().code().equals(language)) {
                    wrong.add(file.getFileName() + " " + article.language() + " " + article.discarded());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
