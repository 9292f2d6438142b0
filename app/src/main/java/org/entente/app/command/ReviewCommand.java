// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.app.review.Desk;
import org.entente.app.review.ReviewQueue;
import org.entente.app.review.ReviewSession;
import org.entente.app.review.ReviewView;
import org.entente.app.review.Waiting;
import org.entente.app.review.Words;
import org.entente.app.terminal.Terminal;
import org.entente.ledger.Ledger;
import org.entente.model.decision.Act;
import org.entente.model.decision.Decision;
import org.entente.model.decision.Tie;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente review}: people deciding about entries, one after another or by commands. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        description = {
            "Shows the entries that wait for a reviewer, one after another, and takes down what is decided: entries that reviewers disagree"
                    + " about first, then those that may be one with another, new, uncertain, contradictory, large, overdue ones.",
            "",
            "Decisions are kept with author, time and reason, chained by hashes, and never deleted: each can be undone by another. The"
                    + " subcommands make one decision each, for scripts.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente review                                   one entry after another; ? tells the letters",
            "  entente review --form finance --author 'Ana Ruiz'",
            "  entente review --second                          what others have decided and you have not",
            "  entente review list                              only the queue",
            "  entente review accept E-7K2M9QXA --reason 'checked against the treaty'",
            "  entente review correct E-7K2M9QXA status=agreed",
            "  entente review correct E-7K2M9QXA quantity=12 --step 3",
            "  entente review merge E-7K2M9QXA E-9ZZ0P12P       the second becomes part of the first",
            "  entente review split E-7K2M9QXA 2,5              these steps become an entry of their own",
            "  entente review link E-7K2M9QXA part_of E-9ZZ0P12P",
            "  entente review undo D-3F2A81KQ --reason 'another ship after all'",
            "  entente review log E-7K2M9QXA                    every decision about an entry",
        })
final class ReviewCommand implements Callable<Integer> {

    @Option(names = "--second", description = "Only what another reviewer has decided and you have not.")
    private boolean second;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which promises are overdue. Default: today.")
    private @Nullable String asOf;

    @Mixin
    private FilterOptions filter;

    @Mixin
    private ReviewOptions options;

