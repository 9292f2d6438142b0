// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import org.jspecify.annotations.Nullable;

/**
 * A place as a gazetteer lists it under one name.
 *
 * @param kind what it is
 * @param country ISO 3166 alpha-3, null between states
 * @param lat degrees north
 * @param lon degrees east
 * @param population of a city, in thousands, 0 when not told
 */
record KnownPlace(Kind kind, @Nullable String country, double lat, double lon, int population) {

    enum Kind {
        COUNTRY,
        REGION,
        /** A capital, or a city that the news names without saying that it is one. */
        GREAT_CITY,
        CITY
    }

    /** From this many thousand inhabitants on, a name alone is enough to be taken for the city. */
    static final int GREAT_THOUSANDS = 500;

    /** Whether the name alone is enough; others need a word such as "à" before them. */
    boolean isStrong() {
        return kind != Kind.CITY || population >= GREAT_THOUSANDS;
    }
}
