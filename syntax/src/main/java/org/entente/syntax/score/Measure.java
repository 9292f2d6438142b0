// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.score;

/**
 * Precision, recall and F1 of one metric, from counts.
 *
 * @param gold how many the treebank has
 * @param system how many the analysis has
 * @param correct how many agree
 */
public record Measure(int gold, int system, int correct) {

    public double precision() {
        return system == 0 ? 0 : (double) correct / system;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) correct / gold;
    }

    public double f1() {
        return gold + system == 0 ? 0 : 2.0 * correct / (gold + system);
    }
}
