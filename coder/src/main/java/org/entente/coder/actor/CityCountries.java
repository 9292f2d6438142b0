// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import java.util.Optional;

/** Tells in which country a city lies, for actors such as "la mairie de Lyon". Implementations are safe for use by several threads. */
@FunctionalInterface
public interface CityCountries {

    /** Knows no city; capitals and the largest seats are in the actor lexicon itself. */
    CityCountries NONE = name -> Optional.empty();

    /** The ISO 3166 alpha-3 code of the country of the city of this name, as an article writes it; empty when unknown or ambiguous. */
    Optional<String> countryOf(String name);
}
