// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

/** A page that is still to be loaded. */
public sealed interface PageInput permits FileInput, StreamInput, RefusedInput {

    /** What it is called in results and messages: the path as given, or {@code -}. */
    String location();

    /**
     * Its bytes.
     *
     * @param limit refused from this many bytes on, before they are read where the size is known
     * @throws org.entente.model.fault.EntenteException when it cannot be had
     */
    byte[] load(long limit);
}
