// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import java.util.List;
import org.entente.model.text.Word;

/**
 * The roles of one pattern at one trigger.
 *
 * @param pairs who acts on whom, at least one when the pattern matches
 * @param arguments heads of the phrases that filled a role, for the evidence
 * @param acting who acts, when the other side was not found
 * @param failure why there is no pair, empty text when there is one
 */
public record Filling(List<Pair> pairs, List<Word> arguments, List<Filler> acting, String failure) {

    public Filling {
        pairs = List.copyOf(pairs);
        arguments = List.copyOf(arguments);
        acting = List.copyOf(acting);
    }

    private static final double SHARED = 0.9;

    /** Who acts and on whom. */
    public record Pair(Filler source, Filler target) {

        /** Both sides must hold; two that come from one phrase or one context stand or fall together. */
        public double confidence() {
            boolean onePhrase = source.word().id() == target.word().id();
            return !onePhrase && (source.bound() || target.bound())
                    ? source.confidence() * target.confidence()
                    : Math.min(source.confidence(), target.confidence());
        }
    }

    static Filling of(List<Pair> pairs, List<Word> arguments) {
        return new Filling(pairs, arguments, List.of(), "");
    }

    static Filling failed(String why) {
        return new Filling(List.of(), List.of(), List.of(), why);
    }

    static Filling oneSided(List<Filler> acting) {
        return new Filling(List.of(), List.of(), acting, "no target found");
    }

    /**
     * This one-sided filling with the targets of another event of the same sentence and kind: "a livré dix voitures à Cuba et prévoit
     * d’en livrer cinquante autres" says once to whom. Unchanged when it does not fit.
     */
    public Filling completedFrom(Filling other) {
        List<Pair> shared = other.pairs().stream()
                .filter(p -> acting.stream()
                        .anyMatch(a ->
                                a.party().country().equals(p.source().party().country())))
                .map(p -> new Pair(p.source(), p.target().weakened(SHARED)))
                .toList();
        return shared.isEmpty() ? this : of(shared, List.of());
    }
}
