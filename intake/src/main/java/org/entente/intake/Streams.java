// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Small streams of pages. */
final class Streams {

    private Streams() {}

    /** One arrival, looked for when it is asked for. */
    static PageStream one(Supplier<Arrival> arrival) {
        return new PageStream() {
            private boolean given;

            @Override
            public @Nullable Arrival next() {
                if (given) {
                    return null;
                }
                given = true;
                return arrival.get();
            }
        };
    }

    /** A stream whose first arrivals are settled. */
    static PageStream from(Mark mark, PageStream stream) {
        for (long i = 0; i < mark.arrivals(); i++) {
            if (stream.next() == null) {
                break;
            }
        }
        return stream;
    }
}
