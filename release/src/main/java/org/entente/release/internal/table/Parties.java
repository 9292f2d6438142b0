// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.mention.Party;

/** Names and two-letter codes of countries, from a list of our own: those of a JDK change with its version. */
public final class Parties {

    private static final Map<String, String[]> COUNTRIES = load();

    private Parties() {}

    /** The English name of a country, the initials of a body, else the code itself. */
    public static String name(String code) {
        if (Party.isBody(code)) {
            return code.substring(Party.BODY.length());
        }
        String[] row = COUNTRIES.get(code);
        return row == null ? code : row[2];
    }

    /** ISO 3166 alpha-2, upper case; empty for bodies and unknown codes. */
    public static Optional<String> alpha2(String code) {
        return Optional.ofNullable(COUNTRIES.get(code)).map(row -> row[1]);
    }

    private static Map<String, String[]> load() {
        Map<String, String[]> rows = new HashMap<>();
        try (InputStream in = Parties.class.getResourceAsStream("/org/entente/release/countries.tsv")) {
            if (in == null) {
                throw new IllegalStateException("countries.tsv is missing from the jar");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> rows.put(row[0], row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(rows);
    }
}
