// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

/** A linear model over hashed features: adds up the weights of the rows that are switched on. */
public interface Scorer {

    int classes();

    /**
     * Writes the score of every class to {@code scores}.
     *
     * @param rows hashes of the active features; the scorer masks them to its table
     * @param count how many of them are set
     */
    void score(int[] rows, int count, float[] scores);

    /** The class with the highest score, the lowest number among equals. */
    static int best(int[] scores, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** The class with the highest score, the lowest number among equals. */
    static int best(float[] scores, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
