// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.List;

/**
 * Where a pattern finds who acts, on whom, and with what.
 *
 * @param source in order of preference
 * @param target in order of preference; empty when the pattern is symmetric
 * @param symmetric whether all parties found at {@code source} act together
 * @param item where the things stand that are moved, built or lent
 * @param about where it says what it concerns
 */
public record Roles(
        List<Marker> source, List<Marker> target, boolean symmetric, List<Marker> item, List<Marker> about) {

    public Roles {
        source = List.copyOf(source);
        target = List.copyOf(target);
        item = List.copyOf(item);
        about = List.copyOf(about);
    }

    /** Whether who acts in another hostile event of the sentence may act here as well. */
    public boolean borrowsSource() {
        return source.stream().anyMatch(m -> m.name().equals(Marker.SAME_SOURCE));
    }
}
