// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.page.PageReader;

/** Text that is analysed as it is, not as a page. */
public final class PlainText {

    private PlainText() {}

    /**
     * The text of a file, or of standard input for {@code -}; a byte order mark is left out.
     *
     * @throws EntenteException when it cannot be had, is empty, too large or not UTF-8
     */
    public static String of(String location, InputStream standardInput) {
        PageInput input = location.equals("-")
                ? new StreamInput(location, standardInput)
                : new FileInput(location, Path.of(location));
        byte[] bytes = input.load(PageReader.MAX_BYTES);
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
