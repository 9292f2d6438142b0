// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.fault.Faults;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Terminal;
import org.entente.page.score.PageScore;
import org.entente.page.score.PageSpeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate page}: articles read from pages against a gold. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a folder of news pages in the layout of the News Article Extraction Benchmark and scores body, title, date and authors.",
            "Half of the sites are kept apart, to be measured only; --show prints nothing of them.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate page naeb/",
            "  entente evaluate page naeb/ --show 20",
        })
final class EvaluatePageCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The folder of pages with their gold.")
    private Path folder;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print the first N things that were wrong.")
    private int show;

    private final Terminal terminal;

    EvaluatePageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<PageScore.Miss> misses = new ArrayList<>();
        try {
            terminal.out().print(PageScore.of(folder, misses).table());
            terminal.out().print(PageSpeed.of(folder).table());
        } catch (IOException e) {
            throw Faults.of(e, null);
        }
        misses.stream().limit(show).forEach(this::print);
        return 0;
    }

    private void print(PageScore.Miss miss) {
        int width = terminal.columns() - 8;
        terminal.out().println();
        terminal.out().println(miss.id() + " " + terminal.style().bold(miss.what()));
        terminal.out().println("  gold  " + Columns.cut(miss.gold(), width));
        terminal.out().println("  found " + Columns.cut(miss.found(), width));
    }
}
