// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.app.terminal.Terminal;
import org.entente.model.decision.Act;
import org.entente.model.decision.Decision;
import org.entente.model.decision.Property;
import org.entente.model.decision.Tie;
import org.entente.model.entry.Entry;
import org.entente.model.fault.EntenteException;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer at the terminal: one entry after another, a letter and Enter for each decision. Reads lines, so it works as well with a
 * pipe or in a terminal that knows no keys.
 */
public final class ReviewSession {

    private static final String HELP = """
              a [REASON]             accept              r [REASON]            reject the entry
              r N [REASON]           reject step N       c PROPERTY=VALUE [@N] correct a value, of the entry or of step N
              m ID [REASON]          merge ID into this  p N,N.. [REASON]      split these steps off
              l TIE ID [REASON]      link: part_of, follows, contradicts, because_of
              o TEXT                 comment             u                     undo your last decision here
              s (or Enter)           skip                q                     quit
            """;

    private final Terminal terminal;
    private final Desk desk;
    private final ReviewView view;
    private final BufferedReader in;
    private int decided;

    public ReviewSession(Terminal terminal, Desk desk, BufferedReader in) {
        this.terminal = terminal;
        this.desk = desk;
        this.view = new ReviewView(terminal);
        this.in = in;
    }

    /** @return how many decisions were made */
    public int run(List<Waiting> queue) {
        int number = 0;
        for (Waiting waiting : queue) {
            number++;
            print("");
            print(number + " of " + queue.size() + ": " + ReviewView.reasons(waiting));
            if (!review(waiting.entry().id())) {
                break;
            }
        }
        print("");
        print("decisions " + decided + (number == queue.size() ? "" : ", waiting " + (queue.size() - number + 1)));
        return decided;
    }

    /** @return false when the reviewer has had enough */
    private boolean review(String id) {
        show(id);
        while (true) {
            terminal.out()
                    .print("[a]ccept [r]eject [c]orrect [m]erge s[p]lit [l]ink c[o]mment [u]ndo [s]kip [q]uit [?]: ");
            terminal.out().flush();
            String line = readLine();
            if (line == null || line.strip().equals("q")) {
                print("");
                return false;
            }
            try {
                Next next = obey(id, line.strip());
                if (next == Next.ENTRY) {
                    return true;
                }
            } catch (EntenteException e) {
                print(e.line());
            } catch (IllegalArgumentException e) {
                print(String.valueOf(e.getMessage()));
            }
        }
    }

    private enum Next {
        ENTRY,
        STAY
    }

    private Next obey(String id, String line) {
        String[] words = line.split("\\s+", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        switch (words[0]) {
            case "", "s", "skip" -> {
                return Next.ENTRY;
            }
            case "a", "accept" -> {
                decide(new Act.Accept(id), rest);
                return Next.ENTRY;
            }
            case "r", "reject" -> {
                String[] step = rest.split("\\s+", 2);
                if (step[0].matches("\\d+")) {
                    decide(new Act.Reject(id, Desk.step(desk.entry(id), step[0])), step.length > 1 ? step[1] : "");
                    return show(id);
                }
                decide(new Act.Reject(id, null), rest);
                return Next.ENTRY;
            }
            case "c", "correct" -> {
                decide(correction(desk.entry(id), rest), "");
                return show(id);
            }
            case "m", "merge" -> {
                String[] other = rest.split("\\s+", 2);
                decide(new Act.Merge(id, desk.id(other[0])), other.length > 1 ? other[1] : "");
                return show(id);
            }
            case "p", "split" -> {
                String[] steps = rest.split("\\s+", 2);
                decide(split(desk.entry(id), steps[0]), steps.length > 1 ? steps[1] : "");
                return show(id);
            }
            case "l", "link" -> {
                String[] parts = rest.split("\\s+", 3);
                if (parts.length < 2) {
                    throw new IllegalArgumentException("a link takes a tie and an id: l follows E-7K2M9QXA");
                }
                decide(
                        new Act.Link(id, Words.of(Tie.class, parts[0]), desk.id(parts[1])),
                        parts.length > 2 ? parts[2] : "");
                return show(id);
            }
            case "o", "comment" -> decide(new Act.Comment(id, rest), "");
            case "u", "undo" -> {
                Optional<Decision> last = desk.last(id);
                if (last.isEmpty()) {
                    print("you have decided nothing here that could be undone");
                    return Next.STAY;
                }
                decide(new Act.Undo(last.get().id()), rest);
                return show(id);
            }
            default -> terminal.out().print(HELP);
        }
        return Next.STAY;
    }

    private Next show(String id) {
        Entry entry = desk.entry(id);
        view.entry(entry, desk);
        return Next.STAY;
    }

    private void decide(Act act, String reason) {
        Decision decision = desk.decide(act, reason);
        decided++;
        print(decision.id() + "  " + ReviewView.told(decision));
    }

    /** What is typed at the prompt: {@code PROPERTY=VALUE}, and {@code @N} behind it for a step. */
    private static Act correction(Entry entry, String text) {
        int at = text.lastIndexOf(" @");
        return at < 0
                ? correction(entry, text, null)
                : correction(
                        entry, text.substring(0, at), text.substring(at + 2).strip());
    }

    /** @param step number or id of a step whose value it is; null for the entry's own */
    public static Act correction(Entry entry, String text, @Nullable String step) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("a correction is PROPERTY=VALUE: " + Words.list(Property.class));
        }
        return new Act.Correct(
                entry.id(),
                Words.of(Property.class, text.substring(0, equals)),
                text.substring(equals + 1).strip(),
                step == null ? null : Desk.step(entry, step));
    }

    public static Act split(Entry entry, String steps) {
        return new Act.Split(
                entry.id(),
                Arrays.stream(steps.split(","))
                        .map(s -> Desk.step(entry, s.strip()))
                        .toList());
    }

    private @Nullable String readLine() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(String text) {
        terminal.out().print(text + "\n");
    }
}
