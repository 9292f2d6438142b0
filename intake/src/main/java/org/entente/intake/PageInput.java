// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came in.
 *
 * @param location what it is called in results and messages
 * @param bytes its content, unpacked, not to be changed; at most {@link Limits#PAGE_BYTES}
 * @param headers what the server said of it; none for a file
 * @param fetched when it was fetched; null when nobody knows
 * @param spot where it lies
 */
public record PageInput(
        String location,
        byte[] bytes,
        Headers headers,
        @Nullable Instant fetched,
        Spot spot) implements Arrival {

    /** A page of which nothing more is known. */
    public static PageInput of(String location, byte[] bytes) {
        return new PageInput(location, bytes, Headers.NONE, null, new Spot(location, 0));
    }
}
