// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void writeAPage() throws IOException {
        page = Files.writeString(folder.resolve("a.txt"), "La Norvège a livré dix ambulances au Ghana.\n");
    }

    @Test
    void aLedgerAndItsPagesGiveTheSameRecords() {
        Path ledger = folder.resolve("a.db");
        CommandRun.of("read", page, "--published", "2026-01-21", "--ledger", ledger);

        CommandRun fromLedger = CommandRun.of("export", "--format", "plover", "--ledger", ledger);
        CommandRun fromPage = CommandRun.of("export", "--format", "plover", page, "--published", "2026-01-21");

        assertThat(fromLedger.code()).as(fromLedger.err()).isZero();
        assertThat(fromLedger.out())
                .contains("\"event\":[\"COOPERATE\"]", "\"date\":\"2026-01-21\"")
                .isEqualTo(fromPage.out());
    }

    @Test
    void whatTheFormatHasNoPlaceForIsCounted() {
        CommandRun run = CommandRun.of("export", "--format", "gdelt", page);

        assertThat(run.outLines()).hasSize(1);
        assertThat(run.err()).contains("events written 0, left out 1");
    }

    @Test
    void aFormatMustBeNamed() {
        assertThat(CommandRun.of("export", page).code()).isEqualTo(FaultCode.USAGE.exitCode());
    }

    @Test
    void withoutALedgerOneLineSaysSo() {
        CommandRun run = CommandRun.of("export", "--format", "cameo", "--ledger", folder.resolve("none.db"));

        assertThat(run.code()).isEqualTo(FaultCode.NO_SUCH_LEDGER.exitCode());
        assertThat(run.errLines()).hasSize(1);
    }
}
