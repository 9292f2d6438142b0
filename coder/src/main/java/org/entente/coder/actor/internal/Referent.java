// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.List;
import org.entente.coder.actor.Actor;

/**
 * An actor as something that pronouns and descriptions can take up.
 *
 * @param gender {@code m}, {@code f} or {@code -} when either may be meant
 * @param plural whether a plural pronoun takes it up
 * @param rank the class of the office, empty when it is none
 * @param sentence number of the sentence in the article
 * @param segment where it stands in the sentence
 * @param subject whether it is a subject there
 */
record Referent(Actor actor, char gender, boolean plural, String rank, int sentence, int segment, boolean subject) {

    List<String> codes() {
        return actor.parties().stream().map(party -> party.country()).distinct().toList();
    }

    /** Whether a pronoun of this gender and number may stand for it. */
    boolean agrees(char wantedGender, boolean wantedPlural) {
        return plural == wantedPlural && (gender == '-' || wantedGender == '-' || gender == wantedGender);
    }
}
