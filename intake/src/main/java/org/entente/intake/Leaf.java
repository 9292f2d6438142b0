// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

/** A source that holds pages itself. */
public sealed interface Leaf extends Source permits OneFile, StandardInput, Archive, Link, Feed, NoSource {

    /**
     * Begins to read.
     *
     * @param from what is settled already and left out
     */
    PageStream open(Mark from);

    /** Whether it holds many pages that nobody chose one by one, as they come: an archive, a feed. */
    default boolean isBulk() {
        return false;
    }
}
