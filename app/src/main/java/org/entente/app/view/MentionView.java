// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Party;
import org.entente.model.mention.Polarity;

/** One mention in a few lines: what, who to whom, how far, when, and the words it rests on. */
public final class MentionView {

    static final int FORM_WIDTH = 11;
    static final int STATUS_WIDTH = 9;

    private MentionView() {}

    /** Lines for a terminal of {@code columns}. */
    public static List<String> lines(Mention mention, String indent, int columns, Style style) {
        String head = indent
                + Columns.pad(mention.form().label(), FORM_WIDTH) + " "
                + Paint.status(mention.status(), STATUS_WIDTH, style) + "  "
                + parties(mention) + "  "
                + style.faint(details(mention));
        String margin = indent + " ".repeat(FORM_WIDTH + STATUS_WIDTH + 3);
        List<String> lines = new ArrayList<>();
        lines.add(head.stripTrailing());
        for (String line : Columns.wrap("« " + mention.evidence().quote() + " »", columns - margin.length())) {
            lines.add(margin + line);
        }
        return lines;
    }

    static String parties(Mention mention) {
        boolean directed = !mention.type().isSymmetric() || EntryView.isDirected(mention.form());
        return mention.source().country()
                + (directed ? " → " : " – ")
                + mention.target().country();
    }

    static String details(Mention mention) {
        List<String> details = new ArrayList<>();
        details.add(mention.type().name());
        if (mention.polarity() != Polarity.ASSERTED) {
            details.add(mention.polarity().label());
        }
        if (mention.date() != null) {
            details.add(Times.of(mention.date()));
        }
        if (mention.place() != null) {
            details.add(mention.place().name());
        }
        if (!mention.items().isEmpty()) {
            details.add(mention.items().stream().map(Figures::item).collect(Collectors.joining(", ")));
        }
        if (mention.amount() != null) {
            details.add(Figures.money(mention.amount()));
        }
        if (mention.assertedBy() != null) {
            details.add("says " + named(mention.assertedBy()));
        }
        return String.join(" · ", details);
    }

    static String named(Party party) {
        return party.name() == null ? party.country() : party.name() + " (" + party.country() + ")";
    }
}
