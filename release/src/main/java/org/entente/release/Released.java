// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release holds.
 *
 * @param folder where it stands
 * @param counts rows of each table, and what other formats hold
 * @param leftOut what a format has no place for, by format and reason
 * @param changes how many rows of each table changed since the release before; empty without one
 * @param files how many files
 * @param bytes of all files
 */
public record Released(
        Path folder,
        SortedMap<String, Long> counts,
        SortedMap<String, Long> leftOut,
        SortedMap<String, Long> changes,
        int files,
        long bytes) {

    public Released {
        counts = copy(counts);
        leftOut = copy(leftOut);
        changes = copy(changes);
    }

    private static SortedMap<String, Long> copy(Map<String, Long> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
