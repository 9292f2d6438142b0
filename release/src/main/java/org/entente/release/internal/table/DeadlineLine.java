// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.entry.Deadline;
import org.entente.model.entry.Entry;

/**
 * A date for which something of an entry was promised.
 *
 * @param entry id of the entry
 * @param n its number among the dates of the entry, from 1, in the order in which they were told
 */
public record DeadlineLine(String entry, int n, Deadline deadline) {

    public static List<DeadlineLine> of(Entry entry) {
        List<DeadlineLine> lines = new ArrayList<>();
        for (Deadline deadline : entry.deadlines()) {
            lines.add(new DeadlineLine(entry.id(), lines.size() + 1, deadline));
        }
        return lines;
    }
}
