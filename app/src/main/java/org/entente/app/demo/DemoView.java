// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.app.party.PartyNames;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.PageOutcome;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.model.entry.Account;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.mention.Form;

/** The ledger of the sample pages on one screen or two: promises and what became of them first. */
final class DemoView {

    private static final int MOST_LINES = 8;
    private static final int MOST_WORDS = 5;
    private static final int FROM = 34;

    private final Terminal terminal;
    private final Style style;
    private final Path samples;
    private final Path ledger;

    DemoView(Terminal terminal, Path samples, Path ledger) {
        this.terminal = terminal;
        this.style = terminal.style();
        this.samples = samples;
        this.ledger = ledger;
    }

    void print(BatchTally tally, List<Entry> entries, List<TimelineEvent> events, List<SourceArticle> articles) {
        intro(tally, entries, events, articles);
        Map<String, List<Entry>> pairs = new TreeMap<>(
                entries.stream().collect(Collectors.groupingBy(entry -> pair(entry.source(), entry.target()))));
        List<String> order = pairs.keySet().stream()
                .sorted(Comparator.comparing(
                        (String pair) -> -pairs.getOrDefault(pair, List.of()).size()))
                .toList();
        if (!order.isEmpty()) {
            pair(order.get(0), pairs.getOrDefault(order.get(0), List.of()), events);
        }
        others(order, pairs);
        next(order, entries);
    }

    private void intro(
            BatchTally tally, List<Entry> entries, List<TimelineEvent> events, List<SourceArticle> articles) {
        long sites = articles.stream().map(SourceArticle::site).distinct().count();
        line("");
        paragraph("Entente reads the news and keeps a ledger of what states promise, deliver, say and do to each other."
                + " It has just read the " + tally.pagesRead() + " pages in " + samples
                + "/, from " + sites + " news sites, all of it invented for this demo. They mention " + tally.mentions()
                + " events, which make " + entries.size() + " entries and " + events.size() + " lines of a timeline.");
        for (PageOutcome.Refused refused : tally.refusals()) {
            line("  " + style.red("refused: ") + refused.fault().line());
        }
    }

    private void pair(String pair, List<Entry> entries, List<TimelineEvent> events) {
        line("");
        line(style.bold(names(pair)));
        promises(entries);
        dated("Visits and meetings", entries, List.of(Form.VISIT, Form.MEETING));
        dated(
                "Everything else under way",
                entries.stream().filter(entry -> !hasFigures(entry)).toList(),
                List.of(
                        Form.AGREEMENT,
                        Form.PROJECT,
                        Form.VENTURE,
                        Form.DELIVERY,
                        Form.FINANCE,
                        Form.RELIEF,
                        Form.TRAINING,
                        Form.EXERCISE,
                        Form.EVENT,
                        Form.TRADE,
                        Form.PARTNERSHIP));
        contradictions(entries);
        said(pair, events);
    }

