// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.export.EventWriter;
import org.entente.app.export.ExportFormat;
import org.entente.app.export.ToldEvent;
import org.entente.app.reading.Batch;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.PageCoder;
import org.entente.app.reading.PageOutcome;
import org.entente.app.terminal.Terminal;
import org.entente.intake.Intake;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente export}: events in the formats of event data sets. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes events in the format of an event data set, one record for each event that a sentence tells: of pages, or of everything"
                    + " in the ledger when no page is named.",
            "",
            "Quantities, who says so, and how far it has come have no place in these formats; docs/exports.md says what each of them"
                    + " carries. For entries use 'entente ledger --format csv', for mentions with all their fields 'entente read --format"
                    + " jsonl'.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente export --format plover > events.jsonl          PLOVER's JSON, from ./entente.db",
            "  entente export --format cameo --ledger cuba.db         CAMEO's codes with a score from -10 to 10",
            "  entente export --format gdelt news/ page.html          GDELT's 61 columns, straight from pages",
            "  entente export --format gdelt | tail -n +2             the same without header, as GDELT has it",
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Pages to read: files, folders, or - for standard input. Without any, the ledger is exported.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description =
                    "${COMPLETION-CANDIDATES}: PLOVER's JSON lines, CAMEO's codes as CSV, GDELT's columns as TSV.")
    private ExportFormat format;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day, month or year of publication for pages that carry none.")
    private @Nullable String published;

    @Mixin
    private LedgerOption ledger;

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EventWriter writer = format.writer(terminal.out());
        Tally tally = new Tally();
        int code = 0;
        if (paths.isEmpty()) {
            try (Ledger open = ledger.openExisting();
                    Stream<ToldEvent> events = ToldEvent.of(open)) {
                writer.begin();
                events.forEach(event -> tally.add(writer.write(event)));
            }
        } else {
            writer.begin();
            code = pages(writer, tally);
        }
        terminal.flush();
        terminal.err().println(tally);
        return code;
    }

    private int pages(EventWriter writer, Tally tally) {
        PageCoder coder = new PageCoder(published == null ? null : Dates.parse(published, "--published"));
        BatchTally read = new BatchTally();
        Batch.run(Intake.offline(paths, terminal.in()), coder::code, outcome -> {
            if (outcome instanceof PageOutcome.Coded page) {
                ToldEvent.of(page.article(), page.mentions()).forEach(event -> tally.add(writer.write(event)));
            } else if (outcome instanceof PageOutcome.Refused page) {
                read.refused(page);
                terminal.err()
                        .println(terminal.messageStyle().red("refused:") + " "
                                + page.fault().line());
            }
        });
        return read.exitCode();
    }

    /** How many were written, and how many the format has no place for. */
    private static final class Tally {
        private int written;
        private int leftOut;

        private void add(boolean done) {
            if (done) {
                written++;
            } else {
                leftOut++;
            }
        }

        @Override
        public String toString() {
            return "events written " + written
                    + (leftOut == 0 ? "" : ", left out " + leftOut + " (denied, called off, or without any date)");
        }
    }
}
