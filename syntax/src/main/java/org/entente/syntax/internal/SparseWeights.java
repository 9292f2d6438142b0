// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A finished linear model: for each row only the classes that have a weight. Weights are whole numbers of one common unit, so that
 * they fit 8 bits; scores come out in that unit, which changes no ranking. Immutable, safe to share between threads.
 */
public final class SparseWeights implements Scorer {

    static final int LARGEST = 127;

    /** Smaller ones are dropped: an eighth of the file, and nothing lost that can be measured. */
    private static final int SMALLEST = 5;
    /** Where there are many classes, as of the features of words with cases, an entry takes more room, and there are more of them. */
    private static final int SMALLEST_OF_MANY = 8;

    private static final int MANY_CLASSES = 512;

    /** Weights beyond this share of the smaller ones are clipped: a few huge weights must not cost the others their resolution. */
    private static final double KEPT_SHARE = 0.9999;
    /** Up to here class numbers and their counts fit a byte in the file. */
    private static final int NARROW = 255;

    private static final int VALUE_BITS = 8;
    /** So many entries of a row are looked at whether the row has them or not. */
    private static final int BRANCHLESS = 2;

    private final int classes;
    private final int mask;
    private final int[] starts;
    /** Class number in the high bits, weight in the low 8: one load from memory for both. Empty when they fit the narrow ones. */
    private final int[] entries;
    /** The same in half the memory, where there are few classes; else empty. */
    private final char[] narrow;

    private SparseWeights(int classes, int[] starts, int[] entries) {
        this.classes = classes;
        this.mask = starts.length - 2;
        this.starts = starts;
        if (classes > NARROW) {
            this.entries = entries;
            narrow = new char[0];
        } else {
            this.entries = new int[0];
            narrow = new char[entries.length + BRANCHLESS];
            for (int i = 0; i < entries.length; i++) {
                narrow[i] = (char) entries[i];
            }
        }
    }

    private int entry(int at) {
        return narrow.length > 0 ? narrow[at] : entries[at];
    }

    private int size() {
        return starts[starts.length - 1];
    }

    static SparseWeights of(float[] dense, int slots, int classes) {
        float unit = unit(dense);
        int smallest = classes > MANY_CLASSES ? SMALLEST_OF_MANY : SMALLEST;
        int size = 0;
        for (float value : dense) {
            if (quantise(value, unit, smallest) != 0) {
                size++;
            }
        }
        int[] starts = new int[slots + 1];
        int[] entries = new int[size];
        int at = 0;
        for (int slot = 0; slot < slots; slot++) {
            starts[slot] = at;
            for (int c = 0; c < classes; c++) {
                int value = quantise(dense[slot * classes + c], unit, smallest);
                if (value != 0) {
                    entries[at++] = c << VALUE_BITS | value & 0xFF;
                }
            }
        }
        starts[slots] = at;
        return new SparseWeights(classes, starts, entries);
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
        Arrays.sort(sizes, 0, count);
        return sizes[(int) ((count - 1) * KEPT_SHARE)] / LARGEST;
    }

