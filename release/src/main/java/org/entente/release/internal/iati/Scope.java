// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.iati;

import org.entente.model.entry.Entry;
import org.entente.model.entry.Measure;
import org.entente.model.mention.Status;

/** Which entries are activities in the sense of IATI: something of worth goes from one side to the other. */
final class Scope {

    private Scope() {}

    static boolean isActivity(Entry entry) {
        if (entry.status() == Status.DENIED) {
            return false;
        }
        return switch (entry.form()) {
            case FINANCE, DELIVERY, RELIEF, TRAINING, PROJECT, VENTURE -> true;
            // A treaty is none; an agreement over a sum of money is.
            case AGREEMENT -> entry.accounts().stream().anyMatch(a -> a.of() instanceof Measure.Currency);
            case VISIT, MEETING, EXERCISE, EVENT, TRADE, PARTNERSHIP, STATEMENT, MEASURE, FORCE, PROTEST -> false;
        };
    }

    /** ActivityStatus, after AidData's crosswalk: pledge and commitment are both in the pipeline; only transactions tell them apart. */
    static String status(Status status) {
        return switch (status) {
            case PROPOSED, PLEDGED, AGREED -> "1";
            case ONGOING -> "2";
            case DONE -> "4";
            case CANCELLED, DENIED -> "5";
            case SUSPENDED -> "6";
        };
    }
}
