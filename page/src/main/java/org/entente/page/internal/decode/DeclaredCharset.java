// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset a page says it is in: a meta element or an XML declaration among its first bytes. */
final class DeclaredCharset {

    /** HTML asks for the declaration in the first 1,024 bytes; many pages put it later. */
    private static final int LOOKED_AT = 8_192;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?:charset\\s*=|<\\?xml[^>]{0,100}?encoding\\s*=)\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9._:-]{1,39})",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(meant(Charset.forName(name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The WHATWG encoding standard: these names mean windows-1252, whose extra letters pages do use. */
    static Charset meant(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? Charset.forName("windows-1252")
                : charset;
    }
}
