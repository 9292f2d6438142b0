// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal;

import org.entente.ledger.Holdings;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds at one moment.
 *
 * @param head hash of the newest link of its chain; null when nothing was written yet
 */
record LedgerState(@Nullable String head, Holdings holdings) {

    static LedgerState of(Ledger ledger) {
        return new LedgerState(ledger.head().orElse(null), ledger.holdings());
    }
}
