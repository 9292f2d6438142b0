// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a reviewer's session, again and again, and looks at what is left: all that it told of is there, the chain is whole, and who goes
 * on where it was killed ends with the same as who was never disturbed. {@code -Dkills=200} for the long run.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = 13;
    /** Decisions in a session: a session that lasts long enough to be killed in its middle. */
    private static final int ROUNDS = 3;

    private static final Pattern TOLD = Pattern.compile("(?:^|: )(D-\\w+)  ");
    /** What holds a time, and what is made from it. */
    private static final Set<String> TIMES = Set.of("decision.at", "decision.id", "link.hash", "link.previous");

    @TempDir
    Path folder;

    private Path recorded;
    private List<String> script;
    private String delivery;

    @BeforeEach
    void writeTheScript() {
        recorded = folder.resolve("recorded.db");
        Story.record(recorded);
        delivery = first("E-\\w+", run("ledger", "--form", "delivery", "--format", "csv", recorded));
        String split = run("review", "split", delivery, "1", "--author", "Ana", copy("trial.db"));
        assertThat(split).contains("split");
        String part = first(
                "E-(?!" + delivery.substring(2) + ")\\w+",
                run("ledger", "--form", "delivery", "--format", "csv", folder.resolve("trial.db")));
        script = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            script.addAll(List.of(
                    "o who counted the " + round + " of them?",
                    "c label=ambulances " + round,
                    "p 1 another one " + round,
                    "u",
                    "p 1 another one again " + round,
                    "m " + part + " the same after all " + round,
                    "c quantity=" + (9 + round) + " @2",
                    "u"));
        }
    }

    @Test
    void aKilledSessionLosesNoDecisionThatItTold() throws Exception {
        Path undisturbed = copy("undisturbed.db");
        assertThat(reviewUntilKilled(undisturbed, 0, Integer.MAX_VALUE, 0)).hasSize(script.size());
        List<String> expected = dump(undisturbed);
        Random random = new Random(SEED);
        Path ledger = copy("0.db");
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String as = "kill " + kill + " of seed " + SEED;
            // An entry is shown with its earlier decisions: these are told again. Some die before anything is decided,
            // most while decisions are being written.
            int lines = random.nextInt(script.size() / 2);
            Set<String> told = reviewUntilKilled(ledger, kept, lines, random.nextInt(lines == 0 ? 1000 : 8));
            List<String> decisions = rows(ledger, "SELECT id FROM decision ORDER BY seq");
            assertThat(decisions).as(as).containsAll(told);
            assertThat(rows(ledger, "PRAGMA integrity_check")).as(as).containsExactly("ok");
            CommandRun verify = CommandRun.of("verify", "--ledger", ledger);
            assertThat(verify.code()).as(as + verify.out()).isZero();
            kept = decisions.size();
            if (kept == script.size() || kill == KILLS - 1) {
                reviewUntilKilled(ledger, kept, Integer.MAX_VALUE, 0);
                assertThat(dump(ledger)).as(as).isEqualTo(expected);
                kept = 0;
                ledger = copy(kill + 1 + ".db");
            }
        }
    }

    /** Goes on with the script behind so many of its lines; kills the session some time after so many decisions were told. */
    private Set<String> reviewUntilKilled(Path ledger, int from, int most, int millis) throws Exception {
        Set<String> told = new LinkedHashSet<>();
        if (from == script.size()) {
            return told;
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.entente.app.Main",
                        "review",
                        "--form",
                        "delivery",
                        "--author",
                        "Ana",
                        "--ledger",
                        ledger.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>(Collections.nCopies(before(delivery, ledger), "s"));
            lines.addAll(script.subList(from, script.size()));
            in.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            in.close();
            String line = most == 0 ? "" : out.readLine();
            while (line != null && told.size() < most) {
                note(line, told);
                line = told.size() < most ? out.readLine() : line;
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            process.destroyForcibly();
            process.waitFor();
            // What was written to the pipe before the end was told too.
            for (String rest = out.readLine(); rest != null; rest = out.readLine()) {
                note(rest, told);
            }
        } catch (IOException e) {
            // The pipe broke with the process.
        }
        return told;
    }

    /** How many entries wait for a reviewer before this one: what was decided before the kill can have put others first. */
    private static int before(String entry, Path ledger) {
        String list = run("review", "list", "--form", "delivery", ledger);
        return (int) Pattern.compile("E-\\w+")
                .matcher(list.substring(0, list.indexOf(entry)))
                .results()
                .count();
    }

    private static void note(String line, Set<String> told) {
        Matcher matcher = TOLD.matcher(line);
        if (matcher.find()) {
            told.add(matcher.group(1));
        }
    }

    private Path copy(String name) {
        try {
            return Files.copy(recorded, folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String run(Object... words) {
        Object[] all = new Object[words.length + 1];
        System.arraycopy(words, 0, all, 0, words.length - 1);
        all[words.length - 1] = "--ledger";
        all[words.length] = words[words.length - 1];
        CommandRun run = CommandRun.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    /** Every row of every table, but for times and what is made from them; decisions are named by their number. */
    private static List<String> dump(Path file) throws SQLException {
        List<String> dump = new ArrayList<>();
        for (String table : rows(file, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
            dump.add(table);
            List<String> columns = rows(file, "SELECT name FROM pragma_table_info('" + table + "')").stream()
                    .filter(column -> !TIMES.contains(table + "." + column))
                    .map(column -> column.equals("of") ? "\"of\"" : column)
                    .toList();
            dump.addAll(rows(file, "SELECT " + String.join(", ", columns) + " FROM " + table + " ORDER BY 1, 2"));
        }
        List<String> ids = rows(file, "SELECT id FROM decision ORDER BY seq");
        return dump.stream()
                .map(row -> {
                    String named = row;
                    for (int i = 0; i < ids.size(); i++) {
                        named = named.replace(ids.get(i), "decision " + (i + 1));
                    }
                    return named;
                })
                .toList();
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
