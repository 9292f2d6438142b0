// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.app.terminal.Progress;
import org.entente.app.terminal.Terminal;
import org.entente.coder.NewsCoder;
import org.entente.ledger.EntryFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Recording;
import org.entente.model.article.Article;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.mention.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente recode}: every kept article with the coder of now. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        description = {
            "Codes every article that the ledger keeps with the coder of this version, and prints what that changes. Ids stay, and every"
                    + " decision holds for what takes the place of what it was made about.",
            "",
            "Without --apply nothing is recorded.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente recode                  what would change", "  entente recode --apply"})
final class RecodeCommand implements Callable<Integer> {

    @Mixin
    private LedgerOption ledger;

    @Option(names = "--apply", description = "Record the new readings.")
    private boolean apply;

    private final Terminal terminal;
    private int added;
    private int gone;
    private int changed;
    private int same;
    private int unkept;
    private int recorded;

    RecodeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.openExisting()) {
            TreeMap<String, String> before = entries(open);
            NewsCoder coder = NewsCoder.standard().prepared();
            List<SourceArticle> articles = open.articles();
            try (Progress progress = Progress.over(articles.size(), "Coding", terminal)) {
                for (SourceArticle source : articles) {
                    recode(open, coder, source);
                    progress.step();
                }
            }
            if (apply) {
                tell(before, entries(open));
            }
            terminal.out()
                    .println("mentions: " + same + " the same, " + changed + " changed, " + added + " new, " + gone
                            + " gone; "
                            + (apply ? recorded + " pages recorded anew" : "nothing recorded (--apply does)"));
            if (unkept > 0) {
                terminal.out()
                        .println(unkept
                                + " articles were read before ledgers kept their structure: read their pages again");
            }
        }
        return 0;
    }

    private void recode(Ledger open, NewsCoder coder, SourceArticle source) {
        Optional<Article> article = open.article(source.page());
        if (article.isEmpty()) {
            unkept++;
            return;
        }
        List<Mention> old = new ArrayList<>(open.mentions(source.page()));
        List<Mention> fresh = NewsCoder.reads(article.get().language()) ? coder.code(article.get()) : List.of();
        compare(old, new ArrayList<>(fresh));
        if (apply) {
            Recording recording = open.record(article.get(), fresh, NewsCoder.VERSION);
            recorded += recording.outcome() == Recording.Outcome.UNCHANGED ? 0 : 1;
        }
    }

    private void compare(List<Mention> old, List<Mention> fresh) {
        for (Mention mention : List.copyOf(fresh)) {
            if (old.remove(mention)) {
                fresh.remove(mention);
                same++;
            }
        }
        for (Mention mention : List.copyOf(fresh)) {
            Optional<Mention> before =
                    old.stream().filter(o -> isAbout(o, mention)).findFirst();
            if (before.isPresent()) {
                old.remove(before.get());
                fresh.remove(mention);
                changed++;
                line("changed", before.get());
                line("     to", mention);
            }
        }
        old.forEach(mention -> line("gone   ", mention));
        fresh.forEach(mention -> line("new    ", mention));
        gone += old.size();
        added += fresh.size();
    }

    private static boolean isAbout(Mention old, Mention fresh) {
        return old.evidence().span().overlaps(fresh.evidence().span())
                && old.source().country().equals(fresh.source().country())
                && old.target().country().equals(fresh.target().country());
    }

    private void line(String what, Mention m) {
        terminal.out()
                .println(what + " " + m.source().country() + " " + m.target().country() + " "
                        + m.form().name().toLowerCase(Locale.ROOT) + " "
                        + m.status().label()
                        + (m.date() == null ? "" : " " + m.date().iso()) + " \""
                        + m.evidence().quote() + "\" "
                        + m.article());
    }

    /** For each id what it told, to be compared. */
    private static TreeMap<String, String> entries(Ledger open) {
        TreeMap<String, String> told = new TreeMap<>();
        for (Entry entry : open.entries(EntryFilter.all().withRejected())) {
            told.put(entry.id(), entry.status().label() + " " + entry.label());
        }
        return told;
    }

    private void tell(TreeMap<String, String> before, TreeMap<String, String> after) {
        before.forEach((id, told) -> {
            String now = after.get(id);
            if (now == null) {
                terminal.out().println("entry " + id + " gone: " + told);
            } else if (!now.equals(told)) {
                terminal.out().println("entry " + id + " was " + told + ", is " + now);
            }
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                terminal.out().println("entry " + id + " new: " + now);
            }
        });
    }
}
