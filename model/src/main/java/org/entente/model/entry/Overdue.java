// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Status;

/**
 * A promise whose day has passed without a report that it was kept. The ledger knows what pages say, so this is "not reported as
 * kept": a reason to look, not a verdict.
 *
 * @param deadline the earliest open date that has passed
 * @param days how many days before the day of asking its last day was
 * @param open the lines of account of which something is outstanding, or of which no source tells a delivery; empty when nothing is
 *     counted
 */
public record Overdue(Deadline deadline, long days, List<Account> open) {

    public Overdue {
        open = List.copyOf(open);
    }

    /**
     * What of an entry is overdue on a day.
     *
     * @param asOf the day of asking: a date is overdue from the day after its last
     */
    public static Optional<Overdue> of(Entry entry, LocalDate asOf) {
        boolean canBe = entry.status() != Status.DONE
                && entry.status() != Status.CANCELLED
                && entry.status() != Status.DENIED
                && entry.status() != Status.PROPOSED;
        if (!canBe) {
            return Optional.empty();
        }
        return entry.deadlines().stream()
                .filter(d -> d.state() == Deadline.State.OPEN)
                .filter(d -> d.due().end().lastDay().isBefore(asOf))
                .min(Comparator.comparing(d -> d.due().end().lastDay()))
                .map(d -> new Overdue(
                        d,
                        ChronoUnit.DAYS.between(d.due().end().lastDay(), asOf),
                        entry.accounts().stream().filter(Overdue::isOpen).toList()));
    }

    private static boolean isOpen(Account account) {
        Figure outstanding = account.outstanding();
        return outstanding == null
                ? account.promised() != null
                : outstanding.extent().bound() != Bound.EXACT
                        || outstanding.value().signum() > 0;
    }
}
