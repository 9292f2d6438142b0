// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.util.List;

/**
 * An averaged perceptron in training (Freund and Schapire 1999, with the lazy averaging of Daumé 2006). Not thread-safe.
 */
public final class Perceptron implements Scorer {

    /** Twice what the usual tables were measured on; from here on the features crowd each other out of them. */
    private static final int MANY_WORDS = 1 << 18;

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

    /** The bits of a table: {@code usual}, or {@code large} for a treebank of many words. */
    public static int bits(int usual, int large, int words) {
        return words > MANY_WORDS ? large : usual;
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
        return mean(List.of(this), smallest);
    }

    /**
     * The mean of the averaged weights of several runs over the same examples in different orders (McDonald, Hall and Mann 2010): a sum
     * of linear models is one, so it costs nothing to use what a vote would cost several times over.
     */
    public static SparseWeights mean(List<Perceptron> runs, float smallest) {
        Perceptron first = runs.get(0);
        float[] averaged = new float[first.weights.length];
        for (int i = 0; i < averaged.length; i++) {
            float sum = 0;
            for (Perceptron run : runs) {
                sum += run.weights[i] - run.drift[i] / run.clock;
            }
            float value = sum / runs.size();
            averaged[i] = Math.abs(value) < smallest ? 0 : value;
        }
        return SparseWeights.of(averaged, first.mask + 1, first.classes);
    }
}
