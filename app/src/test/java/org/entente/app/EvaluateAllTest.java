// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateAllTest {

    private static final String HOME = "entente.home";

    @TempDir
    Path folder;

    @BeforeEach
    void setTheHome() {
        System.setProperty(HOME, folder.toString());
    }

    @AfterEach
    void forgetTheHome() {
        System.clearProperty(HOME);
    }

    @Test
    void setsThatAreThereAreMeasuredAndTheOthersSaidToBeMissing() throws IOException {
        Path news = Files.createDirectories(folder.resolve("data/ntrex/fr"));
        Files.writeString(news.resolve("a.txt"), "La Norvège a livré dix ambulances au Ghana.\n");
        Files.writeString(
                news.resolve("b.txt"), "Les pêcheurs attendent la fin des pluies et réparent leurs filets.\n");
        Files.writeString(news.resolveSibling("gold.jsonl"), """
                {"doc": "a", "line": 1, "mentions": [{"type": "COOPERATE", "form": "delivery", "source": "NOR", "target": "GHA", "status": "done"}]}
                """);

        CommandRun run = CommandRun.of("evaluate", "all", folder);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("# How good it is")
                .contains(
                        "| fr | 1.000 | 1.000 | 1.000 | 1 | 0 | 0 |",
                        "| COOPERATE | 1 / 0 / 0 |",
                        "Of 2 documents, 1 hold nothing codable. Mentions coded in these, each of them a mistake: fr 0.",
                        "*Not measured: stories is not there.*",
                        "*Not measured: naeb is not there.*",
                        "*Not measured: seed is not there.*",
                        "*Not measured: fr_pud-ud-test.conllu is not there.*",
                        "## What it cannot do today")
                .doesNotContain("{{", folder.toString());
    }

    @Test
    void aFolderWithoutDataIsOneLine() throws IOException {
        CommandRun run = CommandRun.of("evaluate", "all", Files.createDirectory(folder.resolve("empty")));

        assertThat(run.code()).isEqualTo(FaultCode.NO_SUCH_PATH.exitCode());
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }
}
