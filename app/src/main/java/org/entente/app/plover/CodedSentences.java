// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.plover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.json.JsonLines;
import org.entente.model.fault.EntenteException;
import org.entente.model.mention.EventType;
import org.entente.model.text.Language;
import tools.jackson.databind.JsonNode;

/**
 * Sentences that people have coded by PLOVER: one JSON object a line, {@code {"id", "lang", "text", "events": [{"code" or "plover",
 * "source" or "source_text", "target" or "target_text"}]}}.
 */
public final class CodedSentences {

    /** Names of earlier versions, and one slip of the pen, as the types of version 2.0. CRIME has none there. */
    private static final Map<String, Set<EventType>> OTHER_NAMES = Map.of(
            "YIELD", Set.of(EventType.CONCEDE, EventType.RETREAT),
            "DEMAND", Set.of(EventType.REQUEST),
            "DISAPPROVE", Set.of(EventType.ACCUSE),
            "INVESTIGATE", Set.of(EventType.ACCUSE),
            "FIGHT", Set.of(EventType.ASSAULT),
            "SACTION", Set.of(EventType.SANCTION),
            "CRIME", Set.of());

    private CodedSentences() {}

    /**
     * One sentence with what people found in it.
     *
     * @param events in the order of the file
     */
    public record CodedSentence(String id, Language language, String text, List<Event> events) {
        public CodedSentence {
            events = List.copyOf(events);
        }
    }

    /**
     * One event.
     *
     * @param code as the file has it
     * @param types of PLOVER 2.0, any of which is right; none when that version does not know it
     * @param source the words that say who acts, empty when none are given or they are not the sentence's
     * @param target the words that say on whom, likewise
     */
    public record Event(String code, Set<EventType> types, String source, String target) {
        public Event {
            types = Set.copyOf(types);
        }
    }

    /** @throws EntenteException MALFORMED_DATA with the line */
    public static List<CodedSentence> read(Path file) {
        List<CodedSentence> sentences = new ArrayList<>();
        JsonLines.read(file, node -> sentences.add(sentence(node)));
        return sentences;
    }

    private static CodedSentence sentence(JsonNode node) {
        String text = node.path("text").asString("");
        List<Event> events = new ArrayList<>();
        for (JsonNode event : node.path("events")) {
            String code = event.path("plover").asString(event.path("code").asString(""));
            events.add(new Event(
                    code,
                    types(code),
                    words(
                            event.path("source_text")
                                    .asString(event.path("source").asString("")),
                            text),
                    words(
                            event.path("target_text")
                                    .asString(event.path("target").asString("")),
                            text)));
        }
        return new CodedSentence(
                node.path("id").asString(""), new Language(node.path("lang").asString("")), text, events);
    }

    private static Set<EventType> types(String code) {
        Set<EventType> others = OTHER_NAMES.get(code);
        return others != null ? others : Set.of(EventType.valueOf(code));
    }

    /** Words that the sentence does not have ("a recipient") say nothing of where the side stands. */
    private static String words(String given, String text) {
        return text.contains(given.strip()) ? given.strip() : "";
    }
}
