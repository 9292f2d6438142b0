// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.party.PartyNames;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Account;
import org.entente.model.entry.Commitment;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Overdue;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.jspecify.annotations.Nullable;

/** One entry or event in full: its account, every step with the words it rests on, where sources disagree, and the articles. */
public final class HistoryView {

    private static final int DATE_WIDTH = 15;

    /** Events of the timeline promise nothing. */
    private static final Commitment NOTHING_PROMISED =
            new Commitment(Commitment.Kind.NONE, Commitment.Rule.TALKS, null, null, List.of());

    private final Terminal terminal;
    private final Style style;

    public HistoryView(Terminal terminal) {
        this.terminal = terminal;
        this.style = terminal.style();
    }

    /** @param asOf the day on which it is asked what is overdue */
    public void print(Entry entry, LocalDate asOf) {
        line(style.cyan(entry.id()) + "  " + entry.form().label() + ", " + Paint.status(entry.status(), style) + "  "
                + PartyNames.nameOf(entry.source()) + " and " + PartyNames.nameOf(entry.target())
                + style.faint("  " + EntryView.parties(entry)));
        Columns.wrap(EntryView.title(entry), terminal.columns()).forEach(text -> line(style.bold(text)));
        facts(entry).forEach(this::line);
        Overdue.of(entry, asOf)
                .ifPresent(overdue -> Columns.wrap(PromiseView.overdue(overdue), terminal.columns() - 2)
                        .forEach(text -> line("  " + style.red(text))));
        accounts(entry.accounts());
        deadlines(entry);
        history(entry.history(), entry.commitment());
        entry.contradictions().forEach(this::contradiction);
        articles(EntryView.sources(entry), entry.sources());
    }

    /** One event of the timeline in full: who says what happened, in which words. */
    public void print(TimelineEvent event) {
        line(style.cyan(event.id()) + "  " + event.form().label() + ", "
                + style.yellow(event.type().name()) + "  " + MentionView.named(event.source()) + " → "
                + MentionView.named(event.target()));
        Columns.wrap(event.label(), terminal.columns()).forEach(text -> line(style.bold(text)));
        List<String> facts = new ArrayList<>();
        add("when", event.date() == null ? null : Times.of(event.date()), facts);
        add("says", event.assertedBy() == null ? null : MentionView.named(event.assertedBy()), facts);
        add("confidence", String.format(Locale.ROOT, "%.2f", event.confidence()), facts);
        facts.forEach(this::line);
        history(event.reports(), NOTHING_PROMISED);
        articles(Paint.plural(event.sources().size(), "article", "articles"), event.sources());
    }

    private static List<String> facts(Entry entry) {
        List<String> facts = new ArrayList<>();
        String when = Times.of(entry);
        add("when", when.isEmpty() ? null : when, facts);
        add("binding", PromiseView.commitment(entry.commitment()), facts);
        add("where", entry.place() == null ? null : entry.place().name(), facts);
        add("who", entry.who().isEmpty() ? null : String.join(", ", entry.who()), facts);
        add("sector", entry.sector() == null ? null : entry.sector() + " " + Sectors.nameOf(entry.sector()), facts);
        add("part of", entry.parent(), facts);
        add("confidence", String.format(Locale.ROOT, "%.2f", entry.confidence()), facts);
        return facts;
    }

    private static void add(String name, @Nullable String value, List<String> facts) {
        if (value != null) {
            facts.add("  " + Columns.pad(name, DATE_WIDTH) + "  " + value);
        }
    }

    private void accounts(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        section("Account");
        for (Account account : accounts) {
            line("  " + style.bold(account.of().label()));
            figure("promised", account.promised());
            figure("agreed", account.agreed());
            figure("delivered", account.delivered());
            figure("outstanding", account.outstanding());
        }
    }

