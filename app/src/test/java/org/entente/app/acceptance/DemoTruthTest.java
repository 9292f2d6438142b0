// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.CommandRun;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.mention.Form;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of the sample pages against what a careful reader takes from them ({@code samples/truth.json}). */
class DemoTruthTest {

    @TempDir
    static Path folder;

    private static JsonNode truth;
    private static List<Entry> entries;
    private static List<SourceArticle> articles;

    @BeforeAll
    static void readTheSamples() throws IOException {
        Path samples = SharedData.ROOT.resolve("samples");
        truth = new JsonMapper().readTree(Files.readString(samples.resolve("truth.json")));
        Path file = folder.resolve("samples.db");
        CommandRun run = CommandRun.of("read", samples, "--published", "2025-09", "--ledger", file);
        assertThat(run.code()).as(run.err()).isZero();
        try (Ledger ledger = Ledger.openExisting(file)) {
            entries = ledger.entries(EntryFilter.all());
            articles = ledger.articles();
        }
    }

    @Test
    void theAccountOfTheBusesIsRight() {
        JsonNode wanted = entry("buses").path("quantities");
        List<Account> accounts = entries.stream()
                .filter(entry -> entry.form() == Form.DELIVERY)
                .flatMap(entry -> entry.accounts().stream())
                .filter(account ->
                        account.of().label().contains(wanted.path("what").asString("")))
                .toList();

        assertThat(accounts).hasSize(1);
        Account account = accounts.get(0);
        assertThat(account.promised()).isNotNull();
        assertThat(account.delivered()).isNotNull();
        assertThat(account.outstanding()).isNotNull();
        assertThat(account.promised().value())
                .isEqualByComparingTo(wanted.path("promised").asDecimal());
        assertThat(account.delivered().value())
                .isEqualByComparingTo(wanted.path("delivered").asDecimal());
        assertThat(account.outstanding().value())
                .isEqualByComparingTo(wanted.path("outstanding").asDecimal());
    }

    @Test
    void aCopiedWireStoryIsOneSource() {
        boolean some = false;
        for (JsonNode page : truth.path("pages")) {
            String original = page.path("copyOf").asString("");
            if (!original.isEmpty()) {
                some = true;
                assertThat(origin(page.path("file").asString(""))).isEqualTo(origin(original));
            }
        }
        assertThat(some).isTrue();
        Set<String> origins = articles.stream().map(SourceArticle::origin).collect(Collectors.toSet());
        assertThat(origins).as("publishers that write their own").hasSizeGreaterThan(3);
    }

    @Test
    void theVisitsAreThereByName() {
        for (JsonNode wanted : truth.path("entries")) {
            if (wanted.path("form").asString("").equals("visit")) {
                assertThat(entries.stream().anyMatch(entry -> isVisit(wanted, entry)))
                        .as(wanted.toString())
                        .isTrue();
            }
        }
    }

    private static boolean isVisit(JsonNode wanted, Entry entry) {
        return entry.form() == Form.VISIT
                && entry.source().equals(wanted.path("source").asString(""))
                && entry.target().equals(wanted.path("target").asString(""))
                && entry.who().contains(wanted.path("who").asString(""))
                && entry.status().label().equals(wanted.path("status").asString(""));
    }

    private static JsonNode entry(String key) {
        return truth.path("entries")
                .valueStream()
                .filter(entry -> entry.path("key").asString("").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String origin(String file) {
        return articles.stream()
                .filter(article -> article.location().endsWith(file))
                .findFirst()
                .orElseThrow()
                .origin();
    }
}
