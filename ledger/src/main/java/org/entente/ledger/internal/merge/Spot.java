// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.HashSet;
import java.util.Locale;
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

    private static final Set<String> SEATS = load();

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

    private static String key(double lat, double lon) {
        return String.format(Locale.ROOT, "%.2f %.2f", lat, lon);
    }

    private static Set<String> load() {
        Set<String> seats = new HashSet<>();
        for (String[] row : Lexicon.rows("capitals.tsv")) {
            seats.add(row[1]);
        }
        return seats;
    }
}
