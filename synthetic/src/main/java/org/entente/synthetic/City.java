// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.List;
import org.entente.model.mention.Place;

/**
 * A city.
 *
 * @param names one a language, in the order of {@link Tongue}; or spellings in Latin letters when there are fewer
 */
record City(String state, List<String> names, double north, double east) {

    private static final double OTHER_SPELLING = 0.3;

    City {
        names = List.copyOf(names);
    }

    String name(Tongue tongue, Chance chance) {
        if (names.size() == Tongue.COLUMNS.size()) {
            return names.get(tongue.ordinal());
        }
        String name = chance.mostlyFirst(names, OTHER_SPELLING);
        return tongue.isCyrillic() ? Spelling.cyrillic(name) : name;
    }

    Place place(Tongue tongue, Chance chance) {
        return new Place(name(tongue, chance), state, north, east);
    }
}
