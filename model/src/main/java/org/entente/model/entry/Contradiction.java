// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.util.List;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/**
 * Independent sources that do not agree about one thing. Both are shown, with their words; the ledger does not decide.
 *
 * @param about which step of the undertaking they speak of
 * @param of what they count; null when they disagree whether it happens at all
 * @param claims at least two, the best supported first
 */
public record Contradiction(Status about, @Nullable Measure of, List<Claim> claims) {

    public Contradiction {
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new IllegalArgumentException("a contradiction needs two claims");
        }
    }

    /**
     * One of the rival versions.
     *
     * @param value what is claimed: a number, or {@code asserted} and {@code denied}
     * @param steps the mentions that claim it
     * @param independentSources how many independent sources they are
     */
    public record Claim(String value, List<Step> steps, int independentSources) {
        public Claim {
            steps = List.copyOf(steps);
        }
    }
}
