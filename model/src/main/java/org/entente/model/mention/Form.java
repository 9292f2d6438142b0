// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.util.Locale;

/** What an event concretely is (coding guide §4). */
public enum Form {
    AGREEMENT(true),
    VISIT(true),
    MEETING(true),
    PROJECT(true),
    VENTURE(true),
    DELIVERY(true),
    FINANCE(true),
    RELIEF(true),
    TRAINING(true),
    EXERCISE(true),
    EVENT(true),
    TRADE(true),
    PARTNERSHIP(true),
    STATEMENT(false),
    MEASURE(false),
    FORCE(false),
    PROTEST(false);

    private final boolean undertaking;

    Form(boolean undertaking) {
        this.undertaking = undertaking;
    }

    /** Whether mentions of this form become entries with a life in the ledger; the others stay events on the timeline. */
    public boolean isUndertaking() {
        return undertaking;
    }

    /** The lower-case name that the JSON carries. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Form ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
