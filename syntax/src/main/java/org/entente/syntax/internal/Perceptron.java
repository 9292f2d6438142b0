// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

/**
 * An averaged perceptron in training (Freund and Schapire 1999, with the lazy averaging of Daumé 2006). Not thread-safe.
 */
public final class Perceptron implements Scorer {

    private final int classes;
    private final int mask;
    private final float[] weights;
    private final float[] drift;
    private float clock = 1;

    /** A table of 2^{@code bits} rows with one weight for each class. */
    public Perceptron(int bits, int classes) {
        this.classes = classes;
        this.mask = (1 << bits) - 1;
        this.weights = new float[classes << bits];
        this.drift = new float[classes << bits];
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(int[] rows, int count, float[] scores) {
        java.util.Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int at = (rows[i] & mask) * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[at + c];
            }
        }
    }

    /** One more example has been seen: call it for right answers too, because the average runs over examples. */
    public void tick() {
        clock++;
    }

    public void update(int[] rows, int count, int good, int bad) {
        reward(rows, count, good, 1);
        reward(rows, count, bad, -1);
    }

    /** Adds {@code amount} to one class of the rows. */
    public void reward(int[] rows, int count, int which, float amount) {
        for (int i = 0; i < count; i++) {
            int at = (rows[i] & mask) * classes + which;
            weights[at] += amount;
            drift[at] += amount * clock;
        }
    }

    /** The averaged weights, without those smaller than {@code smallest}. */
    public SparseWeights average(float smallest) {
        int slots = mask + 1;
        float[] averaged = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            float value = weights[i] - drift[i] / clock;
            averaged[i] = Math.abs(value) < smallest ? 0 : value;
        }
        return SparseWeights.of(averaged, slots, classes);
    }
}
