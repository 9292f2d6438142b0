// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.app.CommandRun;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a ledger must show of the sample pages, by the real commands: one delivery told by many outlets, its numbers, its postponement, the
 * sources that contradict each other, the agency story that a second site prints, and a chain that stays whole whatever is decided. The
 * entry is found by its goods: its id may be another when the rules are better.
 */
class SampleLedgerTest {

    private static final String GOODS = "bus";
    private static final String AGENCY = "2025-06-18-mascarin-trente-autobus.html";
    private static final String COPY = "2025-06-19-alizes-trente-autobus.html";
    private static final String PUT_OFF = "2025-09-10-sentinelle-livraison-reportee.html";

    @TempDir
    static Path folder;

    private static Path read;

    private Path ledger;

    @BeforeAll
    static void readTheSamples() {
        read = folder.resolve("read.db");
        CommandRun run =
                CommandRun.of("read", SharedData.ROOT.resolve("samples"), "--published", "2025-09", "--ledger", read);
        assertThat(run.code()).as(run.err()).isZero();
    }

    @BeforeEach
    void takeACopy() throws IOException {
        ledger = folder.resolve("ledger.db");
        Files.deleteIfExists(ledger);
        Files.copy(read, ledger);
    }

    @Test
    void oneDeliveryIsToldByManyOutletsInFourLanguagesWithWhatIsOutstanding() {
        JsonNode entry = buses();
        JsonNode account = account(entry);

        assertThat(number(account, "promised")).isEqualTo(120);
        assertThat(number(account, "delivered")).isEqualTo(55);
        assertThat(number(account, "outstanding")).isEqualTo(65);
        assertThat(each(entry, "sources").map(s -> s.path("site").asString()).distinct())
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(each(entry, "sources")
                        .map(s -> s.path("language").asString())
                        .distinct())
                .containsExactlyInAnyOrder("fr", "en", "pt", "ru");
    }

    @Test
    void thePostponementIsInItsHistory() {
        JsonNode entry = buses();

        assertThat(each(entry, "deadlines")
                        .filter(d -> d.path("inPlaceOf").asString("").equals("2025-09"))
                        .map(d -> d.path("due").asString()))
                .containsExactly("2025-11");
        assertThat(each(entry, "history")
                        .filter(s -> s.path("status").asString().equals("suspended"))
                        .map(s -> s.path("mention").path("article").asString() + ": "
                                + s.path("sentence").asString()))
                .singleElement()
                .satisfies(told -> assertThat(told).contains(PUT_OFF, "a été reportée à novembre"));
        assertThat(shown(id(entry))).contains("put off", "reportée à novembre");
    }

    @Test
    void theContradictionIsFlaggedWithTheWordsOfBothSides() {
        assertThat(each(buses(), "contradictions")
                        .map(c -> each(c, "claims")
                                .map(claim -> claim.path("value").asString())
                                .toList()))
                .contains(List.of("30", "24"));
        assertThat(run("ledger", "--contradictions").out())
                .contains("30  ", "24  ", "a livré trente autobus neufs", "a livré vingt-quatre autobus");
    }

    @Test
    void theCopiedWireStoryIsCountedOnce() {
        JsonNode entry = buses();
        JsonNode thirty = each(entry, "contradictions")
                .flatMap(c -> each(c, "claims"))
                .filter(c -> c.path("value").asString().equals("30"))
                .findFirst()
                .orElseThrow();

        assertThat(origin(entry, COPY)).isEqualTo(origin(entry, AGENCY));
        // The agency, the site that prints it, and the Indian daily say thirty.
        assertThat(thirty.path("independentSources").asInt()).isEqualTo(2);
        assertThat(entry.path("independentSources").asInt()).isEqualTo((int) each(entry, "sources")
                .map(s -> s.path("origin").asString())
                .distinct()
                .count());
        assertThat(shown(id(entry))).contains("a copy of what");
    }

