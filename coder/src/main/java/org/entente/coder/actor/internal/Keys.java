// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.List;

/** Folded segments as keys of persons. */
final class Keys {

    private Keys() {}

    static List<String> of(Segments segments, int first, int last) {
        List<String> keys = new ArrayList<>(last - first + 1);
        for (int i = first; i <= last; i++) {
            keys.add(segments.key(i));
        }
        return keys;
    }

    static List<String> of(String name) {
        return List.of(Folding.key(name).split(" "));
    }
}
