// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.output;

import java.util.List;
import org.entente.app.reading.BatchTally;
import org.entente.app.reading.Reading;
import org.entente.app.reading.ReadingListener;
import org.entente.model.entry.Entry;

/** Prints what {@code entente read} reads, page by page, then the entries it made or changed. */
public interface ReadingReport extends ReadingListener {

    /**
     * Is called once at the end.
     *
     * @param entries those that rest on a page of this run, in the ledger's order; empty without a ledger
     */
    void end(BatchTally tally, List<Entry> entries, Reading reading);
}
