// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that records pages, again and again, and looks at what is left. A ledger that is finished after some kills is compared
 * with one that was never disturbed, and a new one begun. {@code -Dkills=200} for the long run.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final long SEED = 7;
    /** A run is killed after at most so many pages more. */
    private static final int MOST_PAGES = KilledRecorder.PAGES / 4;

    @TempDir
    Path folder;

    @Test
    void aKilledProcessLosesNoPageThatItReported() throws Exception {
        Path undisturbed = folder.resolve("undisturbed.db");
        KilledRecorder.record(undisturbed.toString(), hash -> {});
        List<String> expected = dump(undisturbed);
        Random random = new Random(SEED);
        Path file = folder.resolve("0.db");
        Set<String> acknowledged = new LinkedHashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            // Some die while the file is being made, most while pages are being written.
            boolean early = acknowledged.isEmpty() && random.nextBoolean();
            int lines = early ? 0 : acknowledged.size() + 1 + random.nextInt(MOST_PAGES);
            acknowledged.addAll(recordUntilKilled(file, lines, random.nextInt(early ? 600 : 8)));
            if (!acknowledged.isEmpty()) {
                assertSound(file);
                assertThat(pages(file)).as("kill %s of seed %s", kill, SEED).containsAll(acknowledged);
            }
            if (acknowledged.size() == KilledRecorder.PAGES || kill == KILLS - 1) {
                assertThat(recordUntilKilled(file, Integer.MAX_VALUE, 0)).hasSize(KilledRecorder.PAGES);
                assertThat(dump(file))
                        .as("kill %s of seed %s: the next run goes on to the same content", kill, SEED)
                        .isEqualTo(expected);
                acknowledged.clear();
                file = folder.resolve((kill + 1) + ".db");
            }
        }
    }

    private static List<String> recordUntilKilled(Path file, int lines, int millis) throws Exception {
        Process process = KilledRecorder.start(file.toString());
        List<String> seen = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = lines == 0 ? "" : out.readLine();
            while (line != null && seen.size() < lines) {
                seen.add(line);
                line = out.readLine();
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            process.destroyForcibly();
            process.waitFor();
            // What was written to the pipe before the end was acknowledged too; a line without its end was not.
            if (line != null && line.length() == 64) {
                seen.add(line);
            }
            for (String rest = out.readLine(); rest != null; rest = out.readLine()) {
                if (rest.length() == 64) {
                    seen.add(rest);
                }
            }
        } catch (IOException e) {
            // The pipe broke with the process.
        }
        return seen;
    }

    private static void assertSound(Path file) throws SQLException {
        assertThat(rows(file, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(rows(file, "PRAGMA foreign_key_check")).isEmpty();
    }

    private static List<String> pages(Path file) throws SQLException {
        return rows(file, "SELECT hash FROM page");
    }

    private static List<String> dump(Path file) throws SQLException {
        List<String> dump = new ArrayList<>();
        for (String table : rows(file, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
            dump.add(table);
            dump.addAll(rows(file, "SELECT * FROM " + table + " ORDER BY 1, 2"));
        }
        return dump;
    }

    private static List<String> rows(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder(String.valueOf(rows.getString(1)));
                for (int i = 2; i <= columns; i++) {
                    row.append('|').append(rows.getString(i));
                }
                found.add(row.toString());
            }
            return found;
        }
    }
}
