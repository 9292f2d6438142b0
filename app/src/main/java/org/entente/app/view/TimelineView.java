// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.model.entry.TimelineEvent;

/** One event of the timeline: when, what, who to whom, and the words of a report. */
public final class TimelineView {

    private static final int DATE_WIDTH = 10;
    private static final int TYPE_WIDTH = 8;

    private TimelineView() {}

    public static List<String> lines(TimelineEvent event, String indent, int columns, Style style) {
        List<String> lines = new ArrayList<>();
        String date = event.date() == null ? "-" : Times.of(event.date());
        String who = event.assertedBy() == null ? "" : "  " + MentionView.named(event.assertedBy()) + " says";
        lines.add(indent
                + Columns.pad(date, DATE_WIDTH) + "  "
                + style.yellow(Columns.pad(event.type().name(), TYPE_WIDTH)) + "  "
                + event.source().country() + " → " + event.target().country()
                + style.faint("  " + event.id() + ", " + Paint.plural(event.independentSources(), "source", "sources"))
                + who);
        String margin = indent + " ".repeat(DATE_WIDTH + 2);
        String words = event.reports().get(0).evidence().quote();
        for (String line : Columns.wrap("« " + words + " »", columns - margin.length())) {
            lines.add(margin + line);
        }
        return lines;
    }
}
