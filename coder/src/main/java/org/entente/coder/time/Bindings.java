// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the classes of a pattern stand for in one match, a stack that backtracking unwinds. */
final class Bindings {

    private String[] names = new String[8];
    private Object[] values = new Object[8];
    private int size;

    int mark() {
        return size;
    }

    void rewind(int mark) {
        size = mark;
    }

    void push(String name, Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size] = value;
        size++;
    }

    /** The value of the first class of this name of this type. */
    <V> @Nullable V first(String name, Class<V> type) {
        return nth(name, type, 0);
    }

    /** The value of the class of this name that comes {@code skip} places later, the first at 0. */
    <V> @Nullable V nth(String name, Class<V> type, int skip) {
        int left = skip;
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name) && type.isInstance(values[i]) && left-- == 0) {
                return type.cast(values[i]);
            }
        }
        return null;
    }

    /** The number of the first of these classes that is bound, 0 when none is. */
    int number(String... anyOf) {
        for (String name : anyOf) {
            Integer value = first(name, Integer.class);
            if (value != null) {
                return value;
            }
        }
        return 0;
    }
}