    private void promises(List<Entry> entries) {
        List<PromiseTable.Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            for (Account account : entry.accounts()) {
                if (account.promised() != null || account.delivered() != null) {
                    rows.add(new PromiseTable.Row(entry, account));
                }
            }
        }
        if (!rows.isEmpty()) {
            section("Promised and delivered");
            rows.sort(Comparator.comparing((PromiseTable.Row row) -> row.known())
                    .thenComparing(row -> row.entry().history().size())
                    .reversed());
            PromiseTable.lines(rows, terminal.columns(), style).forEach(this::line);
            words(rows.get(0));
        }
    }

    /** The sentences behind the first line of the table: that is what sets the ledger apart from a list. */
    private void words(PromiseTable.Row row) {
        section("The words behind the first line");
        Set<String> behind = row.steps();
        Map<String, Step> oneOfEachPage = new LinkedHashMap<>();
        row.entry().history().stream()
                .filter(step -> behind.contains(step.id()))
                .forEach(step -> oneOfEachPage.putIfAbsent(step.article().page(), step));
        oneOfEachPage.values().stream()
                .sorted(Comparator.comparing(DemoView::published))
                .limit(MOST_WORDS)
                .forEach(step -> {
                    String site =
                            step.article().site() == null ? "" : step.article().site();
                    String head = "  " + Columns.pad(Columns.cut(published(step) + "  " + site, FROM), FROM) + " ";
                    int width = terminal.columns() - Columns.width(head);
                    line(style.faint(head) + Columns.cut("« " + step.evidence().quote() + " »", width));
                });
    }

    private static String published(Step step) {
        return step.article().published() == null
                ? ""
                : step.article().published().iso();
    }

    private static boolean hasFigures(Entry entry) {
        return entry.accounts().stream().anyMatch(a -> a.promised() != null || a.delivered() != null);
    }

    private void dated(String title, List<Entry> entries, List<Form> forms) {
        List<Entry> shown =
                entries.stream().filter(entry -> forms.contains(entry.form())).toList();
        if (!shown.isEmpty()) {
            section(title);
            shown.stream()
                    .sorted(Comparator.comparing((Entry entry) -> -entry.independentSources())
                            .thenComparing(entry -> -entry.confidence()))
                    .limit(MOST_LINES)
                    .sorted(Comparator.comparing(DemoEntry::sortKey))
                    .forEach(entry -> line(DemoEntry.line(entry, terminal.columns(), style)));
            if (shown.size() > MOST_LINES) {
                line(style.faint("  and " + (shown.size() - MOST_LINES) + " more"));
            }
        }
    }

    private void contradictions(List<Entry> entries) {
        boolean first = true;
        for (Entry entry : entries) {
            for (Contradiction contradiction : entry.contradictions()) {
                if (first) {
                    section("Where sources disagree, side by side, never averaged");
                    first = false;
                }
                String of = contradiction.of() == null
                        ? entry.label()
                        : contradiction.of().label();
                line("  " + Columns.cut(of, terminal.columns() - 2));
                contradiction.claims().forEach(this::claim);
            }
        }
    }

    private void claim(Contradiction.Claim claim) {
        Step step = claim.steps().get(0);
        String who = step.article().site() == null
                ? step.article().location()
                : step.article().site();
        line("    " + style.red(Columns.pad(claim.value(), 9)) + " " + who
                + style.faint(
                        claim.independentSources() > 1 ? " and " + (claim.independentSources() - 1) + " more" : ""));
        for (String text : Columns.wrap("« " + step.evidence().quote() + " »", terminal.columns() - 14)) {
            line(" ".repeat(14) + text);
        }
    }

    private void said(String pair, List<TimelineEvent> events) {
        List<TimelineEvent> ofPair = events.stream()
                .filter(event ->
                        pair(event.source().country(), event.target().country()).equals(pair))
                .toList();
        if (!ofPair.isEmpty()) {
            section("Said and done on the way");
            ofPair.forEach(event -> line(DemoEntry.line(event, terminal.columns(), style)));
        }
    }

    private void others(List<String> order, Map<String, List<Entry>> pairs) {
        if (order.size() > 1) {
            line("");
            paragraph("Also in the ledger: "
                    + order.stream()
                            .skip(1)
                            .map(pair -> names(pair) + " ("
                                    + pairs.getOrDefault(pair, List.of()).size() + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private void next(List<String> order, List<Entry> entries) {
        section("Every value leads back to the sentence it rests on. Try");
        String at = " --ledger " + ledger;
        entries.stream()
                .max(Comparator.comparing(entry -> entry.history().size()))
                .ifPresent(entry -> line("  ./entente show " + entry.id() + at));
        if (!order.isEmpty()) {
            line("  ./entente ledger " + order.get(0) + at);
        }
        line("  ./entente explain \"Moscou a livré dix voitures à La Havane.\"");
        line("  ./entente read PAGE.html      your own pages, into ./entente.db");
        line("");
    }

    private static String names(String pair) {
        String[] codes = pair.split(" ");
        return PartyNames.nameOf(codes[0]) + " and " + PartyNames.nameOf(codes[1]);
    }

    private static String pair(String one, String other) {
        return String.join(" ", new TreeSet<>(List.of(one, other)));
    }

    private void section(String title) {
        line("");
        line("  " + style.cyan(title));
    }

    private void paragraph(String text) {
        Columns.wrap(text, Math.min(100, terminal.columns())).forEach(this::line);
    }

    private void line(String text) {
        terminal.out().println(text.stripTrailing());
    }
}
