// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.plover.CodedSentences;
import org.entente.app.plover.EventReading;
import org.entente.app.plover.EventReading.Score;
import org.entente.app.score.ScoreTable;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Terminal;
import org.entente.coder.event.OpenEvent;
import org.entente.model.mention.EventType;
import org.entente.model.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate events}: sentences that people have coded by PLOVER. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = {
            "Reads sentences that people have coded by PLOVER and compares the type of event, and where the sentence names who acts and on"
                    + " whom. Types go through the rules of PLOVER's manual: what is still to come of CONSULT, SUPPORT, COOPERATE and AID"
                    + " is AGREE there.",
            "",
            "found: an event was found in the sentence. sides: its source and target overlap those of the gold. root: its type is"
                    + " right. right: both. Sides need not be states here, as they must be in the ledger.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente evaluate events en_zsp_plv_train.jsonl",
            "  entente evaluate events en_zsp_plv_train.jsonl es_udp_protest_plover.jsonl --show 20",
        })
final class EvaluateEventsCommand implements Callable<Integer> {

    private static final int WIDEST_LINE = 300;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "One JSON object a line: {\"id\", \"lang\", \"text\", \"events\"}.")
    private List<Path> files;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print the first N events that are not right.")
    private int show;

    private final Terminal terminal;

    EvaluateEventsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            List<CodedSentences.CodedSentence> sentences = CodedSentences.read(file);
            List<EventReading> readings = EventReading.of(sentences);
            terminal.out().println(terminal.style().bold(String.valueOf(file.getFileName())));
            terminal.out()
                    .println(String.format(
                            Locale.ROOT, "%-12s %6s %6s %6s %6s %6s", "", "events", "found", "sides", "root", "right"));
            EventReading.byCode(readings).forEach(this::row);
            Score all = Score.of(readings);
            row("all", all);
            readings.stream().filter(r -> !r.right()).limit(show).forEach(this::print);
            terminal.out().println(ScoreTable.decimal(all.share(all.right())));
        }
        return 0;
    }

    private void row(String name, Score score) {
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%-12s %6d %6s %6s %6s %6s",
                        name,
                        score.events(),
                        ScoreTable.decimal(score.share(score.found())),
                        ScoreTable.decimal(score.share(score.overlap())),
                        ScoreTable.decimal(score.share(score.rootRight())),
                        ScoreTable.decimal(score.share(score.right()))));
    }

    private void print(EventReading reading) {
        String text = reading.sentence().text();
        terminal.out().println();
        terminal.out().println(terminal.style().bold(reading.sentence().id()) + " " + Columns.cut(text, WIDEST_LINE));
        terminal.out()
                .println("   gold  " + reading.event().code() + ": "
                        + reading.event().source() + " → " + reading.event().target());
        terminal.out()
                .println("   found "
                        + reading.found()
                                .map(found -> describe(found, reading.type(), text))
                                .orElse("nothing"));
    }

    private static String describe(OpenEvent found, Optional<EventType> type, String text) {
        return type.map(EventType::name).orElse("-") + "/" + found.status().label() + ": " + words(found.source(), text)
                + " → "
                + words(found.target(), text) + " | "
                + found.candidate().pattern().id() + " at "
                + found.candidate().trigger().form();
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" + ", spans.stream().map(span -> span.of(text)).toList());
    }
}
