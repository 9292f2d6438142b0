// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.json.EntryJson;
import org.entente.app.json.Json;
import org.entente.app.output.Format;
import org.entente.app.review.ReviewView;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.SourcesView;
import org.entente.ledger.Ledger;
import org.entente.model.decision.Act;
import org.entente.model.decision.Decision;
import org.entente.model.entry.SourceArticle;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.source.OutletKind;
import org.entente.model.source.Reliability;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente sources}: who publishes what is in a ledger. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        description = {
            "Lists the outlets behind a ledger: country, kind (agency, state medium, private, official site ...), how many articles, how many"
                    + " of them print an agency's words, and how reliable the outlet is held to be, from A (completely) to E (not at all) and F"
                    + " (cannot be judged), as the Admiralty system grades sources.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente sources",
            "  entente sources --format jsonl            one article a line, with its outlet and origin",
            "  entente sources set 'Mascarin Presse' --reliability B --kind agency --reason 'read it for years'",
            "  entente review undo D-3F2A81KQ            what was set no longer holds",
        })
final class SourcesCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default) or jsonl.")
    private Format format;

    @Mixin
    private LedgerOption ledger;

    private final Terminal terminal;

    SourcesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.openExisting()) {
            List<SourceArticle> articles = open.articles();
            switch (format) {
                case TABLE -> {
                    new SourcesView(terminal).print(articles);
                    set(open);
                }
                case JSON ->
                    Json.document(terminal.out(), json -> {
                        json.writeStartArray();
                        articles.forEach(article -> EntryJson.article(article, json));
                        json.writeEndArray();
                    });
                case JSONL ->
                    articles.forEach(article -> Json.line(terminal.out(), json -> EntryJson.article(article, json)));
                case CSV ->
                    throw new EntenteException.User(FaultCode.USAGE, "sources are shown as table, json or jsonl");
            }
        }
        return 0;
    }

    /** Who set what, and why; only what holds. */
    private void set(Ledger open) {
        for (Decision decision : open.decisions()) {
            if (decision.act() instanceof Act.Rate rate && !open.isUndone(decision)) {
                terminal.out()
                        .println(decision.id() + "  " + rate.publisher() + ": " + rate.reliability() + ", set by "
                                + ReviewView.told(decision));
            }
        }
    }

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = {
                "Sets how far an outlet is relied on, and what kind it is if that is not known. Kept as a decision with author, time and"
                        + " reason; the newest holds. It changes no number: it is shown for people to weigh.",
                ""
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  entente sources set 'Mascarin Presse' --reliability B",
                "  entente sources set 'Mascarin Presse' --reliability C --kind state-agency --reason 'owned by the ministry'",
                "  entente review undo D-3F2A81KQ",
            })
    int set(
            @Parameters(paramLabel = "PUBLISHER", description = "Its name as 'entente sources' shows it.")
                    String publisher,
            @Option(
                            names = "--reliability",
                            required = true,
                            paramLabel = "GRADE",
                            description =
                                    "A completely, B usually, C fairly, D not usually, E not at all, F cannot be judged.")
                    String grade,
            @Option(
                            names = "--kind",
                            paramLabel = "KIND",
                            description = "Its kind, as 'entente sources' shows it: agency, state-agency, ...")
                    @Nullable
                    String kind,
            @Mixin ReviewOptions who) {
        try (Ledger open = who.open()) {
            String key = publisher.strip().toLowerCase(Locale.ROOT);
            if (open.articles().stream().noneMatch(a -> a.outlet().key().equals(key))) {
                throw new EntenteException.User(
                        FaultCode.USAGE, "no outlet of " + open.name() + " is called '" + publisher + "'");
            }
            Act act = new Act.Rate(
                    key,
                    Reliability.ofLetter(grade).name()
                            + (kind == null
                                    ? ""
                                    : " " + OutletKind.ofLabel(kind).label()));
            Decision decision = open.decide(who.author(), act, who.reason());
            terminal.out().println(decision.id() + "  " + key + ": " + ReviewView.told(decision));
            return 0;
        } catch (IllegalArgumentException e) {
            throw new EntenteException.User(
                    FaultCode.USAGE, "--reliability takes A to F, --kind a kind of outlet: " + e.getMessage());
        }
    }
}
