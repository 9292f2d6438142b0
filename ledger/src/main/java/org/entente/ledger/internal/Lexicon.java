// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ledger's small word lists: tab-separated columns, comments begin with a hash. */
public final class Lexicon {

    private Lexicon() {}

    /** The rows of a file beside the module's other resources, each split into its first column and the rest. */
    public static List<String[]> rows(String file) {
        List<String[]> rows = rowsIfAny(file);
        if (rows.isEmpty()) {
            throw new IllegalStateException("missing from the jar: " + file);
        }
        return rows;
    }

    /** The same of a file that may be missing, as lists of languages that are not read yet are. */
    public static List<String[]> rowsIfAny(String file) {
        String name = "/org/entente/ledger/" + file;
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
