// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.List;

/** Folded segments as keys of persons. */
final class Keys {

    private Keys() {}

    static List<String> of(Segments segments, int first, int last) {
        return of(segments.nominative(first, last));
    }

    static List<String> of(String name) {
        return List.of(Folding.key(name).split(" "));
    }
}
