// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.PageCoder;
import org.entente.app.reading.PageOutcome;
import org.entente.app.terminal.Terminal;
import org.entente.app.watch.Watch;
import org.entente.coder.NewsCoder;
import org.entente.intake.InputBytes;
import org.entente.intake.Limits;
import org.entente.intake.Opml;
import org.entente.ledger.Ledger;
import org.entente.ledger.Recording;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente watch}: feeds into the ledger, for as long as it runs. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Looks into feeds again and again and records what is new in them, until it is stopped (Ctrl-C).",
            "",
            "It may be stopped or killed at any moment and started again: what it has seen is kept beside the ledger. Sites are asked politely: whether a"
                    + " feed has changed at all, what their robots.txt allows, one page at a time.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente watch feeds.opml --ledger news.db",
            "  entente watch https://example.org/feed.xml --every 30",
            "  entente watch feeds.opml --once                 one round, for cron",
        })
final class WatchCommand implements Callable<Integer> {

    private static final int LONGEST_MINUTES = 7 * 24 * 60;

    @Parameters(paramLabel = "FEED", arity = "1..*", description = "OPML files, and links to feeds and news sitemaps.")
    private List<String> names;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "From the beginning of a round to that of the next. Default: 15.")
    private int minutes;

    @Option(names = "--once", description = "Only one round.")
    private boolean once;

    @Mixin
    private WebOptions web;

    @Mixin
    private LedgerOption ledger;

    private final Terminal terminal;

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new EntenteException.User(
                    FaultCode.USAGE, "--every is between 1 and " + LONGEST_MINUTES + " minutes");
        }
        List<URI> feeds = feeds();
        Watch watch = new Watch(web.open(true), new PageCoder(null), ledger.beside(".watch.json"));
        for (long round = 0; ; round++) {
            long start = System.nanoTime();
            BatchTally tally = new BatchTally();
            // Open only while it is needed: others may want to write in between.
            try (Ledger open = ledger.open()) {
                watch.round(round, feeds, outcome -> take(outcome, open, tally));
            }
            terminal.err()
                    .println("round " + (round + 1) + ": " + feeds.size() + " feeds, recorded " + tally.pagesRead()
                            + " pages with " + tally.mentions() + " mentions, passed over " + tally.pagesPassedOver()
                            + ", refused " + tally.pagesRefused());
            if (once) {
                return tally.exitCode();
            }
            long left = Duration.ofMinutes(minutes).toMillis() - (System.nanoTime() - start) / 1_000_000;
            Thread.sleep(Math.max(0, left));
        }
    }

    private List<URI> feeds() {
        Set<URI> feeds = new LinkedHashSet<>();
        for (String name : names) {
            try {
                if (name.matches("(?i)https?://.*")) {
                    feeds.add(URI.create(name));
                } else {
                    feeds.addAll(Opml.feeds(name, InputBytes.of(name, Path.of(name), Limits.FEED_BYTES)));
                }
            } catch (IllegalArgumentException e) {
                throw new EntenteException.User(FaultCode.USAGE, "neither a link nor a file: " + name);
            }
        }
        return new ArrayList<>(feeds);
    }

    private void take(PageOutcome outcome, Ledger open, BatchTally tally) {
        if (outcome instanceof PageOutcome.Coded page) {
            Recording recording = open.record(page.article(), page.mentions(), NewsCoder.VERSION);
            tally.read(
                    page.mentions().size(),
                    page.article().language(),
                    recording.outcome() == Recording.Outcome.UNCHANGED);
            terminal.err().println(page.mentions().size() + " mentions in " + page.location());
        } else if (outcome instanceof PageOutcome.Refused page) {
            tally.refused(page);
            terminal.err()
                    .println(terminal.messageStyle().red("refused:") + " "
                            + page.fault().line());
        } else {
            tally.passedOver();
        }
    }
}
