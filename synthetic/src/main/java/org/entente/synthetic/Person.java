// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.List;

/**
 * Somebody who acts for a state.
 *
 * @param office number of the office in the list of offices
 * @param known whether the coder's lists give the person one name in all languages
 */
record Person(String given, String family, int office, boolean known) {

    private static final double KNOWN = 0.9;
    private static final double FULL_NAME = 0.6;
    private static final double OWN_SPELLING = 0.5;

    String name(Tongue tongue, Chance chance) {
        String full = given + " " + family;
        if (known && chance.in(KNOWN)) {
            return full;
        }
        String name = chance.in(FULL_NAME) ? full : family;
        return switch (tongue) {
            case RU -> Spelling.cyrillic(name);
            case FR -> chance.in(OWN_SPELLING) ? Spelling.french(name) : name;
            case EN, ES, PT -> chance.in(OWN_SPELLING) ? Spelling.plain(name) : name;
        };
    }

    static List<String> offices(Vocabulary vocabulary, Tongue tongue) {
        return vocabulary.words(tongue, "office");
    }
}
