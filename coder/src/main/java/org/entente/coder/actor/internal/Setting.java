// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

/** How a language builds its nominal phrases; the lines {@code setting} of the table {@code function} name what holds. */
enum Setting {
    /** What says whose stands before the noun as an adjective: "Russian minister". Without it, behind: "ministre russe". */
    PRENOMINAL_ADJECTIVES,
    /** Names stand before the noun as well: "Kremlin spokesman", "Russia's minister"; nothing but "of" links what stands behind. */
    PRENOMINAL_NAMES,
    /** The owner stands behind the noun without a preposition, in the genitive. */
    BARE_GENITIVE,
    /** Adjectives of nationality are written with a capital, so that it does not tell the people from the adjective. */
    CAPITAL_ADJECTIVES
}
