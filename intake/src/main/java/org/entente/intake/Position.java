// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

/**
 * How far a list of sources has been read.
 *
 * @param source number of the source, from 0
 * @param leaf which of a folder's files; the source itself where it is no folder
 * @param mark how far that has been read
 */
public record Position(int source, String leaf, Mark mark) {

    /** Nothing has been read. */
    public static final Position START = new Position(0, "", Mark.START);
}
