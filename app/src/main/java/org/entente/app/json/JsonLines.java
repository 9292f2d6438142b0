// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.app.fault.Faults;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with one JSON object a line, as data sets and golds are. */
public final class JsonLines {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLines() {}

    /**
     * Reads a file line by line; blank lines are passed over.
     *
     * @param each takes one line's object; what it refuses with an IllegalArgumentException is malformed
     * @throws EntenteException MALFORMED_DATA with the line
     */
    public static void read(Path file, Consumer<JsonNode> each) {
        int number = 0;
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    each.accept(MAPPER.readTree(line));
                }
            }
        } catch (IOException e) {
            throw Faults.of(e, file.toString());
        } catch (JacksonException e) {
            throw malformed(file, number, e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw malformed(file, number, String.valueOf(e.getMessage()));
        }
    }

    private static EntenteException malformed(Path file, int line, String what) {
        return new EntenteException.Data(FaultCode.MALFORMED_DATA, file + ":" + line, what);
    }
}
