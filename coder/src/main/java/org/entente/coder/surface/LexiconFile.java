// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * A lexicon shipped beside a class: UTF-8 lines of tab-separated columns, {@code #} begins a comment line.
 *
 * @param name of the resource, for messages
 * @param lines what it holds
 */
public record LexiconFile(String name, List<Line> lines) {

    /**
     * One line.
     *
     * @param number from 1, comments counted
     * @param columns never empty
     */
    public record Line(String where, int number, List<String> columns) {

        public Line {
            columns = List.copyOf(columns);
        }

        public String keyword() {
            return columns.get(0);
        }

        /** The column, from 0, the keyword counted. */
        public String column(int index) {
            if (index >= columns.size()) {
                throw fault("has no column " + (index + 1));
            }
            return columns.get(index);
        }

        /** The column as alternatives set apart by {@code |}. */
        public List<String> alternatives(int index) {
            return List.of(column(index).split("\\|"));
        }

        public EntenteException fault(String message) {
            return new EntenteException.Data(FaultCode.MALFORMED_DATA, where + ":" + number, message);
        }
    }

    public LexiconFile {
        lines = List.copyOf(lines);
    }

    /** Reads the resource of this name beside {@code anchor}; a lexicon that is not there has no lines. */
    public static LexiconFile beside(Class<?> anchor, String name) {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                return new LexiconFile(name, List.of());
            }
            return new LexiconFile(name, read(name, stream));
        } catch (IOException e) {
            throw new EntenteException.Machine(FaultCode.MODEL_MISSING, name, "this lexicon cannot be read", e);
        }
    }

    private static List<Line> read(String name, InputStream stream) throws IOException {
        List<Line> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (!text.isBlank() && text.charAt(0) != '#') {
                lines.add(new Line(name, number, List.of(text.split("\t"))));
            }
        }
        return lines;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
