// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.nio.file.Path;
import org.entente.model.fault.EntenteException;

/**
 * A page in a file.
 *
 * @param location the path as the user gave it
 * @param path where it is
 */
public record OneFile(String location, Path path) implements Leaf {

    @Override
    public PageStream open(Mark from) {
        return Streams.from(from, Streams.one(this::load));
    }

    private Arrival load() {
        try {
            return PageInput.of(location, InputBytes.of(location, path, Limits.PAGE_BYTES));
        } catch (EntenteException e) {
            return new Refusal(location, new Spot(location, 0), e);
        }
    }
}
