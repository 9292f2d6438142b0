// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.source;

import java.util.Locale;

/** What an outlet is, as a fact that can be looked up; each has a grade to begin with, until the user sets another. */
public enum OutletKind {
    /** A news agency of its members, of a foundation, or private: its trade is to be quoted. */
    AGENCY("agency", Reliability.B),
    /** A news agency owned or run by a state: well informed on what its state says and does, and a party to it. */
    STATE_AGENCY("state-agency", Reliability.C),
    /** A broadcaster or paper owned and directed by a state or a ruling party. */
    STATE("state", Reliability.C),
    /** A broadcaster by charter, at arm's length of its government. */
    PUBLIC("public", Reliability.B),
    PRIVATE("private", Reliability.C),
    /** A state's own site: the authority for what it says and signs, and a party to it. */
    OFFICIAL("official", Reliability.B),
    /** An international body's own site. */
    BODY("body", Reliability.B),
    /** Not in the registry. */
    UNKNOWN("unknown", Reliability.F);

    private final String label;
    private final Reliability first;

    OutletKind(String label, Reliability first) {
        this.label = label;
        this.first = first;
    }

    /** The name that data files and the JSON carry. */
    public String label() {
        return label;
    }

    /** The grade of an outlet of this kind of which nobody has set another: a rule, not a judgement of the outlet. */
    public Reliability first() {
        return first;
    }

    /** Whether others print its words as news. */
    public boolean isAgency() {
        return this == AGENCY || this == STATE_AGENCY;
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static OutletKind ofLabel(String label) {
        for (OutletKind kind : values()) {
            if (kind.label.equals(label.strip().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of outlet: " + label);
    }
}
