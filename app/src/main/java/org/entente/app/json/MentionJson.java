// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.json;

import java.math.BigDecimal;
import java.util.List;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A mention as the coding guide's §7 prints it; what is unknown is null. */
public final class MentionJson {

    private MentionJson() {}

    /** Writes one object, fields always in the same order. */
    public static void write(Mention mention, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("article", mention.article());
        json.writeStringProperty("language", mention.language().code());
        json.writeStringProperty("type", mention.type().name());
        json.writeStringProperty("form", mention.form().label());
        json.writeStringProperty("status", mention.status().label());
        party("source", mention.source(), json);
        party("target", mention.target(), json);
        Json.string("date", mention.date() == null ? null : mention.date().iso(), json);
        place(mention.place(), json);
        Json.string("sector", mention.sector(), json);
        items("items", mention.items(), json);
        money("amount", mention.amount(), json);
        party("assertedBy", mention.assertedBy(), json);
        json.writeStringProperty("polarity", mention.polarity().label());
        json.writeObjectPropertyStart("evidence");
        offsets(mention.evidence().span(), json);
        json.writeStringProperty("quote", mention.evidence().quote());
        json.writeEndObject();
        json.writeObjectPropertyStart("sentence");
        offsets(mention.sentence(), json);
        json.writeEndObject();
        json.writeNumberProperty("confidence", Math.round(mention.confidence() * 100) / 100.0);
        json.writeStringProperty("rule", mention.rule());
        json.writeEndObject();
    }

    static void party(String field, @Nullable Party party, JsonGenerator json) {
        if (party == null) {
            json.writeNullProperty(field);
            return;
        }
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("country", party.country());
        Json.string("name", party.name(), json);
        Json.string("body", party.body(), json);
        Json.string("role", party.role() == null ? null : party.role().name(), json);
        json.writeEndObject();
    }

    private static void place(@Nullable Place place, JsonGenerator json) {
        if (place == null) {
            json.writeNullProperty("place");
            return;
        }
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("name", place.name());
        Json.string("country", place.country(), json);
        Json.number("lat", place.lat(), json);
        Json.number("lon", place.lon(), json);
        json.writeEndObject();
    }

    static void items(String field, List<Item> items, JsonGenerator json) {
        json.writeArrayPropertyStart(field);
        for (Item item : items) {
            json.writeStartObject();
            Json.number("quantity", item.quantity(), json);
            bound(item.bound(), item.upper(), json);
            Json.string("unit", item.unit(), json);
            json.writeStringProperty("what", item.what());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void money(String field, @Nullable Money money, JsonGenerator json) {
        if (money == null) {
            json.writeNullProperty(field);
            return;
        }
        json.writeObjectPropertyStart(field);
        Json.number("value", money.value(), json);
        json.writeStringProperty("currency", money.currency());
        bound(money.bound(), money.upper(), json);
        json.writeEndObject();
    }

    /** How a number is said, and the upper end of a range. */
    static void bound(Bound bound, @Nullable BigDecimal upper, JsonGenerator json) {
        json.writeBooleanProperty("approx", bound.isLoose());
        json.writeStringProperty("bound", bound.label());
        Json.number("upper", upper, json);
    }

    static void offsets(Span span, JsonGenerator json) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }
}
