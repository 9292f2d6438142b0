// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import org.jspecify.annotations.Nullable;

/** What comes out of a source, one after the other, never more than one in memory. For one thread. */
public interface PageStream extends AutoCloseable {

    /** The next page or refusal; null at the end. Does not throw for what is wrong with the source: that is a {@link Refusal}. */
    @Nullable
    Arrival next();

    /** How many packed bytes have been read so far; what {@link #packedSize()} will be at the end. */
    default long packedRead() {
        return 0;
    }

    /** How many packed bytes there are to read; 0 when nobody knows. */
    default long packedSize() {
        return 0;
    }

    @Override
    default void close() {}
}
