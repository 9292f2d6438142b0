// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.time.Instant;
import org.entente.ledger.internal.store.Decisions;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.decision.Decision;

/**
 * A decision with its place among the writes.
 *
 * @param seq in which order it was made
 * @param placements how many mentions were placed when it was made
 */
record Made(long seq, long placements, Decision decision) {

    static Made of(Decisions.Row row) {
        int end = row.body().indexOf('\n');
        return new Made(
                row.seq(),
                Long.parseLong(row.body().substring(0, end)),
                new Decision(
                        row.id(),
                        Instant.parse(row.at()),
                        Author.of(row.author()),
                        Act.of(
                                Act.Kind.valueOf(row.kind()),
                                row.subject(),
                                row.other(),
                                row.body().substring(end + 1)),
                        row.reason()));
    }

    static Decisions.Row row(long placements, Decision decision) {
        Act act = decision.act();
        return new Decisions.Row(
                0,
                decision.id(),
                decision.at().toString(),
                decision.author().text(),
                act.kind().name(),
                act.subject(),
                act.other(),
                placements + "\n" + act.body(),
                decision.reason());
    }
}
