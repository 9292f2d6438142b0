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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.entry.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a ledger behind the program's back, {@code verify} finds it. A new column must be decided upon here. */
class TamperTest {

    private static final long SEED = 20261124;
    private static final int ROUNDS = 1;

    /** Tables whose every value is hashed in a link; of the others, below, these columns are not. */
    private static final Set<String> CHAINED = Set.of(
            "page",
            "likeness",
            "snapshot",
            "reading",
            "adoption",
            "mention",
            "assertion",
            "entry",
            "placement",
            "decision",
            "question",
            "link");

    /** What is not hashed, but computed anew and compared. */
    private static final Set<String> DERIVED = Set.of("mention.day", "decision.bucket", "band.band", "band.page");

    /** What is not looked at, since nothing rests on it: see docs/ledger.md. */
    private static final Set<String> FREE = Set.of("clue.place", "clue.entry");

    private record Place(String table, String column) {
        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    @TempDir
    private Path folder;

    @Test
    void aValueThatIsChangedInAnyColumnOfAnyTableIsFoundAndNamed() throws IOException, SQLException {
        Path whole = folder.resolve("whole.db");
        List<Place> places = record(whole);
        Random random = new Random(SEED);
        for (Place place : places) {
            if (FREE.contains(place.toString())) {
                continue;
            }
            boolean derived = DERIVED.contains(place.toString());
            assertThat(derived || CHAINED.contains(place.table()))
                    .as(place + ": is it chained, or does it follow from what is?")
                    .isTrue();
            for (int round = 0; round < ROUNDS; round++) {
                Path altered = folder.resolve("altered.db");
                Files.deleteIfExists(altered);
                Files.copy(whole, altered);
                String what = flip(altered, place, random);
                try (Ledger ledger = Ledger.open(altered)) {
                    Verification verification = ledger.verify((links, of) -> {});
                    assertThat(verification.problems()).as(what).isNotEmpty();
                    if (!derived) {
                        assertThat(verification.problems())
                                .as(what)
                                .anyMatch(problem -> problem.where().startsWith("link "));
                    }
                }
            }
        }
    }

    /** Makes a ledger with something in every table; answers all columns. */
    private static List<Place> record(Path file) throws SQLException {
        try (Ledger ledger = Ledger.open(file)) {
            Story.pages().forEach(p -> ledger.record(p.article(), p.mentions(), "1"));
            new RandomPages(SEED).pages(12, 15).forEach(p -> ledger.record(p.article(), p.mentions(), "1"));
            Author ana = new Author.Person("Ana");
            List<Entry> entries = ledger.entries(EntryFilter.all());
            for (Entry entry : entries) {
                ledger.decide(ana, new Act.Accept(entry.id()), "looked at it");
            }
            Entry longest = entries.stream()
                    .max(Comparator.comparing(e -> e.history().size()))
                    .orElseThrow();
            String last = longest.history().get(longest.history().size() - 1).id();
            ledger.decide(ana, new Act.Split(longest.id(), List.of(last)), "another ship");
            ledger.decide(ana, new Act.Rate("granma", "B"), "read it for years");
            assertThat(ledger.verify((links, of) -> {}).problems()).isEmpty();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            List<Place> places = new ArrayList<>();
            for (String table :
                    texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
                assertThat(count(connection, " FROM " + table)).as(table).isPositive();
                for (String column : texts(connection, "SELECT name FROM pragma_table_info('" + table + "')")) {
                    places.add(new Place(table, column));
                }
            }
            return places;
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
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

    /** Changes one bit of a value of a row taken at random, or puts something where nothing was, and says which. */
    private static String flip(Path file, Place place, Random random) throws SQLException {
        String column = "\"" + place.column() + "\"";
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            String some = " FROM " + place.table() + " WHERE LENGTH(" + column + ") > 0";
            String rows = count(connection, some) > 0 ? some : " FROM " + place.table();
            int row = random.nextInt(count(connection, rows));
            try (PreparedStatement select = connection.prepareStatement(
                            "SELECT " + key(place) + ", " + column + rows + " LIMIT 1 OFFSET " + row);
                    ResultSet found = select.executeQuery()) {
                found.next();
                Object key = found.getObject(1);
                Object changed = flipped(found.getObject(2), random);
                try (PreparedStatement update = connection.prepareStatement(
                        "UPDATE " + place.table() + " SET " + column + " = ? WHERE " + key(place) + " = ?")) {
                    update.setObject(1, changed);
                    update.setObject(2, key);
                    assertThat(update.executeUpdate()).isEqualTo(1);
                }
                return place + " of row " + key;
            }
        }
    }

    private static String key(Place place) {
        return switch (place.table()) {
            case "snapshot" -> "hash";
            case "band" -> "rowid";
            default -> "seq";
        };
    }

    private static Object flipped(@Nullable Object value, Random random) {
        if (value == null || value.equals("")) {
            return "x";
        }
        if (value instanceof byte[] bytes) {
            return flipped(bytes, random);
        }
        if (value instanceof Double number) {
            return Double.longBitsToDouble(Double.doubleToLongBits(number) ^ 1);
        }
        if (value instanceof Number number) {
            // Not onto the number of another row, which a key would not allow.
            return number.longValue() ^ 1L << 40;
        }
        return flipped((String) value, random);
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
