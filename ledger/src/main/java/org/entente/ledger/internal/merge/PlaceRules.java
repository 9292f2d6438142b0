// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.mention.Form;
import org.jspecify.annotations.Nullable;

/** Where. A capital can stand for its state, so it tells little. */
final class PlaceRules {

    private final Tally tally;
    private final Traits a;
    private final Profile entry;
    private final Form form;

    PlaceRules(Tally tally, Traits a, Profile entry) {
        this.tally = tally;
        this.a = a;
        this.entry = entry;
        this.form = a.mention().form();
    }

    void apply() {
        Spot place = a.place();
        if (place == null) {
            return;
        }
        @Nullable Spot other = null;
        for (Traits b : entry.members()) {
            Spot theirs = b.place();
            if (theirs == null) {
                continue;
            }
            if (place.isSame(theirs)) {
                same(place, theirs);
                return;
            }
            if (!place.seat() && !theirs.seat()) {
                other = theirs;
            }
        }
        if (other != null) {
            tally.add("place", Kind.GENERAL, against(), place, other);
        }
    }

    private void same(Spot place, Spot other) {
        if (place.seat()) {
            tally.add("place", Kind.GENERAL, 0.25, place, other);
            return;
        }
        switch (form) {
            case PROJECT, VENTURE, EVENT, EXERCISE -> tally.add("place", Kind.PARTICULAR, 1.5, place, other);
            case VISIT, MEETING, AGREEMENT, DELIVERY, FINANCE, RELIEF, TRAINING, TRADE, PARTNERSHIP ->
                tally.add("place", Kind.PARTICULAR, 1, place, other);
            case STATEMENT, MEASURE, FORCE, PROTEST -> tally.add("place", Kind.GENERAL, 0.5, place, other);
        }
    }

    private double against() {
        return switch (form) {
            case PROJECT, VENTURE, EVENT, EXERCISE -> -3;
            case MEETING, AGREEMENT, TRAINING -> -1;
            case STATEMENT, MEASURE, FORCE, PROTEST -> -1;
            // Visitors travel, goods are handed over in several towns.
            case VISIT, DELIVERY, FINANCE, RELIEF, TRADE, PARTNERSHIP -> -0.5;
        };
    }
}
