// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.ftm;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import org.entente.release.internal.table.Wellformed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One entity of FollowTheMoney while its properties are gathered. Every property has a list of texts. Not thread-safe. */
final class Entity {

    private final JsonGenerator json;
    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new TreeMap<>();

    Entity(JsonGenerator json, String id, String schema) {
        this.json = json;
        this.id = id;
        this.schema = schema;
    }

    /** One more value; nothing when it is unknown. */
    Entity add(String property, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(Wellformed.text(value));
        }
        return this;
    }

    /** ISO 639-3, as FollowTheMoney wants languages; null when there is none. */
    static @Nullable String language(String code) {
        try {
            String three = Locale.forLanguageTag(code).getISO3Language();
            return code.equals("und") || three.isEmpty() ? null : three;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    void write() {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("schema", schema);
        json.writeObjectPropertyStart("properties");
        properties.forEach((name, values) -> {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        });
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
