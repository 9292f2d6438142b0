// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.app.party.PartyNames;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Overdue;
import org.entente.model.entry.TimelineEvent;
import org.jspecify.annotations.Nullable;

/** Entries and events of a ledger, pair by pair. */
public final class LedgerView {

    private static final int MARGIN = EntryView.ID_WIDTH + 4;

    private final Terminal terminal;
    private final Style style;

    public LedgerView(Terminal terminal) {
        this.terminal = terminal;
        this.style = terminal.style();
    }

    /**
     * @param entries in the order to show inside a pair
     * @param flags by entry id, what to mark: "new", "changed"
     */
    public void entries(List<Entry> entries, Map<String, String> flags) {
        byPair(entries).forEach((pair, ofPair) -> {
            heading(pair, Paint.plural(ofPair.size(), "entry", "entries"));
            for (Entry entry : ofPair) {
                print(EntryView.lines(entry, "  ", flag(entry, flags), terminal.columns(), style));
                terminal.out().println();
            }
        });
    }

    /** Each entry whose day has passed, with how long ago and what is outstanding. */
    public void overdue(List<Entry> entries, LocalDate asOf) {
        pairs(
                entries,
                entry -> Overdue.of(entry, asOf).map(PromiseView::overdue).stream()
                        .flatMap(text -> Columns.wrap("! " + text, terminal.columns() - MARGIN).stream())
                        .map(style::red)
                        .toList());
    }

    /** Each entry about which sources do not agree, with their words. */
    public void contradictions(List<Entry> entries) {
        pairs(entries, entry -> {
            List<String> lines = new ArrayList<>();
            for (Contradiction contradiction : entry.contradictions()) {
                lines.add(style.red(ContradictionView.title(contradiction)));
                lines.addAll(ContradictionView.lines(contradiction, terminal.columns() - MARGIN, style));
            }
            return lines;
        });
    }

    /** Entries pair by pair, each with its own lines in place of its account. */
    private void pairs(List<Entry> entries, Function<Entry, List<String>> lines) {
        byPair(entries).forEach((pair, ofPair) -> {
            heading(pair, Paint.plural(ofPair.size(), "entry", "entries"));
            for (Entry entry : ofPair) {
                print(EntryView.head(entry, "  ", terminal.columns(), style));
                lines.apply(entry).forEach(text -> terminal.out().println(" ".repeat(MARGIN) + text));
                terminal.out().println();
            }
        });
    }

    private static Map<String, List<Entry>> byPair(List<Entry> entries) {
        Map<String, List<Entry>> pairs = new TreeMap<>();
        for (Entry entry : entries) {
            pairs.computeIfAbsent(pair(entry.source(), entry.target()), key -> new ArrayList<>())
                    .add(entry);
        }
        return pairs;
    }

    public void events(List<TimelineEvent> events) {
        Map<String, List<TimelineEvent>> pairs = new LinkedHashMap<>();
        for (TimelineEvent event : events) {
            pairs.computeIfAbsent(pair(event.source().country(), event.target().country()), key -> new ArrayList<>())
                    .add(event);
        }
        pairs.forEach((pair, ofPair) -> {
            heading(pair, Paint.plural(ofPair.size(), "event", "events"));
            for (TimelineEvent event : ofPair) {
                print(TimelineView.lines(event, "  ", terminal.columns(), style));
            }
            terminal.out().println();
        });
    }

    private void heading(String pair, String count) {
        String[] codes = pair.split(" ");
        terminal.out()
                .println(style.bold(PartyNames.nameOf(codes[0]) + " and " + PartyNames.nameOf(codes[1]))
                        + style.faint("  " + codes[0] + " " + codes[1] + "  " + count));
        terminal.out().println();
    }

    private void print(List<String> lines) {
        lines.forEach(terminal.out()::println);
    }

    private static @Nullable String flag(Entry entry, Map<String, String> flags) {
        return flags.get(entry.id());
    }

    private static String pair(String one, String other) {
        return String.join(" ", new TreeSet<>(List.of(one, other)));
    }
}
