// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a home of its own, with the real sample pages. */
class DemoTest {

    private static final String HOME = "entente.home";

    @TempDir
    Path home;

    @BeforeEach
    void copyTheSamples() throws IOException {
        Path samples = Path.of(System.getProperty("entente.root", "..")).resolve("samples");
        Files.createDirectory(home.resolve("samples"));
        try (Stream<Path> pages = Files.list(samples)) {
            for (Path page : pages.toList()) {
                Files.copy(page, home.resolve("samples").resolve(page.getFileName()));
            }
        }
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void forgetTheHome() {
        System.clearProperty(HOME);
    }

    @Test
    void tellsWhatWasPromisedDeliveredAndIsOutstandingAndWhatToTryNext() {
        CommandRun run = CommandRun.of("demo");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("India and Madagascar", "Promised and delivered", "./entente show E-")
                .containsPattern("autobus +120 +49 [|] 55 +65 [|] 71")
                .doesNotContain("refused");
        assertThat(run.outLines()).allMatch(line -> line.length() <= 100);
        assertThat(CommandRun.of("demo").out()).as("a second time").isEqualTo(run.out());
    }

    @Test
    void saysWhenTheSamplesAreMissing() throws IOException {
        System.setProperty(HOME, Files.createDirectory(home.resolve("empty")).toString());

        CommandRun run = CommandRun.of("demo");

        assertThat(run.code()).isEqualTo(18);
        assertThat(run.errLines()).hasSize(1);
    }
}
