// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import org.entente.model.fault.EntenteException;

/**
 * A name that leads to nothing; it takes its place in the order of the batch.
 *
 * @param location the name as the user gave it
 * @param fault why
 */
public record NoSource(String location, EntenteException fault) implements Leaf {

    @Override
    public PageStream open(Mark from) {
        return Streams.from(from, Streams.one(() -> new Refusal(location, new Spot(location, 0), fault)));
    }
}
