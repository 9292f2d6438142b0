// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.util.Locale;

/** How far an undertaking has come, as one sentence tells it (coding guide §5). The first five are a ladder, in this order. */
public enum Status {
    PROPOSED,
    PLEDGED,
    AGREED,
    ONGOING,
    DONE,
    SUSPENDED,
    CANCELLED,
    DENIED;

    /** Whether this is a step of the ladder, not one of the three ways off it. */
    public boolean isOnLadder() {
        return compareTo(DONE) <= 0;
    }

    /** The lower-case name that the JSON carries. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
