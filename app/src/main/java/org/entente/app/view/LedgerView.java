// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.app.party.PartyNames;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.model.entry.Entry;
import org.entente.model.entry.TimelineEvent;
import org.jspecify.annotations.Nullable;

/** Entries and events of a ledger, pair by pair. */
public final class LedgerView {

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
        Map<String, List<Entry>> pairs = new TreeMap<>();
        for (Entry entry : entries) {
            pairs.computeIfAbsent(pair(entry.source(), entry.target()), key -> new java.util.ArrayList<>())
                    .add(entry);
        }
        pairs.forEach((pair, ofPair) -> {
            heading(pair, Paint.plural(ofPair.size(), "entry", "entries"));
            for (Entry entry : ofPair) {
                print(EntryView.lines(entry, "  ", flag(entry, flags), terminal.columns(), style));
                terminal.out().println();
            }
        });
    }

    public void events(List<TimelineEvent> events) {
        Map<String, List<TimelineEvent>> pairs = new LinkedHashMap<>();
        for (TimelineEvent event : events) {
            pairs.computeIfAbsent(
                            pair(event.source().country(), event.target().country()),
                            key -> new java.util.ArrayList<>())
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
