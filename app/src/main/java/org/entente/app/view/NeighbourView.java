// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.model.entry.Entry;
import org.entente.model.entry.MergeScore;

/** The entries most like one entry, and why the ledger holds them to be other things: what speaks for and against, point by point. */
public final class NeighbourView {

    private static final int MOST = 3;

    private final Terminal terminal;

    public NeighbourView(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Another entry of the same pair and form.
     *
     * @param score of the two mentions that are most alike
     */
    public record Neighbour(Entry entry, MergeScore score) {}

    /** Prints the nearest; nothing when there are none. */
    public void print(List<Neighbour> neighbours) {
        if (neighbours.isEmpty()) {
            return;
        }
        Style style = terminal.style();
        terminal.out().println();
        terminal.out()
                .println(style.bold("Near it, but held to be other entries")
                        + style.faint(String.format(Locale.ROOT, "  (one from %.1f points on)", MergeScore.MERGE)));
        neighbours.stream()
                .sorted(Comparator.comparingDouble(
                        (Neighbour near) -> -near.score().total()))
                .limit(MOST)
                .forEach(near -> print(near, style));
    }

    private void print(Neighbour near, Style style) {
        String head = "  " + style.cyan(near.entry().id()) + "  ";
        terminal.out()
                .println(head + Columns.cut(EntryView.title(near.entry()), terminal.columns() - Columns.width(head)));
        for (String text : Columns.wrap(near.score().toString(), terminal.columns() - 14)) {
            terminal.out().println(" ".repeat(14) + style.faint(text));
        }
    }
}
