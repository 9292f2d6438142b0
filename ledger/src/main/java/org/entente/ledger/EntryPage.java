// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.util.List;
import org.entente.model.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Some of the entries that pass a filter: those that were in the news last come first.
 *
 * @param entries in order of the newest day on which a page told of each, as it was known when that page was recorded
 * @param total how many there are in all; an entry that the pages no longer tell of since they were coded again is among them. Null
 *     when the filter asks for more than parties and forms: to know that would take a look at every entry
 * @param more whether others follow
 */
public record EntryPage(List<Entry> entries, @Nullable Long total, boolean more) {

    public EntryPage {
        entries = List.copyOf(entries);
    }
}
