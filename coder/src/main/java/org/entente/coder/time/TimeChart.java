// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.surface.Phrases;
import org.entente.coder.surface.Surface;
import org.entente.coder.time.TimeExpression.Kind;
import org.entente.coder.time.TimeRule.Element;
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
    record Item(int end, Moment moment, @Nullable Kind kind, boolean standsAlone) {}

    private final TimeLexicon lexicon;
    private final Surface surface;
    private final TimeNumbers numbers;
    private final List<List<Item>> moments;
    private final Bindings bound = new Bindings();

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
            List<Item> phrases = fill(i);
            Item longest = null;
            for (Item item : phrases) {
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
        List<Item> found = new ArrayList<>(2);
        List<Item> phrases = new ArrayList<>(2);
        apply(lexicon.beginningWith(surface.norm(at)), at, found, phrases);
        for (Map.Entry<String, List<TimeRule>> entry :
                lexicon.beginningWithClass().entrySet()) {
            if (mayBegin(entry.getKey(), at)) {
                apply(entry.getValue(), at, found, phrases);
            }
        }
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Item::end).reversed());
            moments.set(at, found);
            apply(lexicon.beginningWithMoment(), at, found, phrases);
        }
        return phrases;
    }

    private boolean mayBegin(String className, int at) {
        Phrases<Object> terms = lexicon.terms().get(className);
        return terms == null ? numbers.isNumber(at) : terms.begins(surface, at);
    }

    private void apply(List<TimeRule> rules, int at, List<Item> found, List<Item> phrases) {
        for (TimeRule rule : rules) {
            bound.rewind(0);
            Item item = match(rule, 0, at);
            if (item != null) {
                add(item, rule.kind() == null ? found : phrases);
            }
        }
    }

    /** Of readings of one length the first rule of the file wins, but one that stands alone beats one that does not. */
    private static void add(Item item, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item other = items.get(i);
            if (other.end == item.end) {
                if (!other.standsAlone && item.standsAlone) {
                    items.set(i, item);
                }
                return;
            }
        }
        if (items.size() < MOST_AT_ONE_TOKEN) {
            items.add(item);
        }
    }

    private @Nullable Item match(TimeRule rule, int element, int at) {
        if (element == rule.elements().size()) {
            Moment moment = rule.maker().make(bound);
            return moment == null ? null : new Item(at, moment, rule.kind(), rule.standsAlone());
        }
        if (at >= surface.size()) {
            return null;
        }
        Element wanted = rule.elements().get(element);
        if (wanted.hyphenated() && !surface.hyphenBefore(at)) {
            return null;
        }
        if (wanted instanceof Element.Literal literal) {
            return literal.tokens().contains(surface.norm(at)) ? match(rule, element + 1, at + 1) : null;
        }
        return wanted instanceof Element.ClassName name ? matchClass(rule, element, at, name.name()) : null;
    }

    private @Nullable Item matchClass(TimeRule rule, int element, int at, String name) {
        int mark = bound.mark();
        if (name.equals(MOMENT)) {
            List<Item> here = moments.get(at);
            for (int i = 0; i < here.size(); i++) {
                Item inner = here.get(i);
                bound.push(MOMENT, inner.moment);
                Item item = match(rule, element + 1, inner.end);
                if (item != null) {
                    return item;
                }
                bound.rewind(mark);
            }
            return null;
        }
        Phrases<Object> terms = lexicon.terms().get(name);
        Optional<Phrases.Hit<Object>> hit = terms == null ? numbers.at(name, at) : terms.longest(surface, at);
        if (hit.isEmpty()) {
            return null;
        }
        bound.push(name, hit.get().value());
        Item item = match(rule, element + 1, hit.get().end());
        if (item == null) {
            bound.rewind(mark);
        }
        return item;
    }
}
