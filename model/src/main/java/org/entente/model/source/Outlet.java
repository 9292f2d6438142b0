// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes an article.
 *
 * @param name as it calls itself; the host of its address, or the page's hash, when the page does not say
 * @param country ISO 3166 alpha-3 or the code of an international body, null when it is not known
 * @param kind what it is
 * @param reliability how far it is relied on
 * @param rated whether a person set the reliability; else it follows from the kind
 */
public record Outlet(String name, @Nullable String country, OutletKind kind, Reliability reliability, boolean rated) {

    /** An outlet that nobody has graded. */
    public static Outlet of(String name, @Nullable String country, OutletKind kind) {
        return new Outlet(name, country, kind, kind.first(), false);
    }

    /** An outlet that is in no registry. */
    public static Outlet unknown(String name) {
        return of(name, null, OutletKind.UNKNOWN);
    }

    /** Under which name decisions and counts keep it: the same for all its domains and spellings. */
    public String key() {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The same outlet with a grade that a person set. */
    public Outlet rated(Reliability grade) {
        return new Outlet(name, country, kind, grade, true);
    }
}
