// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over an archive is killed again and again, and goes on: nothing is lost, nothing is there twice. */
class ResumeTest {

    private static final int PAGES = 900;
    private static final int KILLS = Math.min(20, Integer.getInteger("kills", 2));

    @TempDir
    Path folder;

    @Test
    void aKilledRunGoesOnWithoutLossOrDuplicate() throws Exception {
        Path day = Files.write(folder.resolve("day.warc.gz"), day());
        Path whole = folder.resolve("whole.db");
        CommandRun undisturbed = CommandRun.of("read", day, "--ledger", whole, "--format", "jsonl");
        assertThat(undisturbed.err()).contains("refused " + PAGES / 10);

        Path ledger = folder.resolve("killed.db");
        Random random = new Random(3);
        int resumed = 0;
        int finished = -1;
        for (int i = 0; i < KILLS || finished < 0; i++) {
            Process process = start(day, ledger);
            boolean last = i >= KILLS;
            if (!process.waitFor(last ? 120_000 : 3_500 + random.nextInt(3_000), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                assertThat(last).as("it ends").isFalse();
            } else {
                finished = process.exitValue();
            }
            resumed += Files.readString(err()).contains("going on where") ? 1 : 0;
            if (finished >= 0) {
                break;
            }
        }

        System.err.println("ResumeTest: went on " + resumed + " times");
        assertThat(finished).isEqualTo(undisturbed.code());
        assertThat(ledgerOf(ledger)).isEqualTo(ledgerOf(whole));
        assertThat(refused(ledger)).isEqualTo(refused(whole));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().contains(".reading-")))
                    .isEmpty();
        }
    }

    private Path err() {
        return folder.resolve("err.txt");
    }

    private Process start(Path day, Path ledger) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.entente.app.Main",
                        "read",
                        day.toString(),
                        "--ledger",
                        ledger.toString(),
                        "--format",
                        "jsonl")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err().toFile())
                .start();
    }

    private static List<String> ledgerOf(Path ledger) {
        CommandRun entries = CommandRun.of("ledger", "--ledger", ledger, "--format", "json");
        CommandRun events = CommandRun.of("ledger", "--events", "--ledger", ledger, "--format", "json");
        assertThat(CommandRun.of("verify", "--ledger", ledger).code()).isZero();
        assertThat(entries.out()).hasSizeGreaterThan(1_000);
        return List.of(entries.out(), events.out());
    }

    private static List<String> refused(Path ledger) throws IOException {
        return Files.readAllLines(ledger.resolveSibling(ledger.getFileName() + ".refused.jsonl"));
    }

    private static byte[] day() throws IOException {
        ByteArrayOutputStream day = new ByteArrayOutputStream();
        for (int i = 0; i < PAGES; i++) {
            String status = i % 10 == 3 ? "404 Not Found" : "200 OK";
            byte[] page = (i % 3 == 0 ? story(i) : filler(i)).getBytes(StandardCharsets.UTF_8);
            byte[] http =
                    ("HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n\r\n").getBytes(StandardCharsets.UTF_8);
            OutputStream out = new GZIPOutputStream(day);
            out.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://site.example/" + i
                            + "\r\nWARC-Date: 2031-07-02T08:00:00Z\r\nContent-Type: application/http\r\nContent-Length: "
                            + (http.length + page.length) + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(http);
            out.write(page);
            out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.close();
        }
        return day.toByteArray();
    }

    private static String story(int i) {
        String[] goods = {"ambulances", "tractors", "buses"};
        return page(
                "Help " + i,
                "<p>Norway delivered " + (i + 2) + " " + goods[i % 3] + " to Ghana on " + (1 + i % 28)
                        + " June 2031, the health ministry of Ghana said in Accra.</p><p>Report number " + i
                        + " says that the vehicles will be driven by crews that have waited long for something to drive.</p>");
    }

    private static String filler(int i) {
        return page(
                "Garden " + i,
                ("<p>Gardeners of the town water the beds in the evening, number " + i
                                + ", and nobody from anywhere else is in sight all day long.</p>")
                        .repeat(20));
    }

    private static String page(String title, String body) {
        return "<html><head><title>" + title
                + "</title><meta property=\"article:published_time\" content=\"2031-07-02\"></head><body><article><h1>"
                + title + "</h1>" + body + "</article></body></html>";
    }
}
