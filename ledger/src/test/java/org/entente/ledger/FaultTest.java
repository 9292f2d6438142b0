// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be wrong with the file, each with its own code and one line. */
class FaultTest {

    @TempDir
    Path folder;

    private static void assertFault(FaultCode code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(EntenteException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.line()).as("one line").doesNotContain("\n").isNotBlank();
        });
    }

    private Path ledgerWithStory() {
        Path file = folder.resolve("story.db");
        try (Ledger ledger = Ledger.open(file)) {
            Story.pages().forEach(p -> ledger.record(p.article(), p.mentions(), "1"));
        }
        return file;
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void anEmptyFileBecomesALedger() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.db"));
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.holdings().pages()).isZero();
        }
    }

    @Test
    void aTextFileIsNotALedgerAndIsLeftAlone() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "Remember the milk.\n".repeat(100));
        assertFault(FaultCode.NOT_A_LEDGER, () -> Ledger.open(file));
        assertThat(Files.readString(file)).startsWith("Remember the milk.").hasSize(1900);
    }

    @Test
    void theBeginningOfADatabaseIsNotALedger() throws IOException {
        byte[] whole = Files.readAllBytes(ledgerWithStory());
        Path file = folder.resolve("short.db");
        Files.write(file, Arrays.copyOf(whole, 60));
        assertFault(FaultCode.NOT_A_LEDGER, () -> Ledger.open(file));
    }

    @Test
    void somebodyElsesDatabaseIsNotALedgerAndIsLeftAlone() throws SQLException, IOException {
        Path file = folder.resolve("other.db");
        sql(file, "CREATE TABLE recipe (name TEXT)", "INSERT INTO recipe VALUES ('soup')");
        byte[] before = Files.readAllBytes(file);
        assertFault(FaultCode.NOT_A_LEDGER, () -> Ledger.open(file));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aLedgerOfANewerVersionIsNotTouched() throws SQLException {
        Path file = ledgerWithStory();
        sql(file, "PRAGMA user_version = 99");
        assertFault(FaultCode.LEDGER_TOO_NEW, () -> Ledger.open(file));
    }

    @Test
    void aLedgerThatWasCutOffIsDamaged() throws IOException {
        Path file = ledgerWithStory();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertFault(FaultCode.LEDGER_DAMAGED, () -> Ledger.open(file));
    }

    @Test
    void aLedgerWithOverwrittenPagesIsDamaged() throws IOException {
        Path file = ledgerWithStory();
        byte[] whole = Files.readAllBytes(file);
        Arrays.fill(whole, 4096, whole.length, (byte) 0xA5);
        Files.write(file, whole);
        assertFault(FaultCode.LEDGER_DAMAGED, () -> {
            try (Ledger ledger = Ledger.open(file)) {
                ledger.entries(EntryFilter.all());
            }
        });
    }

    @Test
    void aLedgerThatMustBeThereIsMissed() {
        assertFault(FaultCode.NO_SUCH_LEDGER, () -> Ledger.openExisting(folder.resolve("none.db")));
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void aFolderIsNoPlaceToWriteTo() {
        assertFault(FaultCode.CANNOT_WRITE, () -> Ledger.open(folder));
        assertFault(FaultCode.CANNOT_WRITE, () -> Ledger.open(folder.resolve("no/such/folder.db")));
    }

    @Test
    void aFullDiskLosesOnlyThePageThatDidNotFit() {
        Path file = folder.resolve("full.db");
        List<Page> pages = new RandomPages(1).pages(200, 10);
        int recorded = 0;
        try (Ledger ledger = Ledger.open(file)) {
            ledger.limitPages(60);
            FaultCode met = null;
            for (Page page : pages) {
                try {
                    ledger.record(page.article(), page.mentions(), "1");
                    recorded++;
                } catch (EntenteException e) {
                    met = e.code();
                    break;
                }
            }
            assertThat(met).isEqualTo(FaultCode.DISK_FULL);
            assertThat(recorded).isPositive();
            assertThat(ledger.holdings().pages()).isEqualTo(recorded);
        }
        try (Ledger ledger = Ledger.open(file)) {
            for (Page page : pages.subList(0, recorded)) {
                assertThat(ledger.mentions(page.article().contentHash())).isEqualTo(page.mentions());
            }
            Page next = pages.get(recorded);
            assertThat(ledger.record(next.article(), next.mentions(), "1").outcome())
                    .as("with room again the next run goes on")
                    .isEqualTo(Recording.Outcome.NEW);
        }
    }

    @Test
    void whileAnotherProcessWritesTheLedgerIsBusyButCanBeRead() throws SQLException {
        Path file = ledgerWithStory();
        Page page = new RandomPages(2).pages(1, 3).get(0);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertBusyButReadable(file, page);
            statement.execute("ROLLBACK");
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.record(page.article(), page.mentions(), "1").outcome())
                    .isEqualTo(Recording.Outcome.NEW);
        }
    }

    private static void assertBusyButReadable(Path file, Page page) {
        try (Ledger ledger = Ledger.open(file, 50)) {
            assertFault(FaultCode.LEDGER_BUSY, () -> ledger.record(page.article(), page.mentions(), "1"));
            assertThat(ledger.entries(EntryFilter.all())).isNotEmpty();
        }
    }
}