    @Test
    void mergingUnmergingAndMergingAgainLeaveTheChainWhole() {
        String buses = id(buses());
        String other = deliveries()
                .map(SampleLedgerTest::id)
                .filter(id -> !id.equals(buses))
                .findFirst()
                .orElseThrow();
        whole();

        String merge = decision(run("review", "merge", buses, other, "--author", "Ana", "--reason", "one gift"));
        assertThat(id(json("show", other))).isEqualTo(buses);
        whole();

        decision(run("review", "undo", merge, "--author", "Ben", "--reason", "two gifts"));
        assertThat(id(json("show", other))).isEqualTo(other);
        assertThat(number(account(buses()), "outstanding")).isEqualTo(65);
        whole();

        decision(run("review", "merge", buses, other, "--author", "Ana", "--reason", "after all"));
        assertThat(id(json("show", other))).isEqualTo(buses);
        whole();
        assertThat(run("review", "log", buses).out()).contains("one gift", "two gifts", "after all");
    }

    @Test
    void aByteThatIsFlippedInTheFileIsFoundAndNamed() throws IOException {
        run("review", "accept", id(buses()), "--author", "Ana", "--reason", "counted at the port");
        byte[] bytes = Files.readAllBytes(ledger);
        String head = run("verify")
                .out()
                .lines()
                .filter(line -> line.startsWith("last link "))
                .findFirst()
                .orElseThrow()
                .substring("last link ".length());

        flip(bytes, head);
        assertAltered("link 19");
        flip(bytes, "counted at the port");
        assertAltered("link 19, decision D-");
        flip(bytes, "a livré vingt-quatre autobus");
        assertAltered("2025-06-27-messager-compte-n-y-est-pas.html");
    }

    private void assertAltered(String where) {
        CommandRun run = run("verify");
        assertThat(run.code()).as(run.out()).isEqualTo(FaultCode.LEDGER_ALTERED.exitCode());
        assertThat(run.out()).contains("was altered").contains(where);
    }

    /** Writes the bytes with one bit of these words changed, at their last place. */
    private void flip(byte[] bytes, String words) throws IOException {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        String encoded = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        int at = file.lastIndexOf(encoded);
        assertThat(at).as(words).isPositive();
        byte[] changed = bytes.clone();
        changed[at + new Random(words.length()).nextInt(words.length())] ^= 1;
        Files.write(ledger, changed);
    }

    private void whole() {
        CommandRun run = run("verify");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("is whole", " 0 problems");
    }

    private static String decision(CommandRun run) {
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().substring(0, run.out().indexOf(' '));
    }

    private JsonNode buses() {
        List<JsonNode> found = deliveries()
                .filter(entry -> each(entry, "accounts").anyMatch(SampleLedgerTest::isOfBuses))
                .toList();
        assertThat(found).as("entries about the goods").hasSize(1);
        return found.get(0);
    }

    private static JsonNode account(JsonNode entry) {
        return each(entry, "accounts")
                .filter(SampleLedgerTest::isOfBuses)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOfBuses(JsonNode account) {
        return account.path("kind").asString("").equals(GOODS);
    }

    private Stream<JsonNode> deliveries() {
        return json("ledger", "IND", "MDG", "--form", "delivery").valueStream();
    }

    private static int number(JsonNode account, String figure) {
        return account.path(figure).path("value").asInt();
    }

    private static String origin(JsonNode entry, String page) {
        return each(entry, "sources")
                .filter(s -> s.path("location").asString().endsWith(page))
                .findFirst()
                .orElseThrow()
                .path("origin")
                .asString();
    }

    private static Stream<JsonNode> each(JsonNode node, String field) {
        return node.path(field).valueStream();
    }

    private static String id(JsonNode entry) {
        return entry.path("id").asString();
    }

    private String shown(String id) {
        return run("show", id).out();
    }

    private JsonNode json(Object... words) {
        Object[] all =
                Stream.concat(Stream.of(words), Stream.of("--format", "json")).toArray();
        return new JsonMapper().readTree(run(all).out());
    }

    private CommandRun run(Object... words) {
        return CommandRun.of(
                Stream.concat(Stream.of(words), Stream.of("--ledger", ledger)).toArray());
    }
}
