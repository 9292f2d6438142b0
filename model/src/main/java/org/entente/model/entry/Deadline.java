// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.util.Locale;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A date for which something of an undertaking was promised.
 *
 * @param due the date that the sentence gives, ahead of its article
 * @param step id of the first mention that gives it
 * @param before the date in whose place it came, when it puts off; null otherwise
 * @param state what came of it, as far as the ledger knows
 */
public record Deadline(TimeSpan due, String step, @Nullable TimeSpan before, State state) {

    public boolean isPostponement() {
        return before != null;
    }

    /** What came of it. */
    public enum State {
        /** Nobody tells that it was kept. */
        OPEN,
        /** What was due was done, by then or later. */
        MET,
        /** A later date came in its place. */
        PUT_OFF;

        /** The lower-case name that the JSON carries. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
