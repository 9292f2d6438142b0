// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

/**
 * How far a source has been read.
 *
 * @param arrivals how many of its pages and refusals are settled
 * @param offset where the last of them lies
 */
public record Mark(long arrivals, long offset) {

    /** Nothing has been read. */
    public static final Mark START = new Mark(0, -1);
}
