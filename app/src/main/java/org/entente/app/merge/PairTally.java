// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.merge;

/** Pairs of mentions: rightly in one entry, of one undertaking but in two entries, and of two undertakings in one entry. */
public final class PairTally {

    private long right;
    private long missed;
    private long wrong;

    void add(boolean same, boolean together) {
        if (same && together) {
            right++;
        } else if (same) {
            missed++;
        } else if (together) {
            wrong++;
        }
    }

    public long right() {
        return right;
    }

    public long missed() {
        return missed;
    }

    public long wrong() {
        return wrong;
    }

    public double precision() {
        return share(right, right + wrong);
    }

    public double recall() {
        return share(right, right + missed);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
