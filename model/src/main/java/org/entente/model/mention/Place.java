// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import org.jspecify.annotations.Nullable;

/**
 * Where something happens.
 *
 * @param name as the article writes it
 * @param country ISO 3166 alpha-3, when known
 * @param lat degrees north (WGS 84), when a gazetteer knows the place
 * @param lon degrees east
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon) {}
