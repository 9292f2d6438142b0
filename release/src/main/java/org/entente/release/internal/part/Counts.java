// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.part;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by name. Not thread-safe. */
public final class Counts {

    private final TreeMap<String, Long> counts = new TreeMap<>();

    public void add(String name) {
        add(name, 1);
    }

    public void add(String name, long number) {
        counts.merge(name, number, Long::sum);
    }

    public SortedMap<String, Long> map() {
        return Collections.unmodifiableSortedMap(counts);
    }
}
