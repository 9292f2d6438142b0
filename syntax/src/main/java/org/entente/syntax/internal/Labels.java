// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Strings and their numbers from 0, in alphabetical order. Immutable and thread-safe. */
public final class Labels {

    /** Stands in training data for what a treebank does not say: nothing is learned from it. */
    public static final String UNSAID = "?";

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Labels(Collection<String> values) {
        names = List.copyOf(new TreeSet<>(values));
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
    }

    public int size() {
        return names.size();
    }

    public String name(int number) {
        return names.get(number);
    }

    /** The number of a name, -1 when it has none. */
    public int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    public static Labels read(DataInput in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            names.add(in.readUTF());
        }
        return new Labels(names);
    }
}
