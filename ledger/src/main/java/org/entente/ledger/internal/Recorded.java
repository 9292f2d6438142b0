// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal;

import org.entente.model.entry.Step;
import org.entente.model.mention.Mention;

/**
 * A mention as the ledger holds it.
 *
 * @param seq in which order mentions came into the ledger, for the first time each
 * @param code the public short form of its id
 * @param live whether a reading in force holds it; one that no longer does only keeps ids alive
 * @param step what it asserts, and where
 */
public record Recorded(long seq, String code, boolean live, Step step) {

    public Mention mention() {
        return step.mention();
    }

    public String page() {
        return step.article().page();
    }
}
