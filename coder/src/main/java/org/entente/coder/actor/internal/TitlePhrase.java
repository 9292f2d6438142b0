// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.List;
import org.entente.coder.actor.internal.Sense.Office;
import org.entente.coder.actor.internal.TermTable.Match;
import org.entente.model.mention.Role;
import org.jspecify.annotations.Nullable;

/**
 * A common noun of office, body, enterprise or people with what specifies it.
 *
 * @param noun where the noun stands
 * @param first the first segment of the phrase, without a determiner
 * @param last the last segment of the phrase, without the holder's name
 * @param codes whom it belongs to, empty when the phrase does not say
 * @param certain whether adjective or name say so, not the context
 * @param role from the noun or from the body it belongs to
 * @param body the organisation acted for, as the article writes it
 * @param holder the person named as the holder
 * @param innerRank the class of the body or person behind "de" ("le conseiller du roi"), empty when there is none
 * @param possessed whether a possessive names the owner ("la présidente de sa commission")
 */
record TitlePhrase(
        Match noun,
        int first,
        Office office,
        int last,
        List<String> codes,
        boolean certain,
        @Nullable Role role,
        @Nullable String body,
        @Nullable PersonSpan holder,
        String innerRank,
        boolean possessed) {

    TitlePhrase withHolder(PersonSpan person) {
        return new TitlePhrase(noun, first, office, last, codes, certain, role, body, person, innerRank, possessed);
    }

    TitlePhrase withCodes(List<String> resolved) {
        return new TitlePhrase(noun, first, office, last, resolved, false, role, body, holder, innerRank, possessed);
    }
}
