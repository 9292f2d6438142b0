// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.List;

/**
 * An averaged perceptron in training (Freund and Schapire 1999, with the lazy averaging of Daumé 2006). Where the examples come in
 * dialects, each feature has one weight for all of them and one for each (Daumé 2007): what they share is learned from all, what they
 * do not is kept apart. A finished model speaks one dialect, so that the two weights are one again. Not thread-safe.
 */
public final class Perceptron implements Scorer {

    /** Twice what the usual tables were measured on; from here on the features crowd each other out of them. */
    private static final int MANY_WORDS = 1 << 18;

    private static final float[] NOTHING = {};

    private final int classes;
    private final int mask;
    private final int dialects;
    /** The weights of a row: those that all dialects share, then those of each. Side by side, because memory is what takes the time. */
    private final int width;

    private final float[] weights;
    private float[] drift;
    /** Where in a row the weights of the dialect of the examples begin; 0 when there is one dialect only. */
    private int own;

    private float clock = 1;

    /** A table of 2^{@code bits} rows with one weight for each class, for examples of one kind. */
    public Perceptron(int bits, int classes) {
        this(bits, classes, 1);
    }

    /** The same for so many dialects; {@link #hear} says which one it is. */
    public Perceptron(int bits, int classes, int dialects) {
        this.classes = classes;
        this.dialects = dialects;
        mask = (1 << bits) - 1;
        width = classes * (dialects == 1 ? 1 : dialects + 1);
        weights = new float[width << bits];
        drift = new float[width << bits];
        hear(0);
    }

    /** The examples that follow are of this dialect. */
    public void hear(int dialect) {
        own = dialects == 1 ? 0 : (dialect + 1) * classes;
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
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int at = (rows[i] & mask) * width;
            add(at, scores);
            if (own > 0) {
                add(at + own, scores);
            }
        }
    }

    private void add(int at, float[] scores) {
        for (int c = 0; c < classes; c++) {
            scores[c] += weights[at + c];
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
            int at = (rows[i] & mask) * width + which;
            weights[at] += amount;
            drift[at] += amount * clock;
            if (own > 0) {
                weights[at + own] += amount;
                drift[at + own] += amount * clock;
            }
        }
    }

    /** Keeps the averages only, which is half of the room; nothing more can be learned. */
    public void finish() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = averaged(i);
        }
        drift = NOTHING;
    }

    private float averaged(int i) {
        return drift.length == 0 ? weights[i] : weights[i] - drift[i] / clock;
    }

    /** The averaged weights, without those smaller than {@code smallest}. */
    public SparseWeights average(float smallest) {
        return mean(List.of(this), smallest);
    }

    /** The {@link #mean(List, float, float[]) mean} of runs over examples of one kind. */
    public static SparseWeights mean(List<Perceptron> runs, float smallest) {
        return mean(runs, smallest, NOTHING);
    }

    /**
     * The mean of the averaged weights of several runs over the same examples in different orders (McDonald, Hall and Mann 2010): a sum
     * of linear models is one, so it costs nothing to use what a vote would cost several times over.
     *
     * @param shares how much of the weights of each dialect is added to those that all share
     */
    public static SparseWeights mean(List<Perceptron> runs, float smallest, float[] shares) {
        Perceptron first = runs.get(0);
        float[] averaged = new float[first.classes * (first.mask + 1)];
        for (int i = 0; i < averaged.length; i++) {
            int at = i / first.classes * first.width + i % first.classes;
            float sum = 0;
            for (Perceptron run : runs) {
                sum += run.spoken(at, shares);
            }
            float value = sum / runs.size();
            averaged[i] = Math.abs(value) < smallest ? 0 : value;
        }
        return SparseWeights.of(averaged, first.mask + 1, first.classes);
    }

    private float spoken(int at, float[] shares) {
        float sum = averaged(at);
        for (int dialect = 0; dialects > 1 && dialect < shares.length; dialect++) {
            if (shares[dialect] != 0) {
                sum += shares[dialect] * averaged(at + (dialect + 1) * classes);
            }
        }
        return sum;
    }
}