    private void figure(String name, @Nullable Figure figure) {
        String value = figure == null ? style.faint("no source says") : Figures.figure(figure);
        String disputed = figure != null && figure.isDisputed() ? style.red("   sources disagree") : "";
        String sources = figure == null
                ? ""
                : style.faint(
                        "   " + Paint.plural(figure.independentSources(), "independent source", "independent sources"));
        line("    " + Columns.pad(name, DATE_WIDTH - 2) + "  " + value + sources + disputed);
    }

    private void deadlines(Entry entry) {
        if (!entry.deadlines().isEmpty()) {
            section("Promised for");
            PromiseView.deadlines(entry, DATE_WIDTH).forEach(text -> line("  " + text));
        }
    }

    private void history(List<Step> steps, Commitment commitment) {
        section("History");
        String shown = "";
        for (Step step : steps) {
            String date = step.date() == null ? told(step) : Times.of(step.date());
            line("  " + Columns.pad(date, DATE_WIDTH) + "  "
                    + Paint.status(step.status(), MentionView.STATUS_WIDTH, style) + "  "
                    + MentionView.parties(step.mention()) + "  "
                    + style.faint("rule " + step.mention().rule()));
            String sentence = step.article().page() + step.sentence();
            quote(step, sentence.equals(shown), " ".repeat(DATE_WIDTH + 4));
            shown = sentence;
            String binding = commitment.of(step.id()).map(PromiseView::reading).orElse(null);
            if (binding != null) {
                Columns.wrap(binding, terminal.columns() - DATE_WIDTH - 4)
                        .forEach(text -> line(" ".repeat(DATE_WIDTH + 4) + style.faint(text)));
            }
        }
    }

    /** What the sentence does not date is shown with the day it was told. */
    private static String told(Step step) {
        PartialDate published = step.article().published();
        return published == null ? "-" : "told " + published.iso();
    }

    /** The words it rests on, then the sentence around them, unless that has just been shown. */
    private void quote(Step step, boolean shown, String margin) {
        int width = terminal.columns() - margin.length();
        String words = step.evidence().quote();
        for (String text : Columns.wrap("« " + words + " »", width)) {
            line(margin + text);
        }
        if (shown) {
            line(margin + style.faint("in the same sentence"));
        } else if (!words.strip().equals(step.sentence().strip())) {
            for (String text : Columns.wrap("in « " + step.sentence() + " »", width)) {
                line(margin + style.faint(text));
            }
        }
        if (step.mention().assertedBy() != null) {
            line(margin + "says " + MentionView.named(step.mention().assertedBy()));
        }
        String where =
                named(step.article()) + "; characters " + step.evidence().span().start() + " to "
                        + step.evidence().span().end();
        Columns.wrap(where, width).forEach(text -> line(margin + style.faint(text)));
    }

    private void contradiction(Contradiction contradiction) {
        section(ContradictionView.title(contradiction));
        ContradictionView.lines(contradiction, terminal.columns(), style).forEach(this::line);
    }

    private void articles(String title, List<SourceArticle> articles) {
        section(title);
        for (SourceArticle article : articles) {
            Columns.wrap(named(article), terminal.columns() - 2).forEach(text -> line("  " + text));
            line("    " + style.faint(Columns.onOneLine(article.location())));
            String outlet = SourcesView.of(article);
            if (outlet != null) {
                line("    " + style.faint(outlet));
            }
        }
    }

    /** {@code Site, 2026-01-21: Title}. */
    static String named(SourceArticle article) {
        List<String> parts = new ArrayList<>();
        if (article.site() != null) {
            parts.add(article.site());
        }
        if (article.published() != null) {
            parts.add(article.published().iso() + (article.publishedAssumed() ? " (given, not on the page)" : ""));
        }
        String from = parts.isEmpty() ? article.location() : String.join(", ", parts);
        return article.title() == null ? from : from + ": " + article.title();
    }

    private void section(String title) {
        line("");
        line(style.bold(title));
    }

    private void line(String text) {
        terminal.out().println(text.stripTrailing());
    }
}
