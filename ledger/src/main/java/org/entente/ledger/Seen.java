// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import org.entente.ledger.internal.decision.DecisionLog;
import org.entente.ledger.internal.decision.Group;
import org.entente.ledger.internal.decision.Reviewed;
import org.entente.ledger.internal.fold.EntryFold;
import org.entente.model.decision.Review;
import org.entente.model.entry.Entry;
import org.entente.model.entry.TimelineEvent;

/** What stands in one entry or event, and what was decided about it, before it is folded. */
record Seen(boolean undertaking, Reviewed reviewed) {

    static Seen of(Group group, DecisionLog log) {
        return new Seen(group.isUndertaking(), Reviewed.of(group, log));
    }

    String code() {
        return reviewed.group().code();
    }

    /** Whether a mention with this code stands here. */
    boolean holds(String code) {
        return code().equals(code)
                || reviewed.group().mentions().stream().anyMatch(r -> r.code().equals(code));
    }

    boolean hasHistory() {
        return !EntryFold.history(reviewed.group().mentions()).isEmpty();
    }

    boolean isShown(EntryFilter filter) {
        return hasHistory() && (filter.rejected() || reviewed.review().standing() != Review.Standing.REJECTED);
    }

    Entry entry() {
        if (reviewed.review().equals(Review.NONE)) {
            return EntryFold.entry(code(), reviewed.group().mentions(), Review.NONE);
        }
        Entry read = EntryFold.entry(code(), reviewed.group().mentions(), Review.NONE);
        Review review = Reviewed.withOriginals(reviewed.review(), read);
        return EntryFold.entry(code(), reviewed.group().mentions(), review);
    }

    TimelineEvent event() {
        return EntryFold.event(code(), reviewed.group().mentions(), reviewed.review());
    }
}
