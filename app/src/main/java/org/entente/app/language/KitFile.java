// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.text.Language;

/**
 * One of the files a language is made of.
 *
 * @param path where it is on the class path, with {@code XX} in place of the language's code
 * @param needed whether the language is not read without it
 * @param purpose what it is for
 */
public record KitFile(String path, boolean needed, String purpose) {

    private static final int MEGABYTE = 1_000_000;

    /** Its name, with {@code XX} in place of the language's code. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The room it belongs to: {@code syntax}, {@code coder/actor}. */
    public String room() {
        return path.substring("/org/entente/".length(), path.lastIndexOf('/'));
    }

    /** How much is in it: lines without comments, or megabytes of a model; empty when there is no such file. */
    public Optional<String> size(Language language) {
        try (InputStream in = getClass().getResourceAsStream(in(language))) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(path.endsWith(".model") ? megabytes(in) : Long.toString(entries(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String in(Language language) {
        return path.replace("XX", language.code());
    }

    private static String megabytes(InputStream in) throws IOException {
        return String.format(
                Locale.ROOT, "%.1f MB", (double) in.transferTo(java.io.OutputStream.nullOutputStream()) / MEGABYTE);
    }

    private static long entries(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .count();
    }
}
