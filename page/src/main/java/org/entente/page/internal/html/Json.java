// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads the JSON in pages as far as it goes: line breaks in strings, trailing commas and comments are forgiven, and of a text
 * that breaks off or goes wrong what came before is kept. Values are maps, lists, strings and null; numbers and truth values come
 * as strings.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();
    /** Deeper JSON describes no article. */
    private static final int DEEPEST = 64;

    private Json() {}

    /** The value of a text; empty when not even its beginning is JSON. */
    public static Optional<Object> read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Container root = new Container(new ArrayList<>(), null);
            fill(parser, root);
            List<?> values = (List<?>) root.value;
            return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.get(0));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** A map or list that is being filled, and the name of the member to come. */
    private static final class Container {
        private final Object value;
        private final @Nullable Container parent;
        private String name = "";

        private Container(Object value, @Nullable Container parent) {
            this.value = value;
            this.parent = parent;
        }

        @SuppressWarnings("unchecked")
        private void add(@Nullable Object member) {
            if (value instanceof Map<?, ?> map) {
                ((Map<String, @Nullable Object>) map).putIfAbsent(name, member);
            } else {
                ((List<@Nullable Object>) value).add(member);
            }
        }
    }

    private static void fill(JsonParser parser, Container root) {
        Container current = root;
        int depth = 0;
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                    Object value =
                            token == JsonToken.START_OBJECT ? new LinkedHashMap<String, Object>() : new ArrayList<>();
                    current.add(value);
                    current = new Container(value, current);
                    if (++depth > DEEPEST) {
                        return;
                    }
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    current = current.parent == null ? root : current.parent;
                    depth--;
                } else if (token == JsonToken.PROPERTY_NAME) {
                    current.name = parser.currentName();
                } else {
                    current.add(token == JsonToken.VALUE_NULL ? null : parser.getString());
                }
            }
        } catch (JacksonException e) {
            // Broken JSON: what came before the break stands in the containers already.
        }
    }
}
