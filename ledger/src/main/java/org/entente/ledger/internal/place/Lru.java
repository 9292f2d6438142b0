// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used last. */
final class Lru<K, V> extends LinkedHashMap<K, V> {

    @Serial
    private static final long serialVersionUID = 1;

    private static final float LOAD = 0.75f;
    private static final int FIRST = 1024;

    private final int most;

    Lru(int most) {
        super(FIRST, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
