// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** The fields of the coding guide, §7, and no others. */
    private static final List<String> FIELDS = List.of(
            "article",
            "language",
            "type",
            "form",
            "status",
            "source",
            "target",
            "date",
            "place",
            "sector",
            "items",
            "amount",
            "assertedBy",
            "polarity",
            "evidence",
            "sentence",
            "confidence",
            "rule");

    @TempDir
    Path folder;

    private Path ledger;
    private Path page;

    @BeforeEach
    void writeAPage() throws IOException {
        ledger = folder.resolve("ledger.db");
        page = Files.writeString(folder.resolve("ambulances.txt"), """
                Dix ambulances pour Tamale

                La Norvège a livré dix ambulances au Ghana en juin 2031, a annoncé le ministère ghanéen de la Santé.

                Les véhicules seront conduits par des équipes formées sur place, qui attendent depuis longtemps de quoi se déplacer
                dans les villages du nord, où les routes sont mauvaises et les hôpitaux rares.
                """, StandardCharsets.UTF_8);
    }

    @Test
    void jsonLinesAreTheRecordsOfTheCodingGuideAndNothingElse() {
        CommandRun run = CommandRun.of("read", page, "--published", "2031-07-02", "--no-ledger", "--format", "jsonl");

        assertThat(run.code()).isZero();
        assertThat(run.outLines()).isNotEmpty();
        for (String line : run.outLines()) {
            JsonNode mention = JSON.readTree(line);
            assertThat(new ArrayList<>(mention.propertyNames())).isEqualTo(FIELDS);
            assertThat(mention.path("article").asString("")).isEqualTo(page.toString());
        }
    }

    @Test
    void aQuoteIsExactlyTheCharactersAtItsOffsets() throws IOException {
        String text = Files.readString(page);
        CommandRun run = CommandRun.of("read", page, "--published", "2031-07-02", "--no-ledger", "--format", "jsonl");

        for (String line : run.outLines()) {
            JsonNode evidence = JSON.readTree(line).path("evidence");
            assertThat(text.substring(
                            evidence.path("start").asInt(), evidence.path("end").asInt()))
                    .isEqualTo(evidence.path("quote").asString(""));
        }
    }

    @Test
    void whatTheSentenceSaysGetsIntoTheLedger() {
        CommandRun run = CommandRun.of("read", page, "--published", "2031-07-02", "--ledger", ledger);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Dix ambulances pour Tamale", "NOR", "GHA", "dix ambulances", "In the ledger now");
        assertThat(CommandRun.of("ledger", "NOR", "GHA", "--ledger", ledger).out())
                .contains("delivered 10");
    }

    @Test
    void readingAPageTwiceChangesNothing() {
        CommandRun.of("read", page, "--published", "2031-07-02", "--ledger", ledger);
        String before =
                CommandRun.of("ledger", "--ledger", ledger, "--format", "json").out();

        CommandRun again = CommandRun.of("read", page, "--published", "2031-07-02", "--ledger", ledger);

        assertThat(again.err()).contains("pages read 1 (1 unchanged)");
        assertThat(again.out()).doesNotContain("In the ledger now");
        assertThat(CommandRun.of("ledger", "--ledger", ledger, "--format", "json")
                        .out())
                .isEqualTo(before);
    }

    @Test
    void jsonIsOneDocumentWithArticlesMentionsAndEntries() {
        CommandRun run = CommandRun.of(
                "read",
                page,
                folder.resolve("absente.txt"),
                "--published",
                "2031-07-02",
                "--ledger",
                ledger,
                "--format",
                "json");

        JsonNode document = JSON.readTree(run.out());
        JsonNode article = document.path("pages").path(0).path("article");
        assertThat(article.path("title").asString("")).isEqualTo("Dix ambulances pour Tamale");
        assertThat(article.path("language").asString("")).isEqualTo("fr");
        assertThat(article.path("published").asString("")).isEqualTo("2031-07-02");
        assertThat(article.path("publishedAssumed").asBoolean(false)).isTrue();
        assertThat(document.path("pages").path(0).path("mentions").size()).isPositive();
        assertThat(document.path("refused").path(0).path("code").asString("")).isEqualTo("NO_SUCH_PATH");
        assertThat(document.path("entries").path(0).path("change").asString("")).isEqualTo("new");
    }

    @Test
    void standardInputIsAPageLikeAnyOther() throws IOException {
        CommandRun run =
                CommandRun.withInput(Files.readAllBytes(page), "read", "-", "--no-ledger", "--format", "jsonl");

        assertThat(run.code()).isZero();
        assertThat(JSON.readTree(run.outLines().get(0)).path("article").asString(""))
                .isEqualTo("-");
    }

    @Test
    void foldersAreReadInOneOrderOnAnyNumberOfThreads() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many/deep"));
        for (int i = 0; i < 30; i++) {
            Files.writeString(
                    (i % 2 == 0 ? many : many.getParent()).resolve("page" + i + ".txt"),
                    Files.readString(page).replace("dix", String.valueOf(100 + i)));
        }
        Files.writeString(many.resolve(".hidden.txt"), "");
        Files.writeString(many.resolve("notes.md"), "");

        CommandRun first = CommandRun.of("read", many.getParent(), "--no-ledger", "--format", "jsonl");
        CommandRun second = CommandRun.of("read", many.getParent(), "--no-ledger", "--format", "jsonl");

        assertThat(first.err()).contains("pages read 30, refused 0");
        assertThat(first.out()).isEqualTo(second.out());
    }

    @Test
    void explainShowsWhatWasLeftOut() throws IOException {
        Path dump = Files.writeString(
                folder.resolve("dump.txt"),
                Files.readString(page)
                        + "\n\nLaisser un commentaire\n\nVotre adresse ne sera pas publiée.\n\nAller au contenu\n");

        CommandRun run = CommandRun.of("read", dump, "--no-ledger", "--explain");

        assertThat(run.out()).contains("left out:", "Laisser un commentaire");
    }

    @Test
    void aDateThatIsNoneIsAWrongCall() {
        CommandRun run = CommandRun.of("read", page, "--no-ledger", "--published", "2031-02-30");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1);
    }
}
