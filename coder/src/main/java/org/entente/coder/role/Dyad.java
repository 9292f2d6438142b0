// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actor.SentenceActors;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;

/**
 * The two countries or bodies an article is about, when it is clearly about two: what a sentence leaves unsaid may then be taken from
 * them.
 *
 * @param one the more often named
 * @param other the other
 */
public record Dyad(String one, String other) {

    /** Both together must make up this share of all actors named. */
    private static final double MIN_SHARE = 0.7;

    /** An article that names hardly anybody else is about its two, wherever the second comes in. */
    private static final double ALONE = 0.9;

    private static final int MIN_NAMED = 2;

    /** Words that may be no actor themselves, and whose modifiers count then. */
    private static final Set<Upos> NOUNS = Set.of(Upos.NOUN);

    /** Both must be named in the headline or right after it: what an article is about, it says at once. */
    private static final int OPENING = 6;

    /** The dyad of an article whose sentences have been read; empty when it is about one country, or about many. */
    public static Optional<Dyad> of(List<Sentence> sentences, List<SentenceActors> actors) {
        Map<String, Integer> named = new HashMap<>();
        Set<String> opening = new HashSet<>();
        int all = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (String country : actors.get(i).named(sentences.get(i), NOUNS)) {
                named.merge(country, 1, Integer::sum);
                all++;
                if (i < OPENING) {
                    opening.add(country);
                }
            }
        }
        List<Map.Entry<String, Integer>> ranked = named.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(2)
                .toList();
        boolean two = ranked.size() == 2 && ranked.get(1).getValue() >= MIN_NAMED;
        if (!two || ranked.get(0).getValue() + ranked.get(1).getValue() < MIN_SHARE * all) {
            return Optional.empty();
        }
        Dyad dyad = new Dyad(ranked.get(0).getKey(), ranked.get(1).getKey());
        boolean told = opening.contains(dyad.one) && opening.contains(dyad.other);
        boolean alone = ranked.get(0).getValue() + ranked.get(1).getValue() >= ALONE * all;
        return told || alone ? Optional.of(dyad) : Optional.empty();
    }

    /** The other of the two; empty when {@code country} is neither. */
    public Optional<String> beside(String country) {
        if (country.equals(one)) {
            return Optional.of(other);
        }
        return country.equals(other) ? Optional.of(one) : Optional.empty();
    }
}
