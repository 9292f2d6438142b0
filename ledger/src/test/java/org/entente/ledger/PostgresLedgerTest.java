// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLedgerTest extends LedgerContract {

    private final Map<String, String> made = new HashMap<>();

    @TempDir
    Path folder;

    @Override
    synchronized String location(String name) {
        return made.computeIfAbsent(name, n -> PostgresServer.freshLedger());
    }

    private static void assertFault(FaultCode code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(EntenteException.class, e -> {
            assertThat(e.code()).as(e.line()).isEqualTo(code);
            assertThat(e.line()).as("one line").doesNotContain("\n").isNotBlank();
            for (Throwable t = e; t != null; t = t.getCause()) {
                assertThat(String.valueOf(t)).doesNotContain(PostgresServer.PASSWORD, "geheim");
            }
        });
    }

    @Test
    void itHoldsTheSameAsAFile() {
        List<Page> pages = new RandomPages(99).pages(40, 10);
        try (Ledger one = Ledger.open(location("a"));
                Ledger other = Ledger.open(folder.resolve("a.db"))) {
            for (Ledger ledger : List.of(one, other)) {
                record(ledger, pages, "1");
                record(ledger, Story.pages(), "1");
            }
            assertThat(one.entries(EntryFilter.all())).isEqualTo(other.entries(EntryFilter.all()));
            assertThat(one.events(EntryFilter.all())).isEqualTo(other.events(EntryFilter.all()));
            assertThat(one.articles()).isEqualTo(other.articles());
            assertThat(one.holdings()).isEqualTo(other.holdings());
            assertThat(one.head()).as("one chain").isEqualTo(other.head());
        }
    }

    @Test
    void itsNameTellsNoSecret() {
        try (Ledger ledger = Ledger.open(location("a"))) {
            assertThat(ledger.name()).isEqualTo("jdbc:postgresql://localhost:" + PostgresServer.port() + "/postgres");
        }
    }

    @Test
    void userAndPasswordMayStandBeforeTheHost() {
        String address = "jdbc:postgresql://postgres:" + PostgresServer.PASSWORD + "@localhost:" + PostgresServer.port()
                + "/postgres?currentSchema=before_host";
        try (Ledger ledger = Ledger.open(address)) {
            assertThat(ledger.name()).doesNotContain(PostgresServer.PASSWORD);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidPlainly() {
        assertFault(
                FaultCode.LEDGER_UNREACHABLE,
                () -> Ledger.open("jdbc:postgresql://localhost:1/none?user=a&password=geheim"));
        assertFault(
                FaultCode.LEDGER_UNREACHABLE,
                () -> Ledger.open("jdbc:postgresql://a:geheim@no-such-host.invalid/none"));
    }

    @Test
    void anAddressThatIsNoneIsNotRepeated() {
        assertFault(FaultCode.USAGE, () -> Ledger.open("jdbc:postgresql://a:geheim@b@c:geheim/x"));
        assertFault(FaultCode.USAGE, () -> Ledger.open("jdbc:postgresql://localhost:geheim/x"));
        assertFault(
                FaultCode.USAGE,
                () -> Ledger.open(PostgresServer.address("postgres", "?user=postgres&currentSchema=a;geheim")));
    }

    @Test
    void aWrongPasswordIsSaidPlainly() throws Exception {
        PostgresServer.sql(
                PostgresServer.address("postgres", "?user=postgres"),
                "DROP ROLE IF EXISTS reader",
                "CREATE ROLE reader LOGIN");
        assertFault(
                FaultCode.LEDGER_REFUSED,
                () -> Ledger.open(PostgresServer.address("postgres", "?user=nobody&password=geheim")));
        assertFault(
                FaultCode.LEDGER_REFUSED,
                () -> Ledger.open(PostgresServer.address("postgres", "?user=reader&currentSchema=of_reader")));
    }

    @Test
    void aDatabaseOrLedgerThatIsNotThereIsMissed() {
        assertFault(FaultCode.NO_SUCH_LEDGER, () -> Ledger.open(PostgresServer.address("nowhere", "?user=postgres")));
        assertFault(FaultCode.NO_SUCH_LEDGER, () -> Ledger.openExisting(location("a")));
        assertFault(FaultCode.NO_SUCH_LEDGER, () -> Ledger.openExisting(location("a")));
    }

    @Test
    void somebodyElsesTablesAreNotALedger() throws Exception {
        PostgresServer.sql(
                PostgresServer.address("postgres", "?user=postgres"),
                "CREATE SCHEMA recipes",
                "CREATE TABLE recipes.recipe (name TEXT)");
        assertFault(
                FaultCode.NOT_A_LEDGER,
                () -> Ledger.open(PostgresServer.address("postgres", "?user=postgres&currentSchema=recipes")));
    }

    @Test
    void aLedgerOfANewerVersionIsNotTouched() throws Exception {
        Ledger.open(location("a")).close();
        PostgresServer.sql(location("a"), "UPDATE ledger SET layout = 99");
        assertFault(FaultCode.LEDGER_TOO_NEW, () -> Ledger.open(location("a")));
    }

    @Test
    void aWriterWaitsForAnotherAndGivesUpInTime() throws Exception {
        try (Ledger ledger = Ledger.open(location("a"));
                var connection = java.sql.DriverManager.getConnection(location("a"));
                var statement = connection.createStatement()) {
            Page page = Story.pages().get(0);
            connection.setAutoCommit(false);
            statement.execute("SELECT layout FROM ledger FOR UPDATE");
            assertFault(FaultCode.LEDGER_BUSY, () -> ledger.record(page.article(), page.mentions(), "1"));
            assertThat(ledger.holdings().pages()).as("who reads does not wait").isZero();
            connection.rollback();
            assertThat(ledger.record(page.article(), page.mentions(), "1").outcome())
                    .isEqualTo(Recording.Outcome.NEW);
        }
    }

    @Test
    void severalProcessesOneOfThemKilledLoseNothing() throws Exception {
        Process killed = KilledRecorder.start(location("a"));
        List<Process> others = List.of(KilledRecorder.start(location("a")), KilledRecorder.start(location("a")));
        try (BufferedReader out = killed.inputReader(StandardCharsets.US_ASCII)) {
            for (int page = 0; page < KilledRecorder.PAGES / 3; page++) {
                assertThat(out.readLine()).isNotNull();
            }
            killed.destroyForcibly().waitFor();
        }
        for (Process other : others) {
            assertThat(other.inputReader(StandardCharsets.US_ASCII).lines()).hasSize(KilledRecorder.PAGES);
            assertThat(other.waitFor()).isZero();
        }
        try (Ledger ledger = Ledger.openExisting(location("a"))) {
            assertThat(ledger.holdings().readings()).isEqualTo(KilledRecorder.PAGES);
            for (Page page :
                    new RandomPages(KilledRecorder.SEED).pages(KilledRecorder.PAGES, KilledRecorder.MENTIONS)) {
                assertThat(ledger.mentions(page.article().contentHash())).isEqualTo(page.mentions());
            }
        }
    }

    @Test
    void aConnectionThatBreaksIsSaidPlainlyAndTheLedgerGoesOnWhenOpenedAgain() throws Exception {
        List<Page> pages = Story.pages();
        try (Ledger ledger = Ledger.open(location("a"))) {
            record(ledger, pages.subList(0, 2), "1");
            PostgresServer.sql(
                    PostgresServer.address("postgres", "?user=postgres"),
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'entente'");
            assertFault(
                    FaultCode.LEDGER_UNREACHABLE,
                    () -> ledger.record(pages.get(2).article(), pages.get(2).mentions(), "1"));
        }
        try (Ledger ledger = Ledger.open(location("a"))) {
            assertThat(ledger.holdings().pages()).isEqualTo(2);
            record(ledger, pages, "1");
            assertThat(ledger.holdings().pages()).isEqualTo(pages.size());
        }
    }
}
