// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.output;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.PageOutcome;
import org.entente.app.reading.Reading;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.ArticleView;
import org.entente.app.view.LedgerView;
import org.entente.app.view.MentionView;
import org.entente.app.view.UnreadLanguages;
import org.entente.coder.NewsCoder;
import org.entente.ledger.Recording;
import org.entente.model.entry.Entry;
import org.entente.model.mention.Mention;
import org.entente.model.text.Language;

/** For people: each page with what was found in it, then the entries that are new or changed. */
public final class TableReport implements ReadingReport {

    private final Terminal terminal;
    private final boolean explain;

    /** @param explain whether to show what was left out of each page, and why */
    public TableReport(Terminal terminal, boolean explain) {
        this.terminal = terminal;
        this.explain = explain;
    }

    @Override
    public void read(PageOutcome.Coded page, Optional<Recording.Outcome> recorded) {
        Style style = terminal.style();
        ArticleView.heading(page.article(), terminal.columns(), style).forEach(terminal.out()::println);
        if (explain) {
            ArticleView.explanation(page.article(), terminal.columns(), style).forEach(terminal.out()::println);
        }
        terminal.out().println();
        for (Mention mention : page.mentions()) {
            MentionView.lines(mention, "  ", terminal.columns(), style).forEach(terminal.out()::println);
        }
        if (page.mentions().isEmpty()) {
            Language language = page.article().language();
            terminal.out()
                    .println("  "
                            + (NewsCoder.reads(language)
                                    ? style.faint("nothing between states")
                                    : style.yellow(UnreadLanguages.ofPage(language))));
        }
        terminal.out().println();
        terminal.show();
    }

    @Override
    public void refused(PageOutcome.Refused page) {}

    @Override
    public void end(BatchTally tally, List<Entry> entries, Reading reading) {
        Map<String, String> flags = new HashMap<>();
        List<Entry> touched = entries.stream()
                .filter(entry -> {
                    Reading.Change change = reading.changeOf(entry).orElse(Reading.Change.UNCHANGED);
                    flags.put(entry.id(), change.name().toLowerCase(Locale.ROOT));
                    return change != Reading.Change.UNCHANGED;
                })
                .toList();
        if (!touched.isEmpty()) {
            terminal.out().println(terminal.style().bold("In the ledger now"));
            terminal.out().println();
            new LedgerView(terminal).entries(touched, flags);
        }
    }
}
