// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.reading.Batch;
import org.entente.app.reading.GateLoss;
import org.entente.app.terminal.Terminal;
import org.entente.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate gate}: what the gate costs in mentions, and what it saves. */
@Command(
        name = "gate",
        mixinStandardHelpOptions = true,
        description = {
            "Codes pages with and without the gate that decides what of archives and feeds is parsed, and prints which mentions it loses.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate gate ntrex/en ntrex/fr samples",
            "  entente evaluate gate naeb/html --show 20",
        })
final class EvaluateGateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, archives.")
    private List<String> paths;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "10",
            description = "Print the first N mentions lost. Default: 10.")
    private int show;

    private final Terminal terminal;

    EvaluateGateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        GateLoss loss = new GateLoss();
        List<String> lost = new ArrayList<>();
        try (Intake pages = Intake.offline(paths, terminal.in())) {
            Batch.each(pages, loss::of, page -> lost.addAll(loss.add(page)));
        }
        lost.stream().limit(show).forEach(line -> terminal.out().println("lost  " + line));
        terminal.out().print(loss.table());
        terminal.out().println(String.format(Locale.ROOT, "%.4f", loss.share()));
        return 0;
    }
}
