// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.InputStream;
import org.entente.model.fault.EntenteException;

/**
 * A page on a stream, such as standard input.
 *
 * @param location what it is called
 * @param in read once, not closed
 */
public record StandardInput(String location, InputStream in) implements Leaf {

    @Override
    public PageStream open(Mark from) {
        return Streams.from(from, Streams.one(this::load));
    }

    private Arrival load() {
        try {
            return PageInput.of(location, InputBytes.of(location, in, Limits.PAGE_BYTES));
        } catch (EntenteException e) {
            return new Refusal(location, new Spot(location, 0), e);
        }
    }
}
