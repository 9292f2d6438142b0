// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.party.PartyNames;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.coder.CodedSentence;
import org.entente.coder.actor.Actor;
import org.entente.coder.event.Candidate;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Party;
import org.entente.model.text.Word;

/** How one sentence is read: its tree, who is named in it, which rules matched, and why the nearest others did not. */
public final class ExplanationView {

    private static final int NAME_WIDTH = 28;

    private final Terminal terminal;
    private final Style style;

    public ExplanationView(Terminal terminal) {
        this.terminal = terminal;
        this.style = terminal.style();
    }

    public void print(CodedSentence coded) {
        Columns.wrap(coded.sentence().text(), terminal.columns()).forEach(text -> line(style.bold(text)));
        section("Tree");
        TreeView.lines(coded.sentence(), "  ", style).forEach(this::line);
        section("Actors");
        actors(coded);
        section("Coded");
        mentions(coded.mentions());
        refused(coded);
    }

    private void actors(CodedSentence coded) {
        boolean none = true;
        for (Word head : coded.actors().heads()) {
            Actor actor = coded.actors().actor(head).orElse(null);
            if (actor != null) {
                none = false;
                String words = actor.span().of(around(coded, actor));
                line("  " + Columns.pad(Columns.cut(words, NAME_WIDTH), NAME_WIDTH) + "  "
                        + style.yellow(
                                actor.parties().stream().map(Party::country).collect(Collectors.joining(", ")))
                        + "  " + actor.kind().name().toLowerCase(java.util.Locale.ROOT)
                        + style.faint("  "
                                + actor.parties().stream()
                                        .map(ExplanationView::describe)
                                        .collect(Collectors.joining("; "))));
            }
        }
        if (none) {
            line("  " + style.faint("nobody that stands for a country or an international body"));
        }
    }

    /** The text the spans refer to: the sentence with as many blanks before it as there are characters. */
    private static String around(CodedSentence coded, Actor actor) {
        String text =
                " ".repeat(coded.sentence().span().start()) + coded.sentence().text();
        return text.length() >= actor.span().end()
                ? text
                : text + " ".repeat(actor.span().end() - text.length());
    }

    private static String describe(Party party) {
        return Stream.of(
                        PartyNames.nameOf(party.country()),
                        party.name(),
                        party.body(),
                        party.role() == null ? null : party.role().name())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    private void mentions(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            line("  " + style.faint("nothing"));
        }
        for (Mention mention : mentions) {
            MentionView.lines(mention, "  ", terminal.columns(), style).forEach(this::line);
            line("  " + style.faint("by rule " + mention.rule()));
        }
    }

    /** The nearest first: those that got as far as both parties are the ones a reader wonders about. */
    private void refused(CodedSentence coded) {
        Map<Boolean, List<Candidate>> tried =
                coded.candidates().stream().collect(Collectors.partitioningBy(Candidate::accepted));
        List<Candidate> refused = tried.getOrDefault(false, List.of());
        section(refused.isEmpty() ? "No other rule was near" : "Not coded, and why");
        for (Candidate candidate : refused) {
            line("  " + Columns.pad(candidate.pattern().id(), NAME_WIDTH) + "  at "
                    + style.bold(candidate.trigger().form()));
            Columns.wrap(candidate.refusal(), terminal.columns() - 6).forEach(text -> line("      " + text));
        }
    }

    private void section(String title) {
        line("");
        line(style.cyan(title));
    }

    private void line(String text) {
        terminal.out().println(text.stripTrailing());
    }
}
