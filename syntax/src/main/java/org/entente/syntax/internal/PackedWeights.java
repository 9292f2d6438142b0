// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of up to three classes, made for the parser's actions, which are scored far more often than anything else. A row of the table
 * is the number of a combination of weights: of two million rows less than twenty thousand differ, so two bytes a row are enough, and
 * the table takes half the memory that must be at hand. The weights of a combination stand side by side in one number: one addition
 * adds up all. Immutable, safe to share between threads.
 */
public final class PackedWeights {

    /** Room for the sum of as many weights as a state has features, with its sign. */
    private static final int SUM_BITS = 21;

    private static final int CLASSES = 3;
    private static final int SIGN_BITS = Long.SIZE - SUM_BITS;
    private static final int NARROW = 1 << Character.SIZE;

    private final int mask;
    private final char[] table;
    /** The table, when there are too many combinations for two bytes; else empty. */
    private final int[] wide;

    private final long[] combinations;
    private final int classes;

    private PackedWeights(int mask, char[] table, int[] wide, long[] combinations, int classes) {
        this.mask = mask;
        this.table = table;
        this.wide = wide;
        this.combinations = combinations;
        this.classes = classes;
    }

    /**
     * @param rows the weights of each row, 8 bits each
     * @param classes how many of them there are
     */
    static PackedWeights of(int[] rows, int classes) {
        Numbering numbering = new Numbering();
        int[] numbers = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            numbers[i] = rows[i] == 0 ? 0 : numbering.number(rows[i]);
        }
        long[] combinations = numbering.sums();
        if (combinations.length > NARROW) {
            return new PackedWeights(rows.length - 1, new char[0], numbers, combinations, classes);
        }
        char[] table = new char[rows.length];
        for (int i = 0; i < rows.length; i++) {
            table[i] = (char) numbers[i];
        }
        return new PackedWeights(rows.length - 1, table, new int[0], combinations, classes);
    }

    /**
     * Writes the score of every class to {@code scores}.
     *
     * @param rows hashes of the active features
     * @param count how many of them are set
     * @param scores at least three places
     */
    public void score(int[] rows, int count, int[] scores) {
        long sum = 0;
        if (wide.length == 0) {
            for (int i = 0; i < count; i++) {
                sum += combinations[table[rows[i] & mask]];
            }
        } else {
            for (int i = 0; i < count; i++) {
                sum += combinations[wide[rows[i] & mask]];
            }
        }
        for (int c = 0; c < CLASSES; c++) {
            long score = sum << SIGN_BITS >> SIGN_BITS;
            scores[c] = (int) score;
            sum = (sum - score) >> SUM_BITS;
        }
    }

    public void write(DataOutput out) throws IOException {
        int[] rows = new int[mask + 1];
        for (int i = 0; i < rows.length; i++) {
            long sum = combinations[wide.length == 0 ? table[i] : wide[i]];
            for (int c = 0; c < CLASSES; c++) {
                long weight = sum << SIGN_BITS >> SIGN_BITS;
                rows[i] |= ((int) weight & 0xFF) << Byte.SIZE * c;
                sum = (sum - weight) >> SUM_BITS;
            }
        }
        SparseWeights.unpacked(rows, classes).write(out);
    }

    /** Numbers combinations in the order they are met, so that the frequent ones, which are met early, stand together. */
    private static final class Numbering {

        private static final int PLACES = 1 << 15;

        /** Number 0 is the row without weights. */
        private int[] met = new int[PLACES];

        private int[] places = new int[2 * PLACES];
        private int size = 1;

        int number(int row) {
            int at = place(row);
            if (places[at] == 0) {
                if (size == met.length) {
                    grow();
                    at = place(row);
                }
                met[size] = row;
                places[at] = size++;
            }
            return places[at];
        }

        private int place(int row) {
            int at = Hash.of(1, row) & (places.length - 1);
            while (places[at] != 0 && met[places[at]] != row) {
                at = (at + 1) & (places.length - 1);
            }
            return at;
        }

        private void grow() {
            met = Arrays.copyOf(met, 2 * met.length);
            places = new int[2 * met.length];
            for (int i = 1; i < size; i++) {
                places[place(met[i])] = i;
            }
        }

        long[] sums() {
            long[] sums = new long[size];
            for (int i = 0; i < size; i++) {
                int row = met[i];
                sums[i] = (byte) row
                        + ((long) (byte) (row >> 8) << SUM_BITS)
                        + ((long) (byte) (row >> 16) << 2 * SUM_BITS);
            }
            return sums;
        }
    }
}
