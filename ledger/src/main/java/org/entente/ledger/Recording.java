// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

/**
 * What became of a page that was given to the ledger.
 *
 * @param outcome whether the ledger changed
 * @param page content hash of the page
 * @param mentions how many mentions the reading holds
 */
public record Recording(Outcome outcome, String page, int mentions) {

    /** Whether the ledger changed. */
    public enum Outcome {
        /** The page is new to the ledger. */
        NEW,
        /** The page was known; another coder version or assumed date reads it anew, and this reading is now in force. */
        REREAD,
        /** The ledger holds exactly this reading already. */
        UNCHANGED
    }
}
