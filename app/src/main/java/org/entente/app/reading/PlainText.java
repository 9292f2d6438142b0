// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.intake.InputBytes;
import org.entente.intake.Limits;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** Text that is analysed as it is, not as a page. */
public final class PlainText {

    /** Full-form dictionaries of large languages have some five million forms of 30 bytes. */
    private static final long LARGEST_DICTIONARY_BYTES = 256L << 20;

    private PlainText() {}

    /**
     * The text of a file, or of standard input for {@code -}; a byte order mark is left out.
     *
     * @throws EntenteException when it cannot be had, is empty, too large or not UTF-8
     */
    public static String of(String location, InputStream standardInput) {
        return decode(
                location,
                location.equals("-")
                        ? InputBytes.of(location, standardInput, Limits.PAGE_BYTES)
                        : InputBytes.of(location, Path.of(location), Limits.PAGE_BYTES));
    }

    /** The text of a file that may be as large as a dictionary. */
    public static String of(Path file) {
        String location = file.toString();
        return decode(location, InputBytes.of(location, file, LARGEST_DICTIONARY_BYTES));
    }

    private static String decode(String location, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isBlank()) {
                throw new EntenteException.Data(FaultCode.EMPTY_INPUT, location, "there is nothing in it");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new EntenteException.Data(FaultCode.UNDECODABLE_TEXT, location, "is not UTF-8", e);
        }
    }
}
