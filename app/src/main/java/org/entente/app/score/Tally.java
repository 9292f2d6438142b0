// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

/**
 * Right, wrong and missed, and what follows from them.
 *
 * @param right found and in the gold
 * @param wrong found and not in the gold
 * @param missed in the gold and not found
 */
public record Tally(int right, int wrong, int missed) {

    public static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** Part of what was found that is right; 0 when nothing was found. */
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** Part of what is there that was found; 0 when nothing is there. */
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
