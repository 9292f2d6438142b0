// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** A table of the lexicon: lines of fields between tabs, comments behind {@code #}. */
final class TableFile {

    private static final String FOLDER = "/org/entente/coder/actor/";

    private TableFile() {}

    static boolean exists(String name) {
        return TableFile.class.getResource(FOLDER + name) != null;
    }

    /**
     * The rows of a table.
     *
     * @param fields how many fields each row has at least
     * @throws EntenteException.Machine when the file is missing or a row is short: the build is broken
     */
    static List<String[]> rows(String name, int fields) {
        InputStream stream = TableFile.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new EntenteException.Machine(FaultCode.MODEL_MISSING, name, "this table of actors is missing", null);
        }
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length < fields) {
                    throw new EntenteException.Machine(
                            FaultCode.INTERNAL, name + ":" + number, "a row of " + row.length + " fields", null);
                }
                rows.add(row);
            }
        } catch (IOException unreadable) {
            throw new EntenteException.Machine(FaultCode.INTERNAL, name, "cannot be read", unreadable);
        }
        return rows;
    }

    /** The alternatives of a field; none when it is empty or a dash. */
    static String[] alternatives(String field) {
        return field.isEmpty() || field.equals("-") ? new String[0] : field.split("\\|");
    }
}
