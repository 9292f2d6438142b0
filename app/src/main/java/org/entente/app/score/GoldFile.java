// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.fault.Faults;
import org.entente.app.json.JsonLines;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import tools.jackson.databind.JsonNode;

/**
 * Reads a gold: one JSON object a line, {@code {"doc": name, "line": n, "mentions": [{type, form, source, target, status, clear,
 * type_alt, form_alt, status_alt}]}}, and the lines to leave out, each {@code doc line}.
 */
public final class GoldFile {

    private GoldFile() {}

    public static Map<LineKey, List<CodedEvent>> read(Path file) {
        Map<LineKey, List<CodedEvent>> gold = new HashMap<>();
        JsonLines.read(file, node -> {
            LineKey key =
                    new LineKey(node.path("doc").asString(""), node.path("line").asInt(0));
            List<CodedEvent> events = gold.computeIfAbsent(key, k -> new ArrayList<>());
            node.path("mentions").forEach(mention -> events.add(event(mention)));
        });
        return gold;
    }

    public static Set<LineKey> readIgnored(Path file) {
        Set<LineKey> ignored = new HashSet<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String[] parts = line.strip().split("\\s+");
            if (line.isBlank()) {
                continue;
            }
            if (parts.length != 2 || !parts[1].matches("\\d{1,9}")) {
                throw malformed(file, number, "a document and a line number are expected");
            }
            ignored.add(new LineKey(parts[0], Integer.parseInt(parts[1])));
        }
        return ignored;
    }

    static CodedEvent event(JsonNode mention) {
        return new CodedEvent(
                alternatives(mention, "type"),
                alternatives(mention, "form"),
                alternatives(mention, "status"),
                country(mention.path("source")),
                country(mention.path("target")),
                mention.path("clear").asBoolean(true),
                mention.path("evidence").asString(""));
    }

    private static List<String> alternatives(JsonNode mention, String field) {
        List<String> values = new ArrayList<>();
        values.add(mention.path(field).asString(""));
        mention.path(field + "_alt").forEach(node -> values.add(node.asString("")));
        return values;
    }

    /** A gold party is a code or an object with one; of {@code RUS|BLR} the first counts. */
    private static String country(JsonNode party) {
        JsonNode code = party.isObject() ? party.path("country") : party;
        return code.asString("?").split("\\|", 2)[0];
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Faults.of(e, file.toString());
        }
    }

    private static EntenteException malformed(Path file, int line, String what) {
        return new EntenteException.Data(FaultCode.MALFORMED_DATA, file + ":" + line, what);
    }
}
