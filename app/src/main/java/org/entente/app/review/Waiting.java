// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.review;

import java.util.EnumSet;
import java.util.Set;
import org.entente.model.entry.Entry;

/**
 * An entry that waits for a reviewer.
 *
 * @param reasons why, at least one
 */
public record Waiting(Entry entry, Set<Why> reasons) {

    public Waiting {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("no reason to look at " + entry.id());
        }
        reasons = Set.copyOf(reasons);
    }

    /** The most pressing. */
    public Why first() {
        return EnumSet.copyOf(reasons).iterator().next();
    }
}
