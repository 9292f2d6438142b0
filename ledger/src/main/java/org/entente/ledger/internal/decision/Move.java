// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.util.Set;

/**
 * One change of where mentions stand.
 *
 * @param seq in which order
 * @param placements how many mentions were placed before it
 * @param from code of the entry that they leave
 * @param into code of the entry that they come to
 * @param mentions which; empty for all, also those that come later
 */
record Move(long seq, long placements, String from, String into, Set<String> mentions) {

    boolean isMerge() {
        return mentions.isEmpty();
    }
}
