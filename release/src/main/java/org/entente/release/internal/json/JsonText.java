// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.release.internal.table.Numbers;
import org.entente.release.internal.table.Wellformed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Small steps of writing JSON: exact numbers, nothing for what is unknown, lines that end the same on every system. */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** A generator whose values follow one another without anything between; closing it closes {@code out}. */
    public static JsonGenerator lines(OutputStream out) {
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public @Nullable PrettyPrinter getPrettyPrinter() {
                        return new NoSeparator();
                    }
                },
                out);
    }

    /** A generator of one indented document; closing it closes {@code out}. */
    public static JsonGenerator document(OutputStream out) {
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
                        return new DefaultPrettyPrinter()
                                .withObjectIndenter(indent)
                                .withArrayIndenter(indent);
                    }
                },
                out);
    }

    /** Writes one whole document and closes {@code out}. */
    public static void document(OutputStream out, Consumer<JsonGenerator> value) throws IOException {
        try (JsonGenerator json = document(out)) {
            value.accept(json);
            json.writeRaw('\n');
        }
    }

    /** A property with a text; nothing when it is unknown. */
    public static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, Wellformed.text(value));
        }
    }

    /** A property with a list of texts; nothing when it is empty. */
    public static void texts(JsonGenerator json, String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(value -> json.writeString(Wellformed.text(value)));
            json.writeEndArray();
        }
    }

    /** The text of the first property of this name at the top of a document; empty when it has none, or is no JSON. */
    public static Optional<String> firstText(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String property = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals(property)) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(json.getString()) : Optional.empty();
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** A number as an element of an array or the value of a name already written. */
    public static void number(JsonGenerator json, BigDecimal value) {
        json.writeNumber(Numbers.shortest(value));
    }
}
