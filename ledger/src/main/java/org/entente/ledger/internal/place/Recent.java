// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was used lately, in two generations: when the young one is full it becomes the old one, and what was old and not asked for since is
 * dropped. Cheaper than an order of use, and it keeps between half of the most and the most. Not thread-safe.
 */
final class Recent<K, V> {

    private final int half;
    private Map<K, V> young = new HashMap<>();
    private Map<K, V> old = new HashMap<>();

    /** @param most so many are kept at most */
    Recent(int most) {
        this.half = most / 2;
    }

    @Nullable
    V get(K key) {
        V value = young.get(key);
        if (value == null) {
            value = old.remove(key);
            if (value != null) {
                put(key, value);
            }
        }
        return value;
    }

    void put(K key, V value) {
        if (young.size() >= half) {
            old = young;
            young = new HashMap<>();
        }
        young.put(key, value);
    }

    void remove(K key) {
        young.remove(key);
        old.remove(key);
    }

    void clear() {
        young.clear();
        old.clear();
    }
}
