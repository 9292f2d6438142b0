// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages that print one text, directly or by way of other copies. */
public final class CopyGroups {

    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, List<Long>> members = new HashMap<>();

    /** Notes that two pages are alike. */
    public void join(long page, long other) {
        long a = root(page);
        long b = root(other);
        if (a != b) {
            // The smaller number leads, whichever way the pair came.
            parents.put(Math.max(a, b), Math.min(a, b));
        }
        members.clear();
    }

    private long root(long page) {
        long root = page;
        long above = parents.getOrDefault(root, root);
        while (above != root) {
            root = above;
            above = parents.getOrDefault(root, root);
        }
        parents.put(page, root);
        return root;
    }

    /** All pages of the group of this page, itself included. */
    public List<Long> of(long page) {
        if (!parents.containsKey(page)) {
            return List.of(page);
        }
        if (members.isEmpty()) {
            for (Long each : List.copyOf(parents.keySet())) {
                members.computeIfAbsent(root(each), r -> new ArrayList<>()).add(each);
            }
        }
        return members.getOrDefault(root(page), List.of(page));
    }
}
