// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One expression of time in a sentence.
 *
 * @param firstWord id of its first word
 * @param lastWord id of its last word
 * @param span its characters, offsets as in the sentence's words
 * @param value what it means, null when it cannot be said (a duration, "recently", a relative date in a page of unknown day)
 * @param kind how it relates to what the sentence tells
 */
public record TimeExpression(
        int firstWord, int lastWord, Span span, @Nullable TimeSpan value, Kind kind) {

    public TimeExpression {
        if (firstWord < 1 || lastWord < firstWord) {
            throw new IllegalArgumentException("not a range of words: " + firstWord + "-" + lastWord);
        }
    }

    /** How an expression of time relates to what the sentence tells. */
    public enum Kind {
        /** When it happens: the only kind that is an event's own date without further thought. */
        POINT,
        /** The publication day meant as "these days": "actuellement", "en ce moment". */
        NOW,
        /** It begins then: "à partir de mars", "dès 2027". */
        START,
        /** It has gone on from then: "depuis 1960", "depuis trois ans". Not the date of the event. */
        SINCE,
        /** It goes on up to then: "jusqu’en 2030". */
        UNTIL,
        /** It is to have happened by then: "d’ici 2027", "avant la fin de l’année". */
        DEADLINE,
        /** After then: "après 2020". */
        AFTER,
        /** How long: "pendant trois ans". */
        DURATION,
        /** How often: "chaque année", "par an". */
        FREQUENCY,
        /** How old: "âgé de 45 ans". */
        AGE,
        /** What the clock shows: "à 14h30". */
        CLOCK,
        /** A time that is not told: "récemment", "prochainement". */
        VAGUE
    }
}
