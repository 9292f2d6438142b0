// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.HashSet;
import java.util.Set;
import org.entente.ledger.internal.Lexicon;
import org.entente.model.mention.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where something is, comparable over languages: by where it lies on the map, else by its name.
 *
 * @param name folded
 * @param seat whether it is a capital, or a state for which its capital stands: that tells little
 */
record Spot(String name, @Nullable Double lat, @Nullable Double lon, boolean seat) {

    /** Gazetteers put one town to different ends of it. */
    private static final double NEAR_DEGREES = 0.15;

    private static final double HUNDREDTHS = 100;

    private static final Set<Long> SEATS = load();

    static Spot of(Place place, boolean namesState) {
        Double lat = place.lat();
        Double lon = place.lon();
        boolean capital = lat != null && lon != null && SEATS.contains(key(lat, lon));
        return new Spot(Words.fold(place.name()), lat, lon, namesState || capital);
    }

    boolean isSame(Spot other) {
        if (lat != null && lon != null && other.lat != null && other.lon != null) {
            return Math.abs(lat - other.lat) <= NEAR_DEGREES && Math.abs(lon - other.lon) <= NEAR_DEGREES;
        }
        return name.contains(other.name) || other.name.contains(name);
    }

    /** A key that spellings of one place share. */
    String key() {
        return lat == null || lon == null ? name : Math.round(lat) + " " + Math.round(lon);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The place to a hundredth of a degree. */
    private static long key(double lat, double lon) {
        return Math.round(lat * HUNDREDTHS) << Integer.SIZE | Math.round(lon * HUNDREDTHS) & 0xffff_ffffL;
    }

    private static Set<Long> load() {
        Set<Long> seats = new HashSet<>();
        for (String[] row : Lexicon.rows("capitals.tsv")) {
            String[] degrees = row[1].split(" ");
            seats.add(key(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])));
        }
        return seats;
    }
}
