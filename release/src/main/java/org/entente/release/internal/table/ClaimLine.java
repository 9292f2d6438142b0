// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Entry;

/**
 * One of the rival versions of a contradiction.
 *
 * @param entry id of the entry
 * @param contradiction number of the contradiction in the entry, from 1
 * @param n number of the version in it, from 1, the best supported first
 */
public record ClaimLine(String entry, int contradiction, int n, Contradiction on, Contradiction.Claim claim) {

    public static List<ClaimLine> of(Entry entry) {
        List<ClaimLine> lines = new ArrayList<>();
        int number = 0;
        for (Contradiction on : entry.contradictions()) {
            number++;
            int n = 0;
            for (Contradiction.Claim claim : on.claims()) {
                n++;
                lines.add(new ClaimLine(entry.id(), number, n, on, claim));
            }
        }
        return lines;
    }
}
