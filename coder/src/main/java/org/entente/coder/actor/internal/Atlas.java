// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.mention.Party;

/** What descriptions of countries rest on: regions, shapes, neighbours. The same for all languages; immutable once loaded. */
final class Atlas {

    /** A neighbour counts as lying to the north when that difference is at least half of the other one. */
    private static final double SLANT = 0.5;

    private final Map<String, Set<String>> tags = new LinkedHashMap<>();
    private final Map<String, double[]> middles = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    static Atlas load() {
        Atlas atlas = new Atlas();
        for (String[] row : TableFile.rows("countries.tsv", 5)) {
            String code = row[0];
            atlas.middles.put(code, new double[] {Double.parseDouble(row[1]), Double.parseDouble(row[2])});
            atlas.tags.put(code, Set.of(row[3].split(",")));
            for (String other : row[4].isEmpty() ? new String[0] : row[4].split(",")) {
                atlas.neighbours
                        .computeIfAbsent(code, any -> new LinkedHashSet<>())
                        .add(other);
                atlas.neighbours
                        .computeIfAbsent(other, any -> new LinkedHashSet<>())
                        .add(code);
            }
        }
        return atlas;
    }

    Set<String> codes() {
        return tags.keySet();
    }

    boolean hasAny(String code, Set<String> wanted) {
        Set<String> own = tags.getOrDefault(code, Set.of());
        for (String tag : wanted) {
            if (own.contains(tag)) {
                return true;
            }
        }
        return wanted.isEmpty();
    }

    /** All countries that have at least one tag of each set. */
    List<String> having(List<Set<String>> wanted) {
        List<String> found = new ArrayList<>();
        for (String code : tags.keySet()) {
            if (!Party.isBody(code) && wanted.stream().allMatch(set -> hasAny(code, set))) {
                found.add(code);
            }
        }
        return found;
    }

    /** The neighbours of a country on a side ({@code N S E W}), or all with any other letter. */
    Set<String> neighbours(String code, char side) {
        Set<String> found = new HashSet<>();
        double[] here = middles.get(code);
        for (String other : neighbours.getOrDefault(code, Set.of())) {
            double[] there = middles.get(other);
            if (here != null && there != null && lies(here, there, side)) {
                found.add(other);
            }
        }
        return found;
    }

    private static boolean lies(double[] here, double[] there, char side) {
        double north = there[0] - here[0];
        double east = (there[1] - here[1]) * Math.cos(Math.toRadians((here[0] + there[0]) / 2));
        return switch (side) {
            case 'N' -> north > 0 && north >= SLANT * Math.abs(east);
            case 'S' -> north < 0 && -north >= SLANT * Math.abs(east);
            case 'E' -> east > 0 && east >= SLANT * Math.abs(north);
            case 'W' -> east < 0 && -east >= SLANT * Math.abs(north);
            default -> true;
        };
    }
}
