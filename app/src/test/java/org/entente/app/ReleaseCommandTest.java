// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {

    @TempDir
    Path folder;

    private Path ledger;

    @BeforeEach
    void recordTheStory() {
        ledger = folder.resolve("story.db");
        Story.record(ledger);
    }

    @Test
    void takesItsVersionFromTheFolderAndTellsWhatItHolds() {
        CommandRun run = CommandRun.of("release", folder.resolve("2031.10"), "--ledger", ledger);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("release 2031.10 in ").contains("holds: ", "entries 2");
        assertThat(folder.resolve("2031.10/manifest.json")).content().contains("\"version\" : \"2031.10\"");
        assertThat(folder.resolve("2031.10/parquet/steps.parquet")).exists();
    }

    @Test
    void onlyWhatIsAskedForIsReleased() {
        CommandRun run = CommandRun.of(
                "release",
                folder.resolve("r"),
                "GHA",
                "norway",
                "--form",
                "visit",
                "--formats",
                "csv",
                "--ledger",
                ledger);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("entries 1,");
        assertThat(folder.resolve("r/parquet")).doesNotExist();
        assertThat(folder.resolve("r/manifest.json")).content().contains("\"country\" : \"GHA\"", "\"visit\"");
    }

    @Test
    void aReleaseIsNotOverwritten() {
        CommandRun.of("release", folder.resolve("r"), "--ledger", ledger);

        CommandRun again = CommandRun.of("release", folder.resolve("r"), "--ledger", ledger);

        assertThat(again.code()).isEqualTo(FaultCode.RELEASE_EXISTS.exitCode());
        assertThat(again.errLines()).hasSize(1);
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        CommandRun run = CommandRun.of("release", folder.resolve("r"), "--version", "../x", "--ledger", ledger);

        assertThat(run.code()).isEqualTo(FaultCode.USAGE.exitCode());
        assertThat(folder.resolve("r")).doesNotExist();
    }
}
