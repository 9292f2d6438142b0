// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.demo;

import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.app.view.EntryView;
import org.entente.app.view.Times;
import org.entente.model.entry.Entry;
import org.entente.model.entry.TimelineEvent;

/** One entry or event on one line: when, how far, what. */
final class DemoEntry {

    private static final int WHEN = 13;
    private static final int STATUS = 9;
    private static final int FORM = 10;

    private DemoEntry() {}

    static String line(Entry entry, int columns, Style style) {
        String head = "  " + Columns.pad(when(entry), WHEN) + " "
                + EntryView.status(entry, STATUS, style) + " "
                + Columns.pad(entry.form().label(), FORM) + " ";
        return head + Columns.cut(EntryView.title(entry), columns - Columns.width(head));
    }

    static String line(TimelineEvent event, int columns, Style style) {
        String date = event.date() == null ? "" : Times.of(event.date());
        String head = "  " + Columns.pad(date, WHEN) + " "
                + style.yellow(Columns.pad(event.type().name(), STATUS)) + " "
                + Columns.pad(event.source().country() + " → " + event.target().country(), FORM) + " ";
        return head
                + Columns.cut("« " + event.reports().get(0).evidence().quote() + " »", columns - Columns.width(head));
    }

    /** By date; undated entries last, as a tilde sorts after all digits. */
    static String sortKey(Entry entry) {
        String when = when(entry);
        return when.isEmpty() ? "~" : when;
    }

    /** The status says whether it is past or to come. */
    private static String when(Entry entry) {
        if (entry.date() != null) {
            return Times.of(entry.date());
        }
        return entry.due() == null ? "" : Times.of(entry.due());
    }
}
