// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.util.Locale;

/** How much of an event must be right to count. */
public enum Level {
    /** The two countries. */
    PAIR,
    /** The pair and the quad class: verbal or material, cooperation or conflict. */
    QUAD,
    /** The pair in its direction and the PLOVER type, unordered for AGREE, CONSULT but visits, and COOPERATE: the headline figure. */
    EVENT,
    /** The event and how far it has come. */
    STATUS,
    /** The event and its form. */
    FORM;

    boolean hasDirection() {
        return compareTo(EVENT) >= 0;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
