// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A finished linear model: for each row only the classes that have a weight. Weights are whole numbers of one common unit, so that
 * they fit 16 bits; scores come out in that unit, which changes no ranking. Immutable, safe to share between threads.
 */
public final class SparseWeights implements Scorer {

    private static final int LARGEST = 127;
    /** Up to here class numbers and their counts fit a byte. */
    private static final int NARROW = 255;
    /** Weights beyond this share of the largest ones are clipped: a few huge weights must not cost the others their resolution. */
    private static final double KEPT_SHARE = 0.9999;

    private final int classes;
    private final int mask;
    private final int[] starts;
    private final short[] cells;
    private final byte[] values;

    private SparseWeights(int classes, int[] starts, short[] cells, byte[] values) {
        this.classes = classes;
        this.mask = starts.length - 2;
        this.starts = starts;
        this.cells = cells;
        this.values = values;
    }

    static SparseWeights of(float[] dense, int slots, int classes) {
        float unit = unit(dense);
        int size = 0;
        for (float value : dense) {
            if (quantise(value, unit) != 0) {
                size++;
            }
        }
        int[] starts = new int[slots + 1];
        short[] cells = new short[size];
        byte[] values = new byte[size];
        int at = 0;
        for (int slot = 0; slot < slots; slot++) {
            starts[slot] = at;
            for (int c = 0; c < classes; c++) {
                int value = quantise(dense[slot * classes + c], unit);
                if (value != 0) {
                    cells[at] = (short) c;
                    values[at++] = (byte) value;
                }
            }
        }
        starts[slots] = at;
        return new SparseWeights(classes, starts, cells, values);
    }

    private static void put(DataOutput out, int value, boolean wide) throws IOException {
        if (wide) {
            out.writeShort(value);
        } else {
            out.writeByte(value);
        }
    }

    private static int get(DataInput in, boolean wide) throws IOException {
        return wide ? in.readUnsignedShort() : in.readUnsignedByte();
    }

    private static float unit(float[] dense) {
        float[] sizes = new float[dense.length];
        int count = 0;
        for (float value : dense) {
            if (value != 0) {
                sizes[count++] = Math.abs(value);
            }
        }
        if (count == 0) {
            return 1;
        }
        java.util.Arrays.sort(sizes, 0, count);
        return sizes[(int) ((count - 1) * KEPT_SHARE)] / LARGEST;
    }

    private static int quantise(float value, float unit) {
        return Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / unit)));
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(int[] rows, int count, float[] scores) {
        java.util.Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int row = rows[i] & mask;
            int end = starts[row + 1];
            for (int at = starts[row]; at < end; at++) {
                scores[cells[at]] += values[at];
            }
        }
    }

    public int size() {
        return cells.length;
    }

    /** Columns one after the other: a general compressor shrinks each much better than the three mixed. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(classes);
        out.writeInt(starts.length - 1);
        out.writeInt(cells.length);
        boolean wide = classes > NARROW;
        for (int i = 0; i + 1 < starts.length; i++) {
            put(out, starts[i + 1] - starts[i], wide);
        }
        for (short cell : cells) {
            put(out, cell, wide);
        }
        out.write(values);
    }

    public static SparseWeights read(DataInput in) throws IOException {
        int classes = in.readInt();
        boolean wide = classes > NARROW;
        int[] starts = new int[in.readInt() + 1];
        int size = in.readInt();
        for (int i = 0; i + 1 < starts.length; i++) {
            starts[i + 1] = starts[i] + get(in, wide);
        }
        short[] cells = new short[size];
        for (int i = 0; i < size; i++) {
            cells[i] = (short) get(in, wide);
        }
        byte[] values = new byte[size];
        in.readFully(values);
        return new SparseWeights(classes, starts, cells, values);
    }
}
