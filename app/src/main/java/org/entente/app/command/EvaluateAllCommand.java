// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.app.accuracy.AccuracyReport;
import org.entente.app.accuracy.DataSets;
import org.entente.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate all}: the accuracy report. */
@Command(
        name = "all",
        mixinStandardHelpOptions = true,
        description = {
            "Makes every measurement there are data for and prints one Markdown document with the figures, what they are worth, and"
                    + " what is not read yet.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate all ../shared",
            "  entente evaluate all ../shared > docs/accuracy.md",
        })
final class EvaluateAllCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "SHARED_DIR",
            defaultValue = "../shared",
            description = "The folder that has the data sets under data/. Default: ../shared.")
    private Path shared;

    private final Terminal terminal;

    EvaluateAllCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path home = Home.path();
        AccuracyReport report = new AccuracyReport(
                DataSets.of(shared, home), name -> terminal.err().println("measuring: " + name));
        terminal.out().print(report.write());
        return 0;
    }
}
