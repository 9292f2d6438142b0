// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.store.Ids;

/**
 * What stands in one entry or event.
 *
 * @param code of the entry
 * @param mentions all of them, also those that readings no longer hold
 * @param lineage for the id of each, this id and those of the mentions whose place it takes
 */
public record Group(String code, List<Recorded> mentions, Map<String, List<String>> lineage) {

    public Group {
        mentions = List.copyOf(mentions);
        lineage = Map.copyOf(lineage);
    }

    public boolean isUndertaking() {
        // The newest reading counts.
        return mentions.stream()
                .min(Comparator.comparing((Recorded r) -> !r.live()).thenComparingLong(Recorded::seq))
                .map(r -> r.mention().form().isUndertaking())
                .orElse(false);
    }

    /** The public id of an entry with this code that is of the kind of this one. */
    public String id(String itsCode) {
        return Ids.shown(isUndertaking(), itsCode);
    }

    public String id() {
        return id(code);
    }

    boolean holds(String mention) {
        return lineage.values().stream().anyMatch(ids -> ids.contains(mention));
    }

    /** The same with other mentions in place of these. */
    Group with(List<Recorded> others) {
        return new Group(code, others, lineage);
    }
}
