// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: its bytes, its exit code, what it does when nobody reads on. */
class ProcessTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path SCRIPT =
            Path.of(System.getProperty("entente.root", "..")).resolve("entente");

    @TempDir
    static Path folder;

    private static Path ledger;

    @BeforeAll
    static void recordTheStory() {
        ledger = folder.resolve("story.db");
        Story.record(ledger);
    }

    @Test
    void outputIsUtf8EvenInTheCLocale() throws Exception {
        Finished run = java(Map.of("LC_ALL", "C"), "ledger", "--events", "--ledger", ledger.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("« Le président du Ghana salue la Norvège. »");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFaultIsOneLineAndItsOwnExitCode() throws Exception {
        Finished run =
                java(Map.of(), "ledger", "--ledger", folder.resolve("none.db").toString());

        assertThat(run.code()).isEqualTo(FaultCode.NO_SUCH_LEDGER.exitCode());
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void debugShowsWhereItHappened() throws Exception {
        Finished run = java(
                Map.of(),
                "ledger",
                "--debug",
                "--ledger",
                folder.resolve("none.db").toString());

        assertThat(run.err()).contains("\tat org.entente.");
    }

    @Test
    void theLedgerIsNamedByTheEnvironmentUnlessTheCallNamesOne() throws Exception {
        assertThat(java(Map.of("ENTENTE_LEDGER", ledger.toString()), "ledger").out())
                .contains("NOR → GHA");
        assertThat(java(Map.of("ENTENTE_LEDGER", "elsewhere.db"), "ledger", "--ledger", ledger.toString())
                        .out())
                .contains("NOR → GHA");
    }

    @Test
    void aReaderWhoHasSeenEnoughMakesNoNoise() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
        Finished run = run(new ProcessBuilder(
                "/bin/sh",
                "-c",
                "\"$0\" \"$@\" | true",
                JAVA.toString(),
                "-cp",
                classPath(),
                "org.entente.app.Main",
                "ledger",
                "--format",
                "json",
                "--ledger",
                ledger.toString()));

        assertThat(run.err()).isEmpty();
    }

    @Test
    void theScriptSaysWhenThereIsNoJava() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(SCRIPT), "no script here");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("sh", "dirname", "readlink")) {
            Path real = Path.of("/usr/bin", tool);
            Assumptions.assumeTrue(Files.exists(real), "no " + real + " here");
            if (!Files.exists(bin.resolve(tool))) {
                Files.copy(real, bin.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", SCRIPT.toString(), "demo");
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", bin.toString());
        Finished run = run(builder);

        assertThat(run.code()).isEqualTo(69);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("JDK 17");
    }

    @Test
    void theScriptSaysWhenJavaIsTooOld() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(SCRIPT), "no script here");
        Path old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.22\" 2024-01-16' >&2\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", SCRIPT.toString(), "demo");
        builder.environment().put("JAVA_HOME", folder.resolve("old").toString());
        Finished run = run(builder);

        assertThat(run.code()).isEqualTo(69);
        assertThat(run.err()).contains("version 11");
    }

    private static Finished java(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-cp", classPath(), "org.entente.app.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("ENTENTE_LEDGER");
        builder.environment().putAll(environment);
        return run(builder);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static Finished run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        return new Finished(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Finished(int code, String out, String err) {}
}
