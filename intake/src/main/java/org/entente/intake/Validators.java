// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server gave to tell later whether something has changed (RFC 9110, §8.8).
 *
 * @param etag as it came, quotes included
 * @param lastModified as it came
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);

    /** Longer ones are no help. */
    private static final int LONGEST = 1_024;

    static Validators of(Headers headers) {
        return new Validators(field(headers, "etag"), field(headers, "last-modified"));
    }

    private static @Nullable String field(Headers headers, String name) {
        return headers.field(name).filter(v -> v.length() <= LONGEST).orElse(null);
    }

    Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (etag != null) {
            conditions.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            conditions.put("If-Modified-Since", lastModified);
        }
        return conditions;
    }
}
