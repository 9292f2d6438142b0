// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.app.view.EntryView;
import org.entente.model.decision.Act;
import org.entente.model.decision.Decision;
import org.entente.model.decision.Review;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Step;

/** An entry as a reviewer needs it: its numbers, every step with the words it rests on in their sentence, and what was decided so far. */
public final class ReviewView {

    private static final String MARGIN = "      ";
    private static final int NUMBER_WIDTH = 4;
    private static final int STATUS_WIDTH = 10;
    private static final int DATE_WIDTH = 24;

    private final Terminal terminal;
    private final Style style;

    public ReviewView(Terminal terminal) {
        this.terminal = terminal;
        this.style = terminal.style();
    }

    /** One line an entry, for the queue. */
    public void line(Waiting waiting) {
        Entry entry = waiting.entry();
        String head = style.cyan(Columns.pad(entry.id(), 12))
                + Columns.pad(entry.form().label(), 13)
                + Columns.pad(entry.status().label(), STATUS_WIDTH)
                + Columns.pad(entry.source() + " " + entry.target(), 9);
        print(head + style.yellow(reasons(waiting)) + "  " + Columns.cut(EntryView.title(entry), 50));
    }

    static String reasons(Waiting waiting) {
        return new TreeSet<>(waiting.reasons()).stream().map(Why::label).collect(Collectors.joining(", "));
    }

    void entry(Entry entry, Desk desk) {
        EntryView.lines(entry, "", null, terminal.columns(), style).forEach(this::print);
        int number = 0;
        for (Step step : entry.history()) {
            number++;
            step(number, step);
        }
        desk.questions(entry.id())
                .forEach(question -> print(style.yellow("? ") + Columns.cut(question, terminal.columns() - 2)));
        decisions(entry.review(), desk, entry.id());
    }

    private void step(int number, Step step) {
        String head = Columns.padLeft(String.valueOf(number), NUMBER_WIDTH) + "  "
                + Columns.pad(step.status().label(), STATUS_WIDTH)
                + Columns.pad(step.date() == null ? "-" : step.date().iso(), DATE_WIDTH);
        String from = step.article().site() == null
                ? step.article().location()
                : step.article().site();
        String published = step.article().published() == null
                ? ""
                : ", " + step.article().published().iso();
        print(head + style.faint(Columns.onOneLine(from) + published));
        highlighted(step).forEach(line -> print(MARGIN + line));
    }

    /** The sentence, wrapped, with the words of the quote in bold; in brackets where there is no bold. */
    List<String> highlighted(Step step) {
        int from = step.evidence().span().start() - step.mention().sentence().start();
        int to = from + step.evidence().quote().length();
        String sentence = step.sentence();
        boolean inside = from >= 0
                && to <= sentence.length()
                && sentence.startsWith(step.evidence().quote(), from);
        String before = inside ? sentence.substring(0, from) : "";
        String quote = inside ? sentence.substring(from, to) : step.evidence().quote();
        String after = inside ? sentence.substring(to) : "";
        String marked = before + OPEN + quote + CLOSE + after;
        List<String> lines = new ArrayList<>();
        boolean bold = false;
        for (String line : Columns.wrap(marked, terminal.columns() - MARGIN.length())) {
            StringBuilder painted = new StringBuilder();
            for (String part : line.split("(?<=[" + OPEN + CLOSE + "])|(?=[" + OPEN + CLOSE + "])")) {
                if (part.equals(OPEN) || part.equals(CLOSE)) {
                    bold = part.equals(OPEN);
                    painted.append(style == Style.PLAIN ? bold ? "[" : "]" : "");
                } else {
                    painted.append(bold ? style.bold(part) : part);
                }
            }
            lines.add(painted.toString());
        }
        return lines;
    }

    /** Characters for private use stand for where the quote begins and ends: no page is expected to hold them, and if one does no harm is done. */
    private static final String OPEN = "\uE000";

    private static final String CLOSE = "\uE001";

    private void decisions(Review review, Desk desk, String entry) {
        if (review.isDisputed()) {
            String verdicts = review.verdicts().stream()
                    .map(v -> v.author().name() + (v.accepts() ? " accepts" : " rejects"))
                    .collect(Collectors.joining(", "));
            print(style.red("! reviewers disagree" + (verdicts.isEmpty() ? "" : ": " + verdicts)));
        }
        for (Decision decision : desk.decisions(entry)) {
            String text = told(decision);
            print(style.faint(decision.id()) + "  "
                    + (desk.isUndone(decision) ? style.faint(text + " (undone)") : text));
        }
    }

    /** {@code Ana Ruiz, 2031-03-02: merge with E-7K2M9QXA: the same ship}. */
    public static String told(Decision decision) {
        String day = decision.at().toString().substring(0, 10);
        String reason = decision.reason().isBlank() ? "" : ": " + Columns.onOneLine(decision.reason());
        return decision.author().name() + ", " + day + ": " + told(decision.act()) + reason;
    }

    private static String told(Act act) {
        return switch (act.kind()) {
            case ACCEPT -> "accept";
            case REJECT -> act.other().isEmpty() ? "reject" : "reject the step " + act.other();
            case CORRECT ->
                "correct " + Columns.onOneLine(act.body())
                        + (act.other().isEmpty() ? "" : " of the step " + act.other());
            case MERGE -> "merge " + act.other() + " into " + act.subject();
            case SPLIT -> "split off " + act.body();
            case LINK -> act.body().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + act.other();
            case COMMENT -> "« " + Columns.onOneLine(act.body()) + " »";
            case UNDO -> "undo " + act.subject();
            case RATE -> "rate " + act.subject() + " " + act.body();
        };
    }

    private void print(String text) {
        terminal.out().print(text.stripTrailing() + "\n");
    }
}
