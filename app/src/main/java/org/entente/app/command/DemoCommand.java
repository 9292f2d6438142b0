// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.app.demo.Demo;
import org.entente.app.terminal.Terminal;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import picocli.CommandLine.Command;

/** {@code entente demo}: the sample pages and the ledger they make. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Reads the sample pages into a ledger of their own and shows what it holds: a minute to see what this is for.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente demo",
            "  COLUMNS=120 entente demo",
        })
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path home = Home.path();
        Path samples = home.resolve("samples");
        if (!Files.isDirectory(samples)) {
            throw new EntenteException.User(
                    FaultCode.NO_SUCH_PATH, "the sample pages are not there: " + samples + " is missing");
        }
        new Demo(terminal, home).run(samples);
        return 0;
    }
}
