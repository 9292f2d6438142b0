// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.reading.PageCoder;
import org.entente.app.score.Agreement;
import org.entente.app.score.CodedEvent;
import org.entente.app.score.LineKey;
import org.entente.app.score.ParallelText;
import org.entente.app.score.ScoreTable;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate agreement}: do the same events come out of the same text in two languages? */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = {
            "Codes the same text in several languages and counts how often the same line gives the same event: the lines where either"
                    + " of two languages codes anything, and the part of them where both code an event of the same type, between the same"
                    + " two sides, with the same status.",
            "",
            "It needs no gold: it measures whether the languages read alike, not whether they read rightly.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate agreement ntrex/            documents in en/, fr/ ... , aligned line by line",
            "  entente evaluate agreement ud/               the treebanks xx_pud-ud-test.conllu, sentence by sentence",
            "  entente evaluate agreement ntrex/ ud/ --show 20",
        })
final class EvaluateAgreementCommand implements Callable<Integer> {

    private static final int WIDEST_LINE = 200;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders of parallel text.")
    private List<Path> folders;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print the first N lines where two languages have no event in common.")
    private int show;

    private final Terminal terminal;

    EvaluateAgreementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PageCoder coder = new PageCoder(null);
        List<Agreement> found = new ArrayList<>();
        for (Path folder : folders) {
            ParallelText text = ParallelText.code(folder, coder);
            Agreement agreement = text.agreement();
            found.add(agreement);
            terminal.out().println(terminal.style().bold(String.valueOf(folder.getFileName())));
            print(agreement);
            agreement.disagreements().keySet().stream().limit(show).forEach(line -> print(line, text));
        }
        found.stream().reduce(Agreement::plus).ifPresent(all -> {
            if (found.size() > 1) {
                terminal.out().println(terminal.style().bold("all"));
                print(all);
            }
            terminal.out().println(ScoreTable.decimal(all.all().share(all.all().status())));
        });
        return 0;
    }

    private void print(Agreement agreement) {
        terminal.out()
                .println(String.format(
                        Locale.ROOT, "%-6s %6s %6s %6s %6s %6s", "", "lines", "pair", "type", "status", "whole"));
        agreement.counts().forEach(this::row);
        row("all", agreement.all());
        terminal.out().println();
    }

    private void row(String name, Agreement.Count count) {
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%-6s %6d %6s %6s %6s %6s",
                        name,
                        count.lines(),
                        ScoreTable.decimal(count.share(count.pair())),
                        ScoreTable.decimal(count.share(count.type())),
                        ScoreTable.decimal(count.share(count.status())),
                        ScoreTable.decimal(count.share(count.whole()))));
    }

    private void print(LineKey line, ParallelText text) {
        terminal.out().println(terminal.style().bold(line.toString()));
        text.events().forEach((language, events) -> {
            terminal.out().println("  " + language + " " + Columns.cut(text.line(language, line), WIDEST_LINE));
            for (CodedEvent event : events.getOrDefault(line, List.of())) {
                terminal.out().println("     " + ScoreTable.line(event));
            }
        });
        terminal.out().println();
    }
}
