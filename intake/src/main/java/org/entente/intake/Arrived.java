// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

/**
 * What came out of a list of sources.
 *
 * @param arrival a page or a refusal
 * @param position how far the sources have been read when this is settled
 * @param bulk whether it came with many others that nobody chose one by one
 */
public record Arrived(Arrival arrival, Position position, boolean bulk) {

    /** What it weighs in memory, in bytes. */
    public long weight() {
        return arrival instanceof PageInput page ? page.bytes().length : 0;
    }
}
