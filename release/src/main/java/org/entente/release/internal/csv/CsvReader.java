// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** Reads CSV after RFC 4180 row by row; takes LF for CRLF too. Not thread-safe. */
public final class CsvReader implements Closeable {

    /** Longer than any sentence: a file that goes on without an end of the field is none of ours. */
    static final int LONGEST_FIELD = 1 << 24;

    private final Path file;
    private final BufferedReader in;
    private final List<String> header;

    /** @throws EntenteException MALFORMED_DATA when there is not even a header */
    public CsvReader(Path file) throws IOException {
        this.file = file;
        this.in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        List<String> first = next();
        if (first == null) {
            in.close();
            throw malformed("is empty");
        }
        this.header = List.copyOf(first);
    }

    public List<String> header() {
        return header;
    }

    /** The next row as it stands in the file, null at the end. */
    public @Nullable List<String> next() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean inQuotes = false;
        while (true) {
            if (inQuotes) {
                if (c < 0) {
                    throw malformed("ends inside a quoted field");
                }
                if (c == '"') {
                    c = in.read();
                    if (c != '"') {
                        inQuotes = false;
                        continue;
                    }
                }
                append(field, c);
            } else if (c == '"' && field.length() == 0) {
                inQuotes = true;
            } else if (c == ',') {
                row.add(field.toString());
                field.setLength(0);
            } else if (c == '\n' || c < 0) {
                row.add(withoutReturn(field));
                return row;
            } else {
                append(field, c);
            }
            c = in.read();
        }
    }

    private static String withoutReturn(StringBuilder field) {
        int last = field.length() - 1;
        return last >= 0 && field.charAt(last) == '\r' ? field.substring(0, last) : field.toString();
    }

    private void append(StringBuilder field, int c) {
        if (field.length() >= LONGEST_FIELD) {
            throw malformed("has a field without an end");
        }
        field.append((char) c);
    }

    private EntenteException malformed(String what) {
        return new EntenteException.Data(FaultCode.MALFORMED_DATA, file.toString(), what);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
