// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.model.entry.Account;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Entry;
import org.entente.model.mention.Form;
import org.jspecify.annotations.Nullable;

/** One entry as a card of a few lines: id, form, how far, when, between whom; then what it is, its account, its sources. */
public final class EntryView {

    static final int ID_WIDTH = 10;

    private EntryView() {}

    /** Lines for a terminal of {@code columns}; {@code flag} stands after the parties: "new", "changed". */
    public static List<String> lines(Entry entry, String indent, @Nullable String flag, int columns, Style style) {
        List<String> lines = head(entry, indent, flag, columns, style);
        String margin = indent + " ".repeat(ID_WIDTH + 2);
        int width = columns - margin.length();
        for (Account account : entry.accounts()) {
            String figures = Figures.account(account);
            if (!figures.isEmpty()) {
                lines.add(margin + Columns.cut(figures + "  (" + account.of().label() + ")", width));
            }
        }
        if (entry.sources().size() > 1) {
            lines.add(margin + style.faint(sources(entry)));
        }
        for (Contradiction contradiction : entry.contradictions()) {
            lines.add(margin + style.red("! " + Columns.cut(dispute(contradiction), width - 2)));
        }
        return lines;
    }

    /** What it is, without account and sources. */
    static List<String> head(Entry entry, String indent, int columns, Style style) {
        return head(entry, indent, null, columns, style);
    }

    private static List<String> head(Entry entry, String indent, @Nullable String flag, int columns, Style style) {
        List<String> lines = new ArrayList<>();
        String head = indent
                + style.cyan(Columns.pad(entry.id(), ID_WIDTH)) + "  "
                + Columns.pad(entry.form().label(), MentionView.FORM_WIDTH) + " "
                + Paint.status(entry.status(), MentionView.STATUS_WIDTH, style) + "  "
                + parties(entry) + "  "
                + Times.of(entry)
                + (flag == null ? "" : "  " + style.bold(flag));
        lines.add(head.stripTrailing());
        String margin = indent + " ".repeat(ID_WIDTH + 2);
        int width = columns - margin.length();
        Columns.wrap(title(entry), width).forEach(line -> lines.add(margin + style.bold(line)));
        return lines;
    }

    /** The status in its colour, padded to {@code width}. */
    public static String status(Entry entry, int width, Style style) {
        return Paint.status(entry.status(), width, style);
    }

    static String parties(Entry entry) {
        return entry.source() + (isDirected(entry.form()) ? " → " : " – ") + entry.target();
    }

    /** Whether one side acts on the other, rather than both together. */
    static boolean isDirected(Form form) {
        return switch (form) {
            case VISIT, DELIVERY, FINANCE, RELIEF, TRAINING, STATEMENT, MEASURE, FORCE, PROTEST -> true;
            case AGREEMENT, MEETING, PROJECT, VENTURE, EXERCISE, EVENT, TRADE, PARTNERSHIP -> false;
        };
    }

    /** What it is, with the persons where the persons are the point. */
    public static String title(Entry entry) {
        String label = entry.label().isBlank() ? entry.form().label() : entry.label();
        boolean aboutPeople = entry.form() == Form.VISIT || entry.form() == Form.MEETING;
        String who = aboutPeople
                ? entry.who().stream().filter(name -> !label.contains(name)).collect(Collectors.joining(", "))
                : "";
        String where = entry.place() == null || label.contains(entry.place().name())
                ? ""
                : " (" + entry.place().name() + ")";
        return (who.isEmpty() ? "" : who + ": ") + label + where;
    }

    static String sources(Entry entry) {
        int articles = entry.sources().size();
        String sources = Paint.plural(articles, "article", "articles");
        return articles > 1
                ? sources + ", " + Paint.plural(entry.independentSources(), "independent source", "independent sources")
                : sources;
    }

    /** {@code sources disagree on what is done (buses): 20 (2 sources) or 25 (1 source)}. */
    static String dispute(Contradiction contradiction) {
        String of = contradiction.of() == null ? "" : " (" + contradiction.of().label() + ")";
        return "sources disagree on what is " + contradiction.about().label() + of + ": "
                + contradiction.claims().stream()
                        .map(claim -> claim.value() + " ("
                                + Paint.plural(claim.independentSources(), "source", "sources") + ")")
                        .collect(Collectors.joining(" or "));
    }
}
