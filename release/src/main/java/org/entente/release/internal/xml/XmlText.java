// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.xml;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.entente.release.internal.table.Wellformed;
import org.jspecify.annotations.Nullable;

/** An XML document written element by element, indented. Names are ours; texts and values may hold anything. Not thread-safe. */
public final class XmlText implements Closeable {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public XmlText(OutputStream file) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** @param attributes names and values in turn; an attribute without a value is left out */
    public XmlText begin(String name, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">\n");
        open.push(name);
        return this;
    }

    public XmlText end() throws IOException {
        String name = open.pop();
        indent();
        out.write("</" + name + ">\n");
        return this;
    }

    public XmlText empty(String name, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>\n");
        return this;
    }

    public XmlText text(String name, String text, @Nullable String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">" + escaped(text) + "</" + name + ">\n");
        return this;
    }

    private void tag(String name, @Nullable String... attributes) throws IOException {
        indent();
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.write(" " + attributes[i] + "=\"" + quoted(value) + "\"");
            }
        }
    }

    private void indent() throws IOException {
        out.write("  ".repeat(open.size()));
    }

    /** Text for an element; returns as references, since a parser makes line feeds of them. */
    public static String escaped(String text) {
        return Wellformed.xml(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    private static String quoted(String value) {
        return escaped(value).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        out.close();
    }
}
