// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which ledger to use: shared by the commands that have one. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "${env:ENTENTE_LEDGER:-entente.db}",
            description = "The ledger file. Default: $ENTENTE_LEDGER, else entente.db in the current folder.")
    private Path file;

    Path file() {
        return file;
    }
}
