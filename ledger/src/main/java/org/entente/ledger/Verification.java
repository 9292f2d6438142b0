// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.util.List;

/**
 * What a check of the whole ledger found.
 *
 * @param links how many writes the chain has
 * @param quotes how many quotes were compared with the text they come from
 * @param head hash of the last link: written down elsewhere, it proves that nothing was cut off at the end
 * @param problems everything that is not as it should be, in the order of the chain; empty when the ledger is whole
 */
public record Verification(long links, long quotes, String head, List<Problem> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }

    /**
     * One thing that is wrong.
     *
     * @param where which link, page, mention or decision
     * @param what is wrong with it
     */
    public record Problem(String where, String what) {
        @Override
        public String toString() {
            return where + ": " + what;
        }
    }

    /** Hears how far the check has come. */
    @FunctionalInterface
    public interface Progress {
        void checked(long links, long of);
    }
}
