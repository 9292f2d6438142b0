// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.output.Format;
import org.entente.app.output.JsonLinesReport;
import org.entente.app.output.JsonReport;
import org.entente.app.output.ReadingReport;
import org.entente.app.output.TableReport;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.PageCoder;
import org.entente.app.reading.PageOutcome;
import org.entente.app.reading.Reading;
import org.entente.app.terminal.Pace;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.UnreadLanguages;
import org.entente.coder.NewsCoder;
import org.entente.intake.Intake;
import org.entente.intake.Position;
import org.entente.intake.Sources;
import org.entente.intake.Web;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Entry;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente read}: pages into the ledger. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads news pages and records what states agree, promise, deliver, say and do to each other.",
            "",
            "Pages that cannot be read are listed and the rest goes on. Pages in a language that is not read are kept, with nothing coded"
                    + " in them. Reading a page twice changes nothing; after an"
                    + " interruption, run the same command again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente read page.html",
            "  entente read news/ more/page.txt --ledger cuba.db",
            "  entente read dump.txt --published 2026-01-21    a page that carries no date",
            "  curl -s https://example.org/page | entente read -",
            "  entente read CC-NEWS-20260121.warc.gz saved.zip",
            "  entente read https://example.org/feed.xml       the pages of a feed",
            "  entente read page.html --explain                what was left out, and why",
            "  entente read news/ --format jsonl --no-ledger > mentions.jsonl",
        })
final class ReadCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files; folders (all .html .htm .xhtml .txt and archives in them); archives: zip, tar, tar.gz, WARC and WET; links to pages,"
                        + " feeds and news sitemaps; - for standard input. What a file is is told by its content, not its name."
            })
    private List<String> paths;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day, month or year of publication (2026-01-21, 2026-01, 2026) for pages that carry none.")
    private @Nullable String published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table (default), json: one document with articles, mentions and entries, jsonl: one mention a line.")
    private Format format;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private WebOptions web;

    @Option(names = "--follow", description = "Fetch the links of feeds and sitemaps that are files.")
    private boolean follow;

    @Option(names = "--no-ledger", description = "Record nothing; only print what is found.")
    private boolean noLedger;

    @Option(names = "--explain", description = "Also print what was left out of each page, and why.")
    private boolean explain;

    private final Terminal terminal;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PartialDate assumed = published == null ? null : Dates.parse(published, "--published");
        Web fetched = web.open(follow);
        try (Intake pages = new Intake(
                paths.stream()
                        .map(name -> Sources.named(name, terminal.in(), fetched))
                        .toList(),
                Position.START)) {
            if (noLedger) {
                return read(pages, assumed, null);
            }
            try (Ledger open = ledger.open()) {
                return read(pages, assumed, open);
            }
        }
    }

    private int read(Intake pages, @Nullable PartialDate assumed, @Nullable Ledger open) {
        Reading reading = new Reading(new PageCoder(assumed), open, NewsCoder.VERSION);
        ReadingReport report = report();
        BatchTally tally;
        try (Pace pace = new Pace(terminal, pages::packedRead, pages::packedSize)) {
            tally = reading.run(pages, report, pace::step);
        }
        List<Entry> entries = open == null
                ? List.of()
                : open.entries(EntryFilter.all()).stream()
                        .filter(entry -> reading.changeOf(entry).isPresent())
                        .toList();
        report.end(tally, entries, reading);
        terminal.flush();
        summary(tally, entries.size(), open == null ? null : open.name());
        return tally.exitCode();
    }

    private ReadingReport report() {
        return switch (format) {
            case TABLE -> new TableReport(terminal, explain);
            case JSON -> new JsonReport(terminal);
            case JSONL -> new JsonLinesReport(terminal);
            case CSV ->
                throw new EntenteException.User(
                        FaultCode.USAGE, "--format is table, json or jsonl here; csv is for 'entente ledger'");
        };
    }

    private void summary(BatchTally tally, int entries, @Nullable String name) {
        for (PageOutcome.Refused page : tally.refusals()) {
            terminal.err()
                    .println(terminal.messageStyle().red("refused:") + " "
                            + page.fault().line());
        }
        if (tally.pagesRefused() > tally.refusals().size()) {
            terminal.err()
                    .println("and " + (tally.pagesRefused() - tally.refusals().size()) + " more");
        }
        String unread = UnreadLanguages.count(tally.languages());
        if (!unread.isEmpty()) {
            terminal.err().println("kept, not coded: " + unread);
        }
        String unchanged = tally.pagesUnchanged() == 0 ? "" : " (" + tally.pagesUnchanged() + " unchanged)";
        terminal.err()
                .println("pages read " + tally.pagesRead() + unchanged
                        + ", refused " + tally.pagesRefused()
                        + "; mentions " + tally.mentions()
                        + (name == null ? "" : "; entries they rest in " + entries + ", ledger " + name));
    }
}
