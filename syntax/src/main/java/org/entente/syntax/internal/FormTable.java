// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** A small map from hashes to numbers without boxing. Immutable and thread-safe. */
public final class FormTable {

    /** What {@link #get} answers for a hash that is not in the table. */
    public static final int ABSENT = -1;

    private final int[] keys;
    private final int[] values;
    private final int size;

    private FormTable(int size) {
        this.size = size;
        int places = Integer.highestOneBit(Math.max(4, size)) * 4;
        keys = new int[places];
        values = new int[places];
    }

    public FormTable(Map<Integer, Integer> entries) {
        this(entries.size());
        entries.forEach(this::put);
    }

    private void put(int key, int value) {
        int at = key & (keys.length - 1);
        while (values[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        values[at] = value + 1;
    }

    public int get(int key) {
        int at = key & (keys.length - 1);
        while (values[at] != 0) {
            if (keys[at] == key) {
                return values[at] - 1;
            }
            at = (at + 1) & (keys.length - 1);
        }
        return ABSENT;
    }

    public void write(DataOutput out) throws IOException {
        TreeMap<Integer, Integer> sorted = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != 0) {
                sorted.put(keys[i], values[i] - 1);
            }
        }
        out.writeInt(size);
        for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    public static FormTable read(DataInput in) throws IOException {
        FormTable table = new FormTable(in.readInt());
        for (int i = 0; i < table.size; i++) {
            int key = in.readInt();
            table.put(key, in.readInt());
        }
        return table;
    }
}
