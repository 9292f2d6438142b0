// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import org.entente.model.entry.Entry;

/**
 * Which entries sums should take, after the flag of the same name in AidData's data sets: pledges may never come, what is off did
 * not, and a part is in its whole already.
 */
final class Recommendation {

    private Recommendation() {}

    static boolean of(Entry entry) {
        boolean firm = switch (entry.status()) {
            case AGREED, ONGOING, DONE -> true;
            case PROPOSED, PLEDGED, SUSPENDED, CANCELLED, DENIED -> false;
        };
        return firm && entry.parent() == null;
    }
}
