// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Step;

/** Where sources do not agree: each version with who stands behind it and in which words. */
final class ContradictionView {

    private static final int VALUE_WIDTH = 15;

    private ContradictionView() {}

    /** {@code Sources disagree on what is done, autobus}. */
    static String title(Contradiction contradiction) {
        return "Sources disagree on what is " + contradiction.about().label()
                + (contradiction.of() == null ? "" : ", " + contradiction.of().label());
    }

    static List<String> lines(Contradiction contradiction, int columns, Style style) {
        List<String> lines = new ArrayList<>();
        String margin = " ".repeat(VALUE_WIDTH + 4);
        int width = columns - margin.length();
        for (Contradiction.Claim claim : contradiction.claims()) {
            lines.add("  " + style.red(Columns.pad(claim.value(), VALUE_WIDTH)) + "  "
                    + Paint.plural(claim.independentSources(), "independent source", "independent sources"));
            for (Step step : claim.steps()) {
                Columns.wrap("« " + step.evidence().quote() + " »", width).forEach(text -> lines.add(margin + text));
                if (step.mention().assertedBy() != null) {
                    lines.add(
                            margin + "says " + MentionView.named(step.mention().assertedBy()));
                }
                lines.add(margin + style.faint(Columns.cut(HistoryView.named(step.article()), width)));
            }
        }
        return lines;
    }
}
