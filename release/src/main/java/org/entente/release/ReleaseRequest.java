// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.ledger.EntryFilter;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * What to release, and where.
 *
 * @param folder where the release will stand; nothing may be there
 * @param version what it is called, for example {@code 2026.11}
 * @param filter which entries and events
 * @param formats in which forms
 * @param previous folder of the release before, to tell what changed; null for the first
 * @param tool name and version of the program, for the manifest
 * @param generated when it is made, as ISO 8601; null keeps the clock out of it, so that the same ledger gives the same bytes
 * @param publisher who publishes it
 */
public record ReleaseRequest(
        Path folder,
        String version,
        EntryFilter filter,
        Set<Format> formats,
        @Nullable Path previous,
        String tool,
        @Nullable String generated,
        Publisher publisher) {

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}");

    public ReleaseRequest {
        formats = Set.copyOf(formats);
        if (!VERSION.matcher(version).matches()) {
            throw new EntenteException.User(
                    FaultCode.USAGE,
                    "not a version: '" + version + "' (letters, digits, point, hyphen, plus; at most 64)");
        }
        if (formats.isEmpty()) {
            throw new EntenteException.User(FaultCode.USAGE, "a release in no format");
        }
    }

    /**
     * Who publishes a release: IATI wants it in every activity.
     *
     * @param reference identifier of the organisation; IATI wants one that is registered
     * @param name what it is called
     */
    public record Publisher(String reference, String name) {

        /** Stands in where no organisation is named. It is not registered anywhere. */
        public static final Publisher NONE = new Publisher("ENTENTE", "Entente");
    }
}
