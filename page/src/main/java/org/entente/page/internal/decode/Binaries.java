// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** Files that are not text: told by how they begin, or by the control characters in them. */
final class Binaries {

    /** First bytes of what people mistake for a page; from the formats' own specifications. */
    private static final List<String> SIGNATURES = List.of(
            "%PDF-",
            "PK\u0003\u0004",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "\u001F\u008B",
            "\u007FELF",
            "MZ\u0090",
            "\u00D0\u00CF\u0011\u00E0",
            "{\\rtf",
            "SQLite format 3",
            "BZh",
            "\u00FD7zXZ",
            "7z\u00BC\u00AF",
            "Rar!",
            "OggS",
            "ID3",
            "\u00CA\u00FE\u00BA\u00BE",
            "wOF");

    /** One control character in so many, and it is no text. */
    private static final int ONE_CONTROL_IN = 50;

    private Binaries() {}

    static boolean hasBinarySignature(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return SIGNATURES.stream().anyMatch(head::startsWith) || head.startsWith("RIFF") && head.length() > 8;
    }

    static boolean readsLikeBinary(String text) {
        int limit = Math.min(text.length(), 1 << 16);
        int controls = 0;
        for (int i = 0; i < limit; i++) {
            controls += isControl(text.charAt(i)) ? 1 : 0;
        }
        return controls > 1 + limit / ONE_CONTROL_IN;
    }

    static boolean mostlyControls(byte[] bytes) {
        int limit = Math.min(bytes.length, 1 << 16);
        int controls = 0;
        for (int i = 0; i < limit; i++) {
            controls += bytes[i] >= 0 && isControl((char) bytes[i]) ? 1 : 0;
        }
        return controls > 1 + limit / ONE_CONTROL_IN;
    }

    private static boolean isControl(char c) {
        return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B || c == 0x7F;
    }

    static EntenteException.Data refusal(String location) {
        return new EntenteException.Data(
                FaultCode.BINARY_INPUT, location, "this is a binary file, not a text or HTML page");
    }
}
