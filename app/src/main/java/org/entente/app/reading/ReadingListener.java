// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.Optional;
import org.entente.ledger.Recording;

/** Is told, on one thread and in order, what becomes of each page. */
public interface ReadingListener {

    /** @param recorded what the ledger made of it; empty when there is no ledger */
    void read(PageOutcome.Coded page, Optional<Recording.Outcome> recorded);

    void refused(PageOutcome.Refused page);
}
