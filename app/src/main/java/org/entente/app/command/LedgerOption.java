// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Option;

/** Which ledger to use: shared by the commands that have one. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            defaultValue = "${env:ENTENTE_LEDGER:-entente.db}",
            description = {
                "A file, or a PostgreSQL database: jdbc:postgresql://HOST/DATABASE. Default: $ENTENTE_LEDGER, else entente.db in"
                        + " the current folder. User and password of a database: $PGUSER and $PGPASSWORD, or ~/.pgpass."
            })
    private String location;

    /** A file beside it, by the ending of its name; in the current folder when it is a database. */
    Path beside(String ending) {
        boolean server = location.startsWith("jdbc:");
        return Path.of((server ? "entente" : location) + ending);
    }

    /** Opens it; makes it when there is none. */
    Ledger open() {
        return Ledger.open(location);
    }

    /** Opens it when it is there. */
    Ledger openExisting() {
        return Ledger.openExisting(location);
    }
}
