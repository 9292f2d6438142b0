// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an article was read, when that is an address on the web. */
public final class Urls {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    private Urls() {}

    /** The address with everything encoded that is not ASCII; empty for paths and what is no address. */
    public static Optional<String> web(String location) {
        if (!WEB.matcher(location).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(location).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
