// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.mention.Party;
import org.jspecify.annotations.Nullable;

/** Whom an article has mentioned so far: countries by salience, persons by name, the latest referents for pronouns. */
final class Memory {

    /** How much of its weight a mention keeps from one sentence to the next. */
    private static final double FADING = 0.85;

    /** Referents further back than this are not taken up. */
    private static final int REFERENTS = 60;

    /** A surname index beyond this is a page that lists names, not an article. */
    private static final int PERSONS = 2_000;

    /** How many sentences back "les deux" looks for its two sides before it takes those of the article. */
    private static final int SIDES_REACH = 2;

    /**
     * @param weight fades from sentence to sentence
     * @param total does not
     */
    private record Standing(double weight, double total, int latest) {}

    private final @Nullable Memory ahead;
    private final Map<String, Standing> countries = new LinkedHashMap<>();
    private final Map<String, KnownPerson> byFullName = new HashMap<>();
    private final Map<String, KnownPerson> bySurname = new HashMap<>();
    private final Deque<Referent> referents = new ArrayDeque<>();
    private int clock;
    private int sentence;

    /** @param ahead what a first look at the whole article found, or null */
    Memory(@Nullable Memory ahead) {
        this.ahead = ahead;
    }

    int sentence() {
        return sentence;
    }

    void nextSentence() {
        sentence++;
        countries.replaceAll(
                (code, standing) -> new Standing(standing.weight() * FADING, standing.total(), standing.latest()));
    }

    void mention(String code, double weight) {
        clock++;
        countries.merge(
                code,
                new Standing(weight, 1, clock),
                (old, add) -> new Standing(old.weight() + add.weight(), old.total() + 1, clock));
    }

    void add(Referent referent) {
        referents.addFirst(referent);
        if (referents.size() > REFERENTS) {
            referents.removeLast();
        }
    }

    /** The latest first. */
    Collection<Referent> referents() {
        return referents;
    }

    boolean knows(String code) {
        return countries.containsKey(code) || (ahead != null && ahead.knows(code));
    }

    /** Which of several countries a word means that can mean each: one already mentioned, else the first. */
    String choose(List<String> codes) {
        if (codes.size() > 1) {
            for (String code : byRecency()) {
                if (codes.contains(code)) {
                    return code;
                }
            }
            if (ahead != null) {
                return ahead.choose(codes);
            }
        }
        return codes.get(0);
    }

    /** All countries mentioned, the latest first; behind them those that come later in the article. */
    List<String> byRecency() {
        List<String> codes = sorted(Comparator.comparingInt(
                        (Map.Entry<String, Standing> e) -> e.getValue().latest())
                .reversed());
        if (ahead != null) {
            for (String code : ahead.bySalience()) {
                if (!codes.contains(code)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    /** All countries mentioned so far, the most salient first. */
    List<String> bySalience() {
        return sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Standing> e) -> e.getValue().weight())
                .reversed());
    }

    /** All countries of the article, also of what is still to be read, by how often they are named. */
    List<String> byFrequency() {
        List<String> codes = sorted(Comparator.comparingDouble((Map.Entry<String, Standing> e) -> total(e.getKey()))
                .reversed());
        if (ahead != null) {
            for (String code : ahead.byFrequency()) {
                if (!codes.contains(code)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    private double total(String code) {
        Standing standing = ahead == null ? countries.get(code) : ahead.countries.get(code);
        return standing == null ? 0 : standing.total();
    }

    private List<String> sorted(Comparator<Map.Entry<String, Standing>> order) {
        List<String> codes = new ArrayList<>();
        countries.entrySet().stream().sorted(order).forEach(entry -> codes.add(entry.getKey()));
        return codes;
    }

    /** The two most salient countries; with bodies when these count as parties too. Empty when there are not two. */
    List<String> pair(boolean withBodies) {
        List<String> pair = new ArrayList<>(2);
        collect(pair, bySalience(), withBodies);
        if (pair.size() < 2 && ahead != null) {
            collect(pair, ahead.bySalience(), withBodies);
        }
        return pair.size() < 2 ? List.of() : List.copyOf(pair);
    }

    /** The two sides that "les deux pays" means: those that a sentence just before named as the only two, else the pair. */
    List<String> bothSides() {
        for (int back = 0; back <= SIDES_REACH; back++) {
            Set<String> subjects = new LinkedHashSet<>();
            Set<String> all = new LinkedHashSet<>();
            for (Referent referent : referents) {
                if (referent.sentence() == sentence - back) {
                    for (String code : referent.codes()) {
                        boolean state = !Party.isBody(code);
                        if (state && referent.subject()) {
                            subjects.add(code);
                        }
                        if (state) {
                            all.add(code);
                        }
                    }
                }
            }
            if (subjects.size() == 2 || all.size() == 2) {
                List<String> sides = new ArrayList<>(subjects.size() == 2 ? subjects : all);
                // The latest referent comes first in the memory.
                Collections.reverse(sides);
                return List.copyOf(sides);
            }
        }
        return pair(false);
    }

    private static void collect(List<String> pair, List<String> codes, boolean withBodies) {
        for (String code : codes) {
            if (pair.size() < 2 && !pair.contains(code) && (withBodies || !Party.isBody(code))) {
                pair.add(code);
            }
        }
    }

    /**
     * Remembers a person under the full name and under each ending of it (Roberto Morales Ojeda, Morales Ojeda, Ojeda).
     *
     * @param keys the folded segments of the name
     */
    void remember(List<String> keys, KnownPerson person, boolean surnameFirst) {
        if (byFullName.size() > PERSONS) {
            return;
        }
        byFullName.merge(String.join(" ", keys), person, Memory::better);
        for (int from = 1; from < keys.size(); from++) {
            bySurname.merge(String.join(" ", keys.subList(from, keys.size())), person, Memory::better);
        }
        if (surnameFirst && keys.size() > 1) {
            bySurname.merge(keys.get(0), person, Memory::better);
        }
    }

    private static KnownPerson better(KnownPerson old, KnownPerson latest) {
        return latest.party() == null && old.party() != null ? old : latest;
    }

    /** The person of this full name or surname, when the article has named one. */
    Optional<KnownPerson> person(List<String> keys) {
        String key = String.join(" ", keys);
        KnownPerson known = byFullName.get(key);
        if (known == null) {
            known = bySurname.get(key);
        }
        if ((known == null || known.party() == null) && ahead != null) {
            Optional<KnownPerson> later = ahead.person(keys);
            if (later.isPresent()) {
                return later;
            }
        }
        return Optional.ofNullable(known);
    }
}
