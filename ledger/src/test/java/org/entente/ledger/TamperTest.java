// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.entry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TamperTest {

    private static final long SEED = 20261124;
    private static final int ROUNDS = 3;

    /** Table, key, column. */
    private static final String[][] PLACES = {
        {"link", "seq", "hash"},
        {"link", "seq", "previous"},
        {"decision", "seq", "reason"},
        {"decision", "seq", "author"},
        {"assertion", "seq", "quote"},
        {"assertion", "seq", "sentence"},
        {"assertion", "seq", "status"},
        {"assertion", "seq", "rule"},
        {"assertion", "seq", "stated"},
        {"mention", "seq", "code"},
        {"placement", "seq", "because"},
        {"entry", "seq", "bucket"},
        {"reading", "seq", "location"},
        {"reading", "seq", "blocks"},
        {"page", "seq", "hash"},
        {"snapshot", "hash", "deflated"},
    };

    @TempDir
    private Path folder;

    @Test
    void aByteThatIsFlippedAnywhereIsFoundAndNamed() throws IOException, SQLException {
        Path whole = folder.resolve("whole.db");
        try (Ledger ledger = Ledger.open(whole)) {
            Story.pages().forEach(p -> ledger.record(p.article(), p.mentions(), "1"));
            for (Entry entry : ledger.entries(EntryFilter.all())) {
                ledger.decide(new Author.Person("Ana"), new Act.Accept(entry.id()), "looked at it");
            }
            assertThat(ledger.verify((links, of) -> {}).problems()).isEmpty();
        }
        Random random = new Random(SEED);
        for (String[] place : PLACES) {
            for (int round = 0; round < ROUNDS; round++) {
                Path altered = folder.resolve("altered.db");
                Files.deleteIfExists(altered);
                Files.copy(whole, altered);
                String what = flip(altered, place, random);
                try (Ledger ledger = Ledger.open(altered)) {
                    Verification verification = ledger.verify((links, of) -> {});
                    assertThat(verification.problems()).as(what).isNotEmpty();
                    assertThat(verification.problems().get(0).where()).as(what).startsWith("link ");
                }
            }
        }
    }

    @Test
    void aWriteThatIsTakenOutIsFound() throws SQLException {
        Path file = folder.resolve("l.db");
        try (Ledger ledger = Ledger.open(file)) {
            Story.pages().forEach(p -> ledger.record(p.article(), p.mentions(), "1"));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement delete = connection.prepareStatement("DELETE FROM link WHERE seq = 2")) {
            delete.executeUpdate();
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.verify((links, of) -> {}).problems()).isNotEmpty();
        }
    }

    /** Changes one bit of a value of a row taken at random, and says which. */
    private static String flip(Path file, String[] place, Random random) throws SQLException {
        String rows = " FROM " + place[0] + " WHERE LENGTH(" + place[2] + ") > 0";
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            int row = random.nextInt(count(connection, rows));
            try (PreparedStatement select = connection.prepareStatement("SELECT " + place[1] + ", " + place[2] + rows
                            + " ORDER BY " + place[1] + " LIMIT 1 OFFSET " + row);
                    ResultSet found = select.executeQuery()) {
                found.next();
                Object key = found.getObject(1);
                Object value = found.getObject(2);
                Object changed =
                        value instanceof byte[] bytes ? flipped(bytes, random) : flipped((String) value, random);
                try (PreparedStatement update = connection.prepareStatement(
                        "UPDATE " + place[0] + " SET " + place[2] + " = ? WHERE " + place[1] + " = ?")) {
                    update.setObject(1, changed);
                    update.setObject(2, key);
                    update.executeUpdate();
                }
                return String.join(" ", place) + " of row " + key;
            }
        }
    }

    private static int count(Connection connection, String rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*)" + rows);
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length);
        changed[random.nextInt(changed.length)] ^= 1;
        return changed;
    }

    private static String flipped(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
    }
}
