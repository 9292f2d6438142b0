// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that makes releases, again and again, and looks at what is left: each release that is there is whole. {@code
 * -Dkills=200} for the long run.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = 11;

    @TempDir
    Path folder;

    @Test
    void aKilledProcessLeavesNoHalfRelease() throws Exception {
        Path ledger = Story.ofGhana().record(folder.resolve("story.db"));
        Releases.of(ledger, folder.resolve("undisturbed"));
        Map<String, byte[]> undisturbed = Releases.bytes(folder.resolve("undisturbed"));
        Path releases = Files.createDirectory(folder.resolve("releases"));
        Random random = new Random(SEED);
        List<String> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(releaseUntilKilled(ledger, releases, random.nextInt(400)));
        }

        for (String number : told) {
            assertThat(releases.resolve(number)).as("told of seed %s", SEED).isDirectory();
        }
        List<Path> standing;
        try (Stream<Path> all = Files.list(releases)) {
            standing =
                    all.filter(f -> !f.getFileName().toString().startsWith(".")).toList();
        }
        for (Path release : standing) {
            same(release, undisturbed);
        }
        // The next run clears away what is left, and makes the same.
        Path next = releases.resolve(String.valueOf(standing.size() + 1));
        Releases.of(ledger, next);
        same(next, undisturbed);
        try (Stream<Path> all = Files.list(releases)) {
            assertThat(all.filter(f -> f.getFileName().toString().endsWith(".partial")))
                    .isEmpty();
        }
    }

    private static void same(Path release, Map<String, byte[]> expected) {
        Map<String, byte[]> bytes = Releases.bytes(release);
        assertThat(bytes.keySet()).as(release.toString()).isEqualTo(expected.keySet());
        bytes.forEach(
                (file, content) -> assertThat(content).as(release + " " + file).isEqualTo(expected.get(file)));
    }

    private static List<String> releaseUntilKilled(Path ledger, Path releases, int millis) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledReleaser.class.getName(),
                        ledger.toString(),
                        releases.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(out.readLine()).isEqualTo("ready");
            TimeUnit.MILLISECONDS.sleep(millis);
            process.destroyForcibly();
            process.waitFor();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told.add(line);
            }
        } catch (IOException e) {
            // The pipe broke with the process.
        }
        return told;
    }
}
