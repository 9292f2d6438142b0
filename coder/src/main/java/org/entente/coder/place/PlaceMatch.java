// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import java.util.List;
import java.util.Set;

/**
 * Tokens that name one of some places.
 *
 * @param places that bear the name, the best known first, at least one
 * @param locative whether the words before say where
 */
record PlaceMatch(int first, int last, List<KnownPlace> places, boolean locative) {

    PlaceMatch {
        places = List.copyOf(places);
    }

    /** The place in a country that the sentence names, else the best known. */
    KnownPlace choose(Set<String> countries) {
        KnownPlace best = places.get(0);
        if (best.kind() == KnownPlace.Kind.COUNTRY || countries.contains(best.country())) {
            return best;
        }
        return places.stream()
                .filter(place -> countries.contains(place.country()))
                .findFirst()
                .orElse(best);
    }
}
