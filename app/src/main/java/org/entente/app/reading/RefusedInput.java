// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import org.entente.model.fault.EntenteException;

/**
 * A path of which it is known before loading that there is nothing to load; it takes its place in the order of the batch.
 *
 * @param location the path as the user gave it
 * @param fault why
 */
record RefusedInput(String location, EntenteException fault) implements PageInput {

    @Override
    public byte[] load(long limit) {
        throw fault;
    }
}
