// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.output.Format;
import org.entente.app.output.JsonLinesReport;
import org.entente.app.output.JsonReport;
import org.entente.app.output.ReadingReport;
import org.entente.app.output.TableReport;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.Checkpoint;
import org.entente.app.reading.Course;
import org.entente.app.reading.PageCoder;
import org.entente.app.reading.PageOutcome;
import org.entente.app.reading.Reading;
import org.entente.app.reading.RefusedLog;
import org.entente.app.terminal.Pace;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.UnreadLanguages;
import org.entente.coder.NewsCoder;
import org.entente.intake.Intake;
import org.entente.intake.Source;
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
                    + " in them. Reading a page twice changes nothing. A run that was broken off, even by kill -9, goes on where it was when the same command is"
                    + " given again.",
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

    /** Refused pages told one by one where a file has them all. */
    private static final int MOST_SHOWN = 20;

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

    @Option(
            names = "--keep-all",
            description =
                    "Code and keep every page of archives and feeds too. Without it pages that name no two countries in reach of a word that"
                            + " tells of events are not parsed, and those without mentions not kept.")
    private boolean keepAll;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description =
                    "Add each refused page with reason, file and offset to this list, one JSON object a line. Default for archives, feeds and"
                            + " sitemaps: the ledger's name with .refused.jsonl.")
    private @Nullable Path refusedFile;

    @Option(names = "--from-start", description = "Do not go on where a run with the same words broke off.")
    private boolean fromStart;

    private final Terminal terminal;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PartialDate assumed = published == null ? null : Dates.parse(published, "--published");
        Web fetched = web.open(follow);
        List<Source> sources = paths.stream()
                .map(name -> Sources.named(name, terminal.in(), fetched))
                .toList();
        if (noLedger) {
            return read(sources, assumed, null);
        }
        try (Ledger open = ledger.open()) {
            return read(sources, assumed, open);
        }
    }

    private int read(List<Source> sources, @Nullable PartialDate assumed, @Nullable Ledger open) {
        Reading reading = new Reading(new PageCoder(assumed), open, NewsCoder.VERSION);
        ReadingReport report = report();
        LongRun run = new LongRun(ledger, open != null, refusedFile, sources, published + " " + keepAll);
        Checkpoint.State begun = run.begun(fromStart);
        if (!begun.isStart()) {
            terminal.err().println("going on where the last run broke off (--from-start begins anew)");
        }
        BatchTally tally;
        try (Intake pages = new Intake(sources, begun.position());
                RefusedLog refused = run.refused(begun);
                Pace pace = new Pace(terminal, pages::packedRead, pages::packedSize)) {
            tally = reading.run(pages, report, new Course(!keepAll, begun, run.checkpoint(), refused, pace::step));
        }
        List<Entry> entries = open == null || reading.forgets()
                ? List.of()
                : open.entries(EntryFilter.all()).stream()
                        .filter(entry -> reading.changeOf(entry).isPresent())
                        .toList();
        report.end(tally, entries, reading);
        terminal.flush();
        summary(tally, entries.size(), open == null || reading.forgets() ? null : open.name(), run);
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

    private void summary(BatchTally tally, int entries, @Nullable String name, LongRun run) {
        Path list = run.refusedFile();
        int shown = list == null
                ? tally.refusals().size()
                : Math.min(MOST_SHOWN, tally.refusals().size());
        for (PageOutcome.Refused page : tally.refusals().subList(0, shown)) {
            terminal.err()
                    .println(terminal.messageStyle().red("refused:") + " "
                            + page.fault().line());
        }
        if (tally.pagesRefused() > shown) {
            terminal.err()
                    .println("and " + (tally.pagesRefused() - shown) + " more"
                            + (list == null ? "" : "; all of them in " + list));
        }
        String unread = UnreadLanguages.count(tally.languages());
        if (!unread.isEmpty()) {
            terminal.err().println("kept, not coded: " + unread);
        }
        String unchanged = tally.pagesUnchanged() == 0 ? "" : " (" + tally.pagesUnchanged() + " unchanged)";
        terminal.err()
                .println("pages read " + tally.pagesRead() + unchanged
                        + (tally.pagesPassedOver() == 0 ? "" : ", passed over " + tally.pagesPassedOver())
                        + ", refused " + tally.pagesRefused()
                        + "; mentions " + tally.mentions()
                        + (name == null ? "" : "; entries they rest in " + entries + ", ledger " + name));
    }
}
