// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.math.BigDecimal;

/**
 * What a word contributes to a number.
 *
 * @param role how it combines with its neighbours
 * @param value its own value
 */
record NumberWord(Role role, BigDecimal value) {

    enum Role {
        /** Adds: "trois", "vingt", "soixante". */
        ADDEND,
        /** Adds, and is also the indefinite article: "un". */
        ARTICLE,
        /** Adds, but is a number only where the tagger says so: "neuf". */
        AMBIGUOUS,
        /** Multiplies what stands before: "cent", "mille", "million". */
        SCALE,
        /** Multiplies and makes it a round number: "douzaine", "millier". */
        COLLECTIVE,
        /** A scale or collective in the plural, open when no number stands before: "centaines", "millions". */
        PLURAL_SCALE,
        PLURAL_COLLECTIVE,
        /** Which one: "troisième". */
        ORDINAL;

        boolean multiplies() {
            return switch (this) {
                case SCALE, COLLECTIVE, PLURAL_SCALE, PLURAL_COLLECTIVE -> true;
                case ADDEND, ARTICLE, AMBIGUOUS, ORDINAL -> false;
            };
        }

        boolean isCollective() {
            return this == COLLECTIVE || this == PLURAL_COLLECTIVE;
        }

        boolean isPlural() {
            return this == PLURAL_SCALE || this == PLURAL_COLLECTIVE;
        }
    }
}
