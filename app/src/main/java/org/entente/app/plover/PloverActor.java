// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.plover;

import org.entente.app.party.PartyNames;
import org.entente.model.mention.Party;
import org.entente.model.mention.Role;
import org.jspecify.annotations.Nullable;

/**
 * A party as PLOVER names it.
 *
 * @param code ISO 3166 alpha-3 for countries; {@code UNO} for the United Nations, {@code EUR} for the European Union, {@code IGO} for
 *     other international bodies
 * @param sector PLOVER's code, null when unknown or when the body itself is meant
 * @param text the party in the article's words, null when only the country is known
 */
public record PloverActor(
        String code, @Nullable String sector, @Nullable String text) {

    public static PloverActor of(Party party) {
        String text = party.name() != null ? party.name() : party.body();
        return new PloverActor(code(party.country()), sector(party.role()), text);
    }

    private static String code(String country) {
        return switch (country) {
            case "IGO:UN" -> "UNO";
            case "IGO:EU" -> "EUR";
            default -> PartyNames.isBody(country) ? "IGO" : country;
        };
    }

    /** PLOVER has JRN for the press, and MED for doctors. */
    private static @Nullable String sector(@Nullable Role role) {
        if (role == null) {
            return null;
        }
        return switch (role) {
            case GOV, MIL, COP, JUD, LEG, SPY, PTY, BUS, LAB, EDU, REL, REB, CVL -> role.name();
            case MED -> "JRN";
            case NGO -> "CVL";
            case IGO -> null;
        };
    }
}
