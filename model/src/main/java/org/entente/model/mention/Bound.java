// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.util.Locale;

/** How a sentence says a number: as it is, about, or as an end of what it can be. */
public enum Bound {
    EXACT(""),
    /** "about", "nearly", "some", a dozen. */
    ABOUT("~"),
    /** "at least", "no fewer than": that many are certain. */
    AT_LEAST("≥"),
    MORE_THAN(">"),
    /** "up to", "at most": that many are possible, none is certain. */
    AT_MOST("≤"),
    LESS_THAN("<"),
    /** "between 40 and 50": the number is the lower end, the upper end stands beside it. */
    RANGE("");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    /** What stands before the number in a table; empty for what needs none. */
    public String sign() {
        return sign;
    }

    /** Whether the number is not said to be exact. */
    public boolean isLoose() {
        return this != EXACT;
    }

    /** Of two words about one number ("up to about 50") the one that tells more. */
    public Bound and(Bound other) {
        return this == EXACT || this == ABOUT && other != EXACT ? other : this;
    }

    /** The lower-case name that the JSON carries. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Bound ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** As far as "approximately or not" tells. */
    public static Bound of(boolean approx) {
        return approx ? ABOUT : EXACT;
    }
}
