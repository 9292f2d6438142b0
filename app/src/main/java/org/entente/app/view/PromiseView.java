// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.terminal.Columns;
import org.entente.model.entry.Account;
import org.entente.model.entry.Commitment;
import org.entente.model.entry.Deadline;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Overdue;
import org.entente.model.entry.Step;
import org.jspecify.annotations.Nullable;

/** How binding a promise is, for when it was given, and whether its day has passed, in words. */
public final class PromiseView {

    private PromiseView() {}

    /** {@code committed to on 2025-05-20, pledged on 2025-02-13; being carried out: ...}; null when nothing is promised or done. */
    static @Nullable String commitment(Commitment commitment) {
        if (commitment.kind() == Commitment.Kind.NONE) {
            return null;
        }
        List<String> dates = new ArrayList<>();
        if (commitment.pledged() != null) {
            dates.add("pledged " + commitment.pledged().iso());
        }
        if (commitment.committed() != null) {
            dates.add("committed " + commitment.committed().iso());
        }
        String when = dates.isEmpty() ? "" : " (" + String.join(", ", dates) + ")";
        return commitment.kind().label() + when + ": " + commitment.rule().because();
    }

    /** How one step was read, with the words that decided; null when its status says it all. */
    static @Nullable String reading(Commitment.Reading reading) {
        return switch (reading.kind()) {
            case NONE, IMPLEMENTATION -> null;
            case PLEDGE, COMMITMENT -> {
                String words = reading.words() == null ? "" : " (" + reading.words() + ")";
                yield "a " + reading.kind().label() + ": " + reading.rule().because() + words;
            }
        };
    }

    /** The dates promised, one a line: {@code 2025-09  put off  told 2025-06-20 by The Konkan Courier}. */
    static List<String> deadlines(Entry entry, int dateWidth) {
        List<String> lines = new ArrayList<>();
        for (Deadline deadline : entry.deadlines()) {
            Step step = entry.history().stream()
                    .filter(s -> s.id().equals(deadline.step()))
                    .findFirst()
                    .orElseThrow();
            String told = step.article().published() == null
                    ? ""
                    : "told " + step.article().published().iso();
            String site =
                    step.article().site() == null ? "" : " by " + step.article().site();
            String instead = deadline.before() == null ? "" : ", in place of " + Times.of(deadline.before());
            lines.add(Columns.pad(Times.of(deadline.due()), dateWidth)
                    + "  " + Columns.pad(deadline.state().label(), MentionView.STATUS_WIDTH)
                    + "  " + (told + site).strip() + instead);
        }
        return lines;
    }

    /** {@code overdue since 2026-06-30, 147 days: outstanding 65 (autobus)}. */
    public static String overdue(Overdue overdue) {
        String since = "overdue since " + overdue.deadline().due().end().lastDay() + ", " + overdue.days()
                + (overdue.days() == 1 ? " day" : " days");
        String open = overdue.open().stream().map(PromiseView::open).collect(Collectors.joining("; "));
        return open.isEmpty() ? since + ": no page tells that it happened" : since + ": " + open;
    }

    private static String open(Account account) {
        String of = " " + account.of().label();
        return account.outstanding() != null
                ? "outstanding " + Figures.figure(account.outstanding()) + of
                : "promised " + (account.promised() == null ? "" : Figures.figure(account.promised())) + of
                        + ", no page tells of a delivery";
    }
}
