// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.source;

import java.util.Locale;

/**
 * How far a source is relied on: the Admiralty system's grades A to F (NATO STANAG 2022, AJP-2.1), which analysts of all countries
 * know, and which grade the source apart from what it says.
 */
public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("cannot be judged");

    private final String meaning;

    Reliability(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** @throws IllegalArgumentException when it is none of the six letters, in either case */
    public static Reliability ofLetter(String letter) {
        return valueOf(letter.strip().toUpperCase(Locale.ROOT));
    }
}
