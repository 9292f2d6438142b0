// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coder.surface.Phrases;
import org.entente.coder.surface.Surface;
import org.entente.coder.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The moments of one sentence by the token they begin at. Filled from right to left, so that a pattern finds the moments inside it
 * ready.
 */
final class TimeChart {

    /** The class of a nested moment. */
    static final String MOMENT = "T";

    /** Moments that begin at one token; more are readings nobody needs. */
    private static final int MOST_AT_ONE_TOKEN = 12;

    /** A moment from one token up to another, and the kind when a phrase says it. */
    record Item(int end, Moment moment, @Nullable Kind kind, boolean standsAlone, int order) {}

    private final TimeLexicon lexicon;
    private final Surface surface;
    private final TimeNumbers numbers;
    private final List<List<Item>> moments;
    private final Bindings bound = new Bindings();
    private @Nullable List<Item> found;
    private @Nullable List<Item> phrases;

    TimeChart(TimeLexicon lexicon, Surface surface) {
        this.lexicon = lexicon;
        this.surface = surface;
        numbers = new TimeNumbers(lexicon, surface);
        moments = new ArrayList<>(surface.size() + 1);
        for (int i = 0; i <= surface.size(); i++) {
            moments.add(List.of());
        }
    }

    /** For each token the best expression that begins there, null where none does; the last place is for the end. */
    List<@Nullable Item> best() {
        List<@Nullable Item> best = new ArrayList<>(surface.size());
        for (int i = 0; i < surface.size(); i++) {
            best.add(null);
        }
        for (int i = surface.size() - 1; i >= 0; i--) {
            Item longest = null;
            for (Item item : fill(i)) {
                longest = longest == null || item.end > longest.end ? item : longest;
            }
            for (Item item : moments.get(i)) {
                if (item.standsAlone && (longest == null || item.end >= longest.end)) {
                    longest = item;
                }
            }
            best.set(i, longest);
        }
        return best;
    }

    /** Fills the moments that begin at a token and returns the phrases that do. */
    private List<Item> fill(int at) {
        found = null;
        phrases = null;
        bound.rewind(0);
        walkRoot(at);
        List<Item> own = found;
        if (own != null) {
            own.sort(Comparator.comparingInt(Item::end).reversed());
            moments.set(at, own);
            bound.rewind(0);
            // Only now can patterns that begin with a moment be tried; they make phrases, no moments.
            for (RuleTree.ClassEdge edge : lexicon.rules().root().classes()) {
                if (edge.name().equals(MOMENT)) {
                    walkMoments(edge.next(), at);
                }
            }
        }
        return phrases == null ? List.of() : phrases;
    }

    private void walkRoot(int at) {
        String token = surface.norm(at);
        for (RuleTree.TokenEdge edge : lexicon.rules().root().tokens(token)) {
            walk(edge.next(), at + 1);
        }
        for (RuleTree.ClassEdge edge : lexicon.edgesOfTerm(token)) {
            walkClass(edge, at);
        }
        if (numbers.isNumber(at)) {
            for (RuleTree.ClassEdge edge : lexicon.edgesOfNumbers()) {
                walkClass(edge, at);
            }
        }
    }

    private void walk(RuleTree.Node node, int at) {
        for (RuleTree.Leaf leaf : node.leaves()) {
            Moment moment = leaf.maker().make(bound);
            if (moment != null) {
                add(new Item(at, moment, leaf.kind(), leaf.standsAlone(), leaf.order()));
            }
        }
        if (at >= surface.size()) {
            return;
        }
        for (RuleTree.TokenEdge edge : node.tokens(surface.norm(at))) {
            if (!edge.hyphenated() || surface.hyphenBefore(at)) {
                walk(edge.next(), at + 1);
            }
        }
        for (RuleTree.ClassEdge edge : node.classes()) {
            if (edge.hyphenated() && !surface.hyphenBefore(at)) {
                continue;
            }
            if (edge.name().equals(MOMENT)) {
                walkMoments(edge.next(), at);
            } else {
                walkClass(edge, at);
            }
        }
    }

    private void walkMoments(RuleTree.Node next, int at) {
        int mark = bound.mark();
        List<Item> here = moments.get(at);
        for (int i = 0; i < here.size(); i++) {
            Item inner = here.get(i);
            bound.push(MOMENT, inner.moment);
            walk(next, inner.end);
            bound.rewind(mark);
        }
    }

    private void walkClass(RuleTree.ClassEdge edge, int at) {
        Phrases<Object> terms = lexicon.terms().get(edge.name());
        if (terms == null ? !numbers.isNumber(at) && !numbers.isHourMark(at) : !terms.begins(surface, at)) {
            return;
        }
        Optional<Phrases.Hit<Object>> hit = terms == null ? numbers.at(edge.name(), at) : terms.longest(surface, at);
        if (hit.isPresent()) {
            int mark = bound.mark();
            bound.push(edge.name(), hit.get().value());
            walk(edge.next(), hit.get().end());
            bound.rewind(mark);
        }
    }

    private void add(Item item) {
        if (item.kind == null) {
            found = found == null ? new ArrayList<>(2) : found;
            add(item, found);
        } else {
            phrases = phrases == null ? new ArrayList<>(2) : phrases;
            add(item, phrases);
        }
    }

    /** Of readings of one length one that stands alone beats one that does not, else the first rule of the file wins. */
    private static void add(Item item, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item other = items.get(i);
            if (other.end == item.end) {
                boolean better = item.standsAlone == other.standsAlone ? item.order < other.order : item.standsAlone;
                if (better) {
                    items.set(i, item);
                }
                return;
            }
        }
        if (items.size() < MOST_AT_ONE_TOKEN) {
            items.add(item);
        }
    }
}
