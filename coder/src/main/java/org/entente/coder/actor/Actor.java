// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import java.util.List;
import org.entente.model.mention.Party;
import org.entente.model.text.Span;

/**
 * What one nominal phrase denotes as an actor.
 *
 * @param kind how the phrase names it
 * @param parties whom it stands for: one, or two and more for "les deux pays", "les présidents russe et chinois"; never empty
 * @param span the phrase's characters, offsets in the text that was analysed
 * @param placeName whether the phrase is the name of a country, region or city, which may also just say where
 * @param person whether it is one person, or several persons
 * @param confidence from 0 to 1: 1 for a name that stands in the gazetteer, less for what was resolved from the context
 */
public record Actor(Kind kind, List<Party> parties, Span span, boolean placeName, boolean person, double confidence) {

    /** How a phrase names its actor. */
    public enum Kind {
        /** Not an actor. */
        NONE,
        /** The name of a country or of a part of one. */
        COUNTRY,
        /** A capital or a seat that stands for those who govern there: Moscou, le Kremlin. */
        METONYM,
        /** A person by name. */
        PERSON,
        /** An office without the name of its holder: le ministre russe de l'Intérieur. */
        OFFICE,
        /** An international body, a public body, a party, an army. */
        ORGANISATION,
        /** A company or another enterprise. */
        COMPANY,
        /** A people or part of one: les Russes, les médecins cubains. */
        PEOPLE,
        /** A country by a description: le géant eurasien, ce pays, les deux capitales. */
        DESCRIPTION,
        /** A pronoun whose antecedent was found. */
        PRONOUN
    }

    public Actor {
        parties = List.copyOf(parties);
        if (parties.isEmpty() || kind == Kind.NONE) {
            throw new IllegalArgumentException("an actor without a party");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }
}
