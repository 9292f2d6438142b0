// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.review;

/** Why a person should look at an entry, the most pressing first. */
public enum Why {
    /** Reviewers have said different things of it. */
    DISAGREEMENT("reviewers disagree"),
    /** It may be one with another entry. */
    QUESTION("may be one with another"),
    /** Nobody has looked at it. */
    NEW("new"),
    UNCERTAIN("uncertain"),
    CONTRADICTORY("sources disagree"),
    LARGE("large"),
    OVERDUE("overdue"),
    /** Another reviewer has looked at it. */
    SECOND("second look");

    private final String label;

    Why(String label) {
        this.label = label;
    }

    /** A word or two for people. */
    public String label() {
        return label;
    }
}
