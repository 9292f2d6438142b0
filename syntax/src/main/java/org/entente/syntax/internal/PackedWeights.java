// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights of up to three classes with each row in one {@code int}: scoring a feature costs one load. Made for the parser's actions,
 * which are scored far more often than anything else. Immutable, safe to share between threads.
 */
public final class PackedWeights implements Scorer {

    private final int[] table;
    private final int classes;
    private final SparseWeights source;

    PackedWeights(int[] table, int classes, SparseWeights source) {
        this.table = table;
        this.classes = classes;
        this.source = source;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(int[] rows, int count, float[] scores) {
        int mask = table.length - 1;
        int first = 0;
        int second = 0;
        int third = 0;
        for (int i = 0; i < count; i++) {
            int row = table[rows[i] & mask];
            first += (byte) row;
            second += (byte) (row >> 8);
            third += (byte) (row >> 16);
        }
        scores[0] = first;
        scores[1] = second;
        if (classes > 2) {
            scores[2] = third;
        }
    }

    public void write(DataOutput out) throws IOException {
        source.write(out);
    }
}
