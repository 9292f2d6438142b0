// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.export;

import java.io.PrintStream;
import java.util.List;
import org.entente.app.json.Json;
import org.entente.app.plover.PloverActor;
import org.entente.app.plover.PloverContext;
import org.entente.app.plover.PloverRules;
import org.entente.coder.NewsCoder;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.model.mention.TimeSpan;
import tools.jackson.core.JsonGenerator;

/** Records of PLOVER's JSON (manual 2.0, section "PLOVER JSON"), one a line; fields that are unknown are left out. */
final class PloverJson implements EventWriter {

    private final PrintStream out;

    PloverJson(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    /** A record must have a date, and a type. */
    @Override
    public boolean write(ToldEvent event) {
        EventType type = event.type();
        TimeSpan date = event.date();
        if (type == null || date == null) {
            return false;
        }
        Json.line(out, json -> record(event, type, date, json));
        return true;
    }

    private static void record(ToldEvent event, EventType type, TimeSpan date, JsonGenerator json) {
        Mention mention = event.mention();
        boolean visit = type == EventType.CONSULT && mention.form() == Form.VISIT;
        boolean together = !visit && (type == EventType.AGREE || type == EventType.CONSULT) && type == mention.type();
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeBooleanProperty("has_event", true);
        json.writeStringProperty("date", date.from().firstDay().toString());
        if (!date.from().firstDay().equals(date.end().lastDay())) {
            json.writeStringProperty("enddate", date.end().lastDay().toString());
        }
        actors("actor", together ? List.of(mention.source(), mention.target()) : List.of(mention.source()), json);
        if (!together) {
            actors("recipient", List.of(mention.target()), json);
        }
        Json.strings("event", List.of(type.name()), json);
        place(mention.place(), json);
        Json.strings("event_text", List.of(mention.evidence().quote()), json);
        json.writeStringProperty("quad_code", String.valueOf(PloverRules.quad(type)));
        json.writeNumberProperty("event_scale", PloverRules.score(type, mention.form()));
        if (visit) {
            Json.strings("mode", List.of("visit"), json);
        }
        PloverContext.of(mention.sector()).ifPresent(context -> Json.strings("context", List.of(context), json));
        json.writeStringProperty("text", event.sentence());
        json.writeObjectPropertyStart("text_info");
        json.writeNumberProperty("start", mention.sentence().start());
        json.writeNumberProperty("end", mention.sentence().end());
        json.writeEndObject();
        citation(event, json);
        json.writeStringProperty("coder", "Entente " + NewsCoder.VERSION);
        json.writeStringProperty(
                "comment",
                "form=" + mention.form().label() + " status=" + mention.status().label() + " rule=" + mention.rule());
        json.writeEndObject();
    }

    private static void actors(String field, List<Party> parties, JsonGenerator json) {
        json.writeArrayPropertyStart(field);
        for (Party party : parties) {
            PloverActor actor = PloverActor.of(party);
            json.writeStartObject();
            json.writeStringProperty("code", actor.code());
            optional("sector", actor.sector(), json);
            optional("entity_text", actor.text(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(@org.jspecify.annotations.Nullable Place place, JsonGenerator json) {
        if (place == null) {
            return;
        }
        json.writeObjectPropertyStart("event_loc");
        json.writeStringProperty("extracted_place", place.name());
        if (place.lat() != null && place.lon() != null) {
            json.writeNumberProperty("lat", place.lat());
            json.writeNumberProperty("lon", place.lon());
        }
        optional("country_code", place.country(), json);
        json.writeEndObject();
    }

    private static void citation(ToldEvent event, JsonGenerator json) {
        json.writeObjectPropertyStart("cite_info");
        json.writeStringProperty("url", event.mention().article());
        optional("title", event.title(), json);
        json.writeStringProperty("language", event.mention().language().code());
        optional("publication", event.site(), json);
        json.writeStringProperty("coder", "Entente " + NewsCoder.VERSION);
        json.writeStringProperty("codebook", "PLOVER 2.0 (draft)");
        json.writeEndObject();
    }

    private static void optional(String field, @org.jspecify.annotations.Nullable String value, JsonGenerator json) {
        if (value != null) {
            json.writeStringProperty(field, value);
        }
    }
}
