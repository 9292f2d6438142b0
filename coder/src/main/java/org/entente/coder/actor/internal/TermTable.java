// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.entente.coder.actor.internal.Sense.Term;

/** Terms by their folded segments. Filled once by the loader, then only read. */
final class TermTable {

    private final Map<String, List<Term>> terms = new HashMap<>(4096);
    private final Map<String, Integer> longest = new HashMap<>(4096);

    void add(String written, Sense sense) {
        Term term = Term.of(written, sense);
        String key = Folding.key(term.written());
        List<Term> list = terms.computeIfAbsent(key, any -> new ArrayList<>(1));
        for (Term other : list) {
            if (other.sense().equals(sense) && other.written().equals(term.written())) {
                return;
            }
        }
        list.add(term);
        int blank = key.indexOf(' ');
        int length = 1;
        for (int i = blank; i >= 0; i = key.indexOf(' ', i + 1)) {
            length++;
        }
        longest.merge(blank < 0 ? key : key.substring(0, blank), length, Math::max);
    }

    /** Hands over every term with its key. */
    void each(BiConsumer<String, Term> use) {
        terms.forEach((key, list) -> list.forEach(term -> use.accept(key, term)));
    }

    boolean isEmptyAt(String first) {
        return !longest.containsKey(first);
    }

    List<Term> at(String key) {
        return terms.getOrDefault(key, List.of());
    }

    /** The longest entry that begins at a segment and fits how it is written there; null when none does. */
    @org.jspecify.annotations.Nullable
    Match match(Segments segments, int first) {
        Integer most = longest.get(segments.key(first));
        if (most == null) {
            return null;
        }
        int reach = first;
        while (reach + 1 < segments.count()
                && reach - first + 1 < most
                && segments.gap(reach + 1).joins()) {
            reach++;
        }
        for (int last = reach; last >= first; last--) {
            List<Term> found = terms.get(join(segments, first, last));
            if (found == null) {
                continue;
            }
            List<Term> fitting = new ArrayList<>(found.size());
            for (Term term : found) {
                if (fits(term, segments, first, last)) {
                    fitting.add(term);
                }
            }
            if (!fitting.isEmpty()) {
                return new Match(first, last, List.copyOf(fitting));
            }
        }
        return null;
    }

    private static String join(Segments segments, int first, int last) {
        if (first == last) {
            return segments.key(first);
        }
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(i == first ? "" : " ").append(segments.key(i));
        }
        return key.toString();
    }

    private static boolean fits(Term term, Segments segments, int first, int last) {
        if (term.acronym()) {
            for (int i = first; i <= last; i++) {
                if (!segments.upper(i)) {
                    return false;
                }
            }
            return true;
        }
        return !((term.capital() && !segments.capital(first)) || (term.capitalLast() && !segments.capital(last)));
    }

    /** An entry found at segments {@code first} to {@code last}, with the meanings that fit there in the order of the tables. */
    record Match(int first, int last, List<Term> terms) {
        <T extends Sense> @org.jspecify.annotations.Nullable T sense(Class<T> type) {
            for (Term term : terms) {
                if (type.isInstance(term.sense())) {
                    return type.cast(term.sense());
                }
            }
            return null;
        }
    }
}
