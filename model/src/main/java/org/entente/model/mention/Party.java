// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One side of an event.
 *
 * @param country ISO 3166 alpha-3 ({@code RUS}), or the code of an international body ({@code IGO:UN})
 * @param name the most specific named actor, as the article writes it ({@code Vladimir Kolokoltsev})
 * @param body the organisation it acts for ({@code ministère russe de l’Intérieur})
 * @param role what kind of actor it is
 */
public record Party(
        String country,
        @Nullable String name,
        @Nullable String body,
        @Nullable Role role) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}|IGO:[A-Z0-9-]+");

    public Party {
        if (!CODE.matcher(country).matches()) {
            throw new IllegalArgumentException("neither a country nor an international body: " + country);
        }
    }

    /** Begins the code of an international body. */
    public static final String BODY = "IGO:";

    /** Whether a code is that of an international body. */
    public static boolean isBody(String code) {
        return code.startsWith(BODY);
    }

    public static Party of(String country) {
        return new Party(country, null, null, null);
    }
}
