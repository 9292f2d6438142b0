// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.terminal.Terminal;
import org.entente.app.terminal.Traits;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    /** The device that always says that the disk is full. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    @Test
    void outputThatDoesNotArriveIsAFault() throws Exception {
        Assumptions.assumeTrue(Files.isWritable(FULL), "no /dev/full here");
        Path ledger = folder.resolve("story.db");
        Story.record(ledger);
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();

        int code;
        try (java.io.OutputStream out = Files.newOutputStream(FULL)) {
            Terminal terminal = new Terminal(out, err, java.io.InputStream.nullInputStream(), Traits.NONE);
            code = Entente.run(terminal, "ledger", "--ledger", ledger.toString());
        }

        assertThat(code).isEqualTo(FaultCode.DISK_FULL.exitCode());
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }
}
