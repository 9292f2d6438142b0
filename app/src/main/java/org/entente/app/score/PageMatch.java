// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Mentions of one page against its gold, more strictly than line by line: type, pair, form and status must all be right, and the
 * gold's words must stand in the sentence of the mention. One mention serves one event of the gold; what only repeats one that is
 * right counts neither for nor against, and neither does what meets an unclear one in type and pair.
 *
 * @param right clear events that were found
 * @param wrong mentions that are not in the gold
 * @param missed clear events that were not found
 */
public record PageMatch(List<CodedEvent> right, List<CodedEvent> wrong, List<CodedEvent> missed) {

    public PageMatch {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        missed = List.copyOf(missed);
    }

    /**
     * An event and where it stands.
     *
     * @param reciprocal whether it goes both ways
     * @param words its evidence, in UTF-16 code units of the page's text
     * @param sentence the sentence of a mention, the evidence of a gold
     */
    public record Placed(CodedEvent event, boolean reciprocal, Span words, Span sentence) {}

    public static PageMatch of(List<Placed> gold, List<Placed> coded) {
        Set<Placed> used = new HashSet<>();
        List<CodedEvent> right = new ArrayList<>();
        List<CodedEvent> missed = new ArrayList<>();
        List<Placed> found = new ArrayList<>();
        for (Placed wanted : gold) {
            if (!wanted.event().clear()) {
                continue;
            }
            Placed hit = best(wanted, coded, used);
            if (hit == null) {
                missed.add(wanted.event());
            } else {
                used.add(hit);
                found.add(wanted);
                right.add(wanted.event());
            }
        }
        List<CodedEvent> wrong = coded.stream()
                .filter(mention -> !used.contains(mention))
                .filter(mention -> found.stream().noneMatch(wanted -> isSame(wanted, mention)))
                .filter(mention ->
                        gold.stream().noneMatch(wanted -> !wanted.event().clear() && isSameKind(wanted, mention)))
                .map(Placed::event)
                .toList();
        return new PageMatch(right, wrong, missed);
    }

    /** The mention that shares the most words with the gold among those that are right. */
    private static @Nullable Placed best(Placed wanted, List<Placed> coded, Set<Placed> used) {
        return coded.stream()
                .filter(mention -> !used.contains(mention) && isSame(wanted, mention))
                .max(Comparator.comparingInt(mention -> shared(wanted.words(), mention.words())))
                .orElse(null);
    }

    private static boolean isSame(Placed gold, Placed mention) {
        return isSameKind(gold, mention)
                && shares(gold.event().forms(), mention.event().forms())
                && shares(gold.event().statuses(), mention.event().statuses());
    }

    private static boolean isSameKind(Placed gold, Placed mention) {
        return shared(gold.words(), mention.sentence()) > 0
                && (shares(gold.event(), mention.event())
                        || gold.reciprocal() && shares(turned(gold.event()), mention.event()));
    }

    private static boolean shares(CodedEvent gold, CodedEvent mention) {
        return gold.keys(Level.EVENT).stream().anyMatch(mention.keys(Level.EVENT)::contains);
    }

    private static boolean shares(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static CodedEvent turned(CodedEvent event) {
        return new CodedEvent(
                event.types(),
                event.forms(),
                event.statuses(),
                event.target(),
                event.source(),
                event.clear(),
                event.note());
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