    private final Terminal terminal;

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Ledger open = options.open()) {
            Desk desk = new Desk(open, options.author());
            List<Waiting> queue = queue(desk, second, asOf, filter);
            if (queue.isEmpty()) {
                terminal.out().print("nothing waits for " + desk.reviewer() + "\n");
                return 0;
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
            new ReviewSession(terminal, desk, in).run(queue);
        }
        return 0;
    }

    private static List<Waiting> queue(Desk desk, boolean second, @Nullable String asOf, FilterOptions filter) {
        return new ReviewQueue(desk, desk.reviewer(), Dates.dayOrToday(asOf, "--as-of"), second)
                .waiting(filter.filter(null, null));
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists what waits for a reviewer, and why.")
    int list(
            @Option(names = "--second", description = "Only what another reviewer has decided and you have not.")
                    boolean secondLook,
            @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which promises are overdue.")
                    @Nullable
                    String day,
            @Mixin FilterOptions only,
            @Mixin ReviewOptions who) {
        try (Ledger open = who.open()) {
            Desk desk = new Desk(open, who.author());
            ReviewView view = new ReviewView(terminal);
            queue(desk, secondLook, day, only).forEach(view::line);
        }
        return 0;
    }

    @Command(name = "accept", mixinStandardHelpOptions = true, description = "The entry is as it should be.")
    int accept(
            @Parameters(paramLabel = "ENTRY", description = "An id, or the beginning of it.") String entry,
            @Mixin ReviewOptions who) {
        return decide(who, desk -> new Act.Accept(desk.id(entry)));
    }

    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            description = "The entry is not to be counted, or one step of it not.")
    int reject(
            @Parameters(paramLabel = "ENTRY", description = "An id, or the beginning of it.") String entry,
            @Option(names = "--step", paramLabel = "STEP", description = "Only this step: its number, or its id.")
                    @Nullable
                    String step,
            @Mixin ReviewOptions who) {
        return decide(
                who,
                desk -> step == null
                        ? new Act.Reject(desk.id(entry), null)
                        : new Act.Reject(desk.id(entry), Desk.step(desk.entry(entry), step)));
    }

    @Command(name = "correct", mixinStandardHelpOptions = true, description = "A value is another than was read.")
    int correct(
            @Parameters(index = "0", paramLabel = "ENTRY", description = "An id, or the beginning of it.") String entry,
            @Parameters(index = "1", paramLabel = "PROPERTY=VALUE", description = "Which value, and what it is.")
                    String value,
            @Option(names = "--step", paramLabel = "STEP", description = "Of this step: its number, or its id.")
                    @Nullable
                    String step,
            @Mixin ReviewOptions who) {
        return decide(who, desk -> ReviewSession.correction(desk.entry(entry), value, step));
    }

    @Command(name = "merge", mixinStandardHelpOptions = true, description = "Two entries are one.")
    int merge(
            @Parameters(index = "0", paramLabel = "INTO", description = "The entry that stays.") String into,
            @Parameters(index = "1", paramLabel = "FROM", description = "The entry that becomes part of it.")
                    String from,
            @Mixin ReviewOptions who) {
        return decide(who, desk -> new Act.Merge(desk.id(into), desk.id(from)));
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "Steps of an entry are an entry of their own.")
    int split(
            @Parameters(index = "0", paramLabel = "ENTRY", description = "An id, or the beginning of it.") String entry,
            @Parameters(index = "1", paramLabel = "STEPS", description = "Numbers or ids, with commas.") String steps,
            @Mixin ReviewOptions who) {
        return decide(who, desk -> ReviewSession.split(desk.entry(entry), steps));
    }

    @Command(name = "link", mixinStandardHelpOptions = true, description = "An entry has to do with another.")
    int link(
            @Parameters(index = "0", paramLabel = "ENTRY", description = "An id, or the beginning of it.") String entry,
            @Parameters(index = "1", paramLabel = "TIE", description = "part_of, follows, contradicts or because_of.")
                    String tie,
            @Parameters(index = "2", paramLabel = "OTHER", description = "The other entry.") String other,
            @Mixin ReviewOptions who) {
        return decide(who, desk -> new Act.Link(desk.id(entry), Words.of(Tie.class, tie), desk.id(other)));
    }

    @Command(name = "comment", mixinStandardHelpOptions = true, description = "Something for others to read.")
    int comment(
            @Parameters(index = "0", paramLabel = "ENTRY", description = "An id, or the beginning of it.") String entry,
            @Parameters(index = "1", paramLabel = "TEXT", description = "What to say.") String text,
            @Mixin ReviewOptions who) {
        return decide(who, desk -> new Act.Comment(desk.id(entry), text));
    }

    @Command(name = "undo", mixinStandardHelpOptions = true, description = "A decision no longer holds.")
    int undo(
            @Parameters(paramLabel = "DECISION", description = "The id of a decision.") String decision,
            @Mixin ReviewOptions who) {
        return decide(who, desk -> new Act.Undo(decision));
    }

    @Command(name = "log", mixinStandardHelpOptions = true, description = "Every decision about an entry.")
    int log(
            @Parameters(paramLabel = "ENTRY", description = "An id, or the beginning of it.") String entry,
            @Mixin ReviewOptions who) {
        try (Ledger open = who.open()) {
            Desk desk = new Desk(open, who.author());
            for (Decision decision : desk.decisions(desk.id(entry))) {
                terminal.out().print(decision.id() + "  " + ReviewView.told(decision) + "\n");
            }
        }
        return 0;
    }

    private int decide(ReviewOptions who, Function<Desk, Act> act) {
        try (Ledger open = who.open()) {
            Desk desk = new Desk(open, who.author());
            Decision decision = desk.decide(act.apply(desk), who.reason());
            terminal.out().print(decision.id() + "  " + ReviewView.told(decision) + "\n");
        } catch (IllegalArgumentException e) {
            throw new EntenteException.User(FaultCode.USAGE, String.valueOf(e.getMessage()));
        }
        return 0;
    }
}
