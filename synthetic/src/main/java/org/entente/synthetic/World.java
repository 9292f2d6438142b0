// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The states, and how much happens between which of them: a few pairs have most of the news (Zipf's law). */
final class World {

    /** With this exponent the most reported of 1,770 pairs has one in eighteen undertakings. */
    private static final double SKEW = 0.8;

    private static final int OFFICES = 10;

    private final List<State> states = new ArrayList<>();
    private final List<State[]> pairs = new ArrayList<>();
    private final double[] upTo;

    World(Chance chance) {
        Map<String, List<String>> given = new HashMap<>();
        Map<String, List<String>> family = new HashMap<>();
        for (List<String> row : DataFile.rows("persons.tsv")) {
            given.put(row.get(0), List.of(row.get(1).split(" ")));
            family.put(row.get(0), List.of(row.get(2).split(" ")));
        }
        for (List<String> row : DataFile.rows("states.tsv")) {
            String culture = row.get(1);
            states.add(State.of(
                    row,
                    given.getOrDefault(culture, List.of()),
                    family.getOrDefault(culture, List.of()),
                    OFFICES,
                    chance));
        }
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                pairs.add(new State[] {states.get(i), states.get(j)});
            }
        }
        // Great powers stand first in the file; drawing the rest at random keeps small neighbours from being silent.
        List<State[]> left = new ArrayList<>(pairs);
        pairs.clear();
        while (!left.isEmpty()) {
            int near = Math.min(left.size(), 300);
            pairs.add(left.remove(chance.between(0, near - 1)));
        }
        upTo = new double[pairs.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += Math.pow(i + 1, -SKEW);
            upTo[i] = sum;
        }
    }

    List<State> states() {
        return states;
    }

    /** A pair, by how much there is to report of it; the giving or visiting side first. */
    State[] pair(Chance chance) {
        double at = chance.share() * upTo[upTo.length - 1];
        int low = java.util.Arrays.binarySearch(upTo, at);
        State[] pair = pairs.get(Math.min(upTo.length - 1, low < 0 ? -low - 1 : low));
        return chance.in(0.7) ? pair : new State[] {pair[1], pair[0]};
    }
}
