// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import org.entente.model.text.Language;

/** All tables of one language. Immutable. */
public final class Gazetteer {

    private Gazetteer() {}

    public static Gazetteer load(Language language) {
        return new Gazetteer();
    }
}
