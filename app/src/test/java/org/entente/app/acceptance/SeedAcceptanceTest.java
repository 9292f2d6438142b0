// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.CommandRun;
import org.entente.app.score.CodedEvent;
import org.entente.app.score.GoldenPage;
import org.entente.app.score.PageMatch;
import org.entente.app.score.ScoreTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page the project began with, through the real command: its fields, its mentions and the ledger it makes. */
class SeedAcceptanceTest {

    private static final int ENOUGH_RIGHT = 15;
    private static final int MOST_WRONG = 3;

    @TempDir
    static Path folder;

    private static GoldenPage page;
    private static JsonNode gold;
    private static JsonNode read;
    private static JsonNode entries;

    @BeforeAll
    static void readThePage() {
        page = GoldenPage.in(SharedData.folder("seed"));
        gold = page.gold();
        String published = gold.path("article").path("published_assumed").asString("");
        Path ledger = folder.resolve("seed.db");
        CommandRun run =
                CommandRun.of("read", page.page(), "--published", published, "--ledger", ledger, "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        read = new JsonMapper().readTree(run.out());
        String listed =
                CommandRun.of("ledger", "--ledger", ledger, "--format", "json").out();
        JsonNode list = new JsonMapper().readTree(listed);
        entries = list.isArray() ? list : list.path("entries");
    }

    @Test
    void theFieldsOfTheArticleAreThoseAPersonReads() {
        JsonNode wanted = gold.path("article");
        JsonNode article = read.path("pages").path(0).path("article");

        for (String[] field : new String[][] {
            {"title", "title"},
            {"language", "language"},
            {"section", "section"},
            {"posted_by", "postedBy"},
            {"publisher", "site"},
            {"published_assumed", "published"}
        }) {
            assertThat(article.path(field[1]).asString("")).as(field[1]).isEqualTo(text(wanted, field[0]));
        }
        assertThat(article.path("publishedAssumed").asBoolean(false)).isTrue();
        assertThat(strings(article.path("authors"))).containsExactly(text(wanted, "byline"));
    }

    @Test
    void theCaptionKeepsItsLanguageAndTheBodyStartsAndEndsWhereItShould() {
        var article = page.code().article();
        JsonNode caption = gold.path("article").path("captions").path(0);

        assertThat(article.captions()).hasSize(1);
        assertThat(article.textOf(article.captions().get(0))).isEqualTo(text(caption, "text"));
        assertThat(article.captions().get(0).language().code()).isEqualTo(text(caption, "language"));
        assertThat(article.body().orElseThrow().of(article.text()))
                .startsWith(text(gold.path("article"), "body_starts"))
                .endsWith(text(gold.path("article"), "body_ends"));
    }

    @Test
    void fifteenClearMentionsAreRightInTypePairFormAndStatusAndAtMostThreeWrong() {
        PageMatch match = page.match(page.code().mentions());

        System.err.println("SeedAcceptanceTest: right " + match.right().size() + ", wrong "
                + match.wrong().size() + ", missed " + match.missed().size());
        assertThat(match.right()).as(lines(match.missed())).hasSizeGreaterThanOrEqualTo(ENOUGH_RIGHT);
        assertThat(match.wrong()).as(lines(match.wrong())).hasSizeLessThanOrEqualTo(MOST_WRONG);
    }

    @Test
    void theLedgerHasTheEntriesAPersonWouldKeep() {
        for (JsonNode wanted : gold.path("entries")) {
            assertThat(entries.valueStream().anyMatch(entry -> isMeant(wanted, entry)))
                    .as(() -> "no entry for " + wanted + " in " + summary())
                    .isTrue();
        }
    }

    @Test
    void theCarsAreOneLineOfAccount() {
        JsonNode wanted = gold.path("entries")
                .valueStream()
                .filter(entry -> entry.has("quantities"))
                .findFirst()
                .orElseThrow();
        List<JsonNode> accounts = new ArrayList<>();
        for (JsonNode entry : entries) {
            if (text(entry, "form").equals(text(wanted, "form"))
                    && parties(entry).equals(parties(wanted))) {
                entry.path("accounts").forEach(accounts::add);
            }
        }

        assertThat(accounts).as(summary()).hasSize(1);
        for (String column : List.of("promised", "delivered", "outstanding")) {
            assertThat(accounts.get(0).path(column).path("value").asDecimal())
                    .as(column)
                    .isEqualByComparingTo(wanted.path("quantities").path(column).asDecimal());
        }
    }

    private static boolean isMeant(JsonNode wanted, JsonNode entry) {
        Set<String> statuses = new TreeSet<>(strings(wanted.path("status_alt")));
        statuses.add(text(wanted, "status"));
        boolean isVisit = text(wanted, "form").equals("visit");
        return text(entry, "form").equals(text(wanted, "form"))
                && (isVisit
                        ? parties(entry).equals(parties(wanted))
                        : Set.copyOf(parties(entry)).equals(Set.copyOf(parties(wanted))))
                && statuses.contains(text(entry, "status"))
                && (!wanted.has("who") || strings(entry.path("who")).contains(text(wanted, "who")))
                && (!isVisit || text(entry, "date").equals(text(wanted, "date")));
    }

    private static List<String> parties(JsonNode entry) {
        return entry.has("parties")
                ? strings(entry.path("parties"))
                : List.of(text(entry, "source"), text(entry, "target"));
    }

    private static String summary() {
        return entries.valueStream()
                .map(e -> String.join(
                        " ",
                        text(e, "form"),
                        text(e, "status"),
                        parties(e).toString(),
                        text(e, "date"),
                        e.path("who").toString(),
                        e.path("accounts").toString()))
                .toList()
                .toString();
    }

    private static String lines(List<CodedEvent> events) {
        return String.join("\n", events.stream().map(ScoreTable::line).toList());
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(node -> node.asString("")).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
