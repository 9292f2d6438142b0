// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.cameo;

import java.util.Map;
import org.entente.app.party.PartyNames;
import org.entente.model.mention.Party;
import org.entente.model.mention.Role;
import org.jspecify.annotations.Nullable;

/**
 * A party in CAMEO's codes.
 *
 * @param country three letters, empty for international bodies
 * @param group CAMEO's code of a known body, empty for others
 * @param type CAMEO's code of the kind of actor, empty when unknown
 * @param name the party in the article's words, empty when only the country is known
 */
public record CameoActor(String country, String group, String type, String name) {

    /** The bodies whose codes in CAMEO are beyond doubt; the others are {@code IGO} only. */
    private static final Map<String, String> GROUPS =
            Map.of("IGO:UN", "UNO", "IGO:EU", "EEC", "IGO:NATO", "NAT", "IGO:IMF", "IMF");

    public static CameoActor of(Party party) {
        boolean body = PartyNames.isBody(party.country());
        String name = party.name() != null ? party.name() : party.body();
        return new CameoActor(
                body ? "" : party.country(),
                GROUPS.getOrDefault(party.country(), ""),
                body ? "IGO" : type(party.role()),
                name == null ? "" : name);
    }

    private static String type(@Nullable Role role) {
        return role == null ? "" : role.name();
    }

    /** Country, kind and group in one, as GDELT writes it: {@code RUSGOV}, {@code IGOUNO}. */
    public String code() {
        return country + type + group;
    }
}