    private static int quantise(float value, float unit, int smallest) {
        int rounded = Math.round(value / unit);
        return Math.abs(rounded) < smallest ? 0 : Math.max(-LARGEST, Math.min(LARGEST, rounded));
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(int[] rows, int count, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int row = rows[i] & mask;
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                int entry = entry(at);
                scores[entry >> VALUE_BITS] += (byte) entry;
            }
        }
    }

    /**
     * The same in whole numbers, which add up faster, and in passes: where a row ends is mostly not in the cache, and a loop whose end is
     * not known yet makes the processor guess, wait and start again. Asked for all rows first, these loads overlap. For the same reason the
     * first two entries are added without a branch.
     *
     * @param rows hashes of the active features, twice as long as {@code count}; overwritten
     */
    public void score(int[] rows, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int row = rows[i] & mask;
            rows[i] = starts[row];
            rows[count + i] = starts[row + 1];
        }
        if (narrow.length > 0) {
            addNarrow(rows, count, scores);
        } else {
            addWide(rows, count, scores);
        }
    }

    /** The first entries of all rows, then the rest of those that have more. */
    private void addNarrow(int[] rows, int count, int[] scores) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            int at = rows[i];
            int end = rows[count + i];
            add(narrow[at], at - end, scores);
            add(narrow[at + 1], at + 1 - end, scores);
            rows[left] = at + BRANCHLESS;
            rows[count + left] = end;
            left += at + BRANCHLESS - end >>> Integer.SIZE - 1;
        }
        for (int i = 0; i < left; i++) {
            int end = rows[count + i];
            for (int at = rows[i]; at < end; at++) {
                int entry = narrow[at];
                scores[entry >> VALUE_BITS] += (byte) entry;
            }
        }
    }

    private void addWide(int[] rows, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            int end = rows[count + i];
            for (int at = rows[i]; at < end; at++) {
                int entry = entries[at];
                scores[entry >> VALUE_BITS] += (byte) entry;
            }
        }
    }

    /** Adds an entry when {@code before} is negative: without a branch, which the processor would guess wrong half of the time. */
    private static void add(int entry, int before, int[] scores) {
        scores[entry >> VALUE_BITS] += (byte) entry & before >> Integer.SIZE - 1;
    }

    /** The same weights with all classes of a row in one number; for three classes at most. */
    public PackedWeights packed() {
        int[] table = new int[mask + 1];
        for (int row = 0; row <= mask; row++) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                int entry = entry(at);
                table[row] |= (entry & 0xFF) << Byte.SIZE * (entry >> VALUE_BITS);
            }
        }
        return PackedWeights.of(table, classes);
    }

    /** What {@link #packed} packed. */
    static SparseWeights unpacked(int[] table, int classes) {
        int[] starts = new int[table.length + 1];
        int[] entries = new int[table.length * classes];
        int at = 0;
        for (int row = 0; row < table.length; row++) {
            for (int c = 0; c < classes; c++) {
                int value = table[row] >> Byte.SIZE * c & 0xFF;
                if (value != 0) {
                    entries[at++] = c << VALUE_BITS | value;
                }
            }
            starts[row + 1] = at;
        }
        return new SparseWeights(classes, starts, Arrays.copyOf(entries, at));
    }

    /** Columns one after the other: a general compressor shrinks each much better than the three mixed. */
    public void write(DataOutput out) throws IOException {
        int width = classes > NARROW ? 2 : 1;
        out.writeInt(classes);
        out.writeInt(starts.length - 1);
        out.writeInt(size());
        byte[] bytes = new byte[(starts.length - 1 + size()) * width + size()];
        int at = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            at = put(bytes, at, starts[i + 1] - starts[i], width);
        }
        for (int i = 0; i < size(); i++) {
            at = put(bytes, at, entry(i) >> VALUE_BITS, width);
        }
        for (int i = 0; i < size(); i++) {
            at = put(bytes, at, entry(i), 1);
        }
        out.write(bytes);
    }

    private static int put(byte[] bytes, int at, int value, int width) {
        bytes[at] = (byte) value;
        if (width == 2) {
            bytes[at + 1] = (byte) (value >> 8);
        }
        return at + width;
    }

    public static SparseWeights read(DataInput in) throws IOException {
        int classes = in.readInt();
        int width = classes > NARROW ? 2 : 1;
        int[] starts = new int[in.readInt() + 1];
        int[] entries = new int[in.readInt()];
        byte[] bytes = new byte[(starts.length - 1 + entries.length) * width + entries.length];
        in.readFully(bytes);
        int at = 0;
        for (int i = 0; i + 1 < starts.length; i++, at += width) {
            starts[i + 1] = starts[i] + get(bytes, at, width);
        }
        int values = at + entries.length * width;
        for (int i = 0; i < entries.length; i++, at += width) {
            entries[i] = get(bytes, at, width) << VALUE_BITS | bytes[values + i] & 0xFF;
        }
        return new SparseWeights(classes, starts, entries);
    }

    private static int get(byte[] bytes, int at, int width) {
        int low = bytes[at] & 0xFF;
        return width == 1 ? low : low | (bytes[at + 1] & 0xFF) << 8;
    }
}
