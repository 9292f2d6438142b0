// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.time.Duration;

/**
 * How long and how much one request may take.
 *
 * @param connect until the server takes the call
 * @param idle until the next byte
 * @param whole until the last byte
 * @param bytes of the content, unpacked
 */
public record Patience(Duration connect, Duration idle, Duration whole, int bytes) {

    /** News servers answer in a second or two; a page of the largest size takes half a minute on a line of 4 Mbit/s. */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(30), Limits.PAGE_BYTES);

    Patience withBytes(int most) {
        return new Patience(connect, idle, whole, most);
    }
}
