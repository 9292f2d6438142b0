// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 from other things that hold zero bytes. */
final class Utf16 {

    private static final int LOOKED_AT = 4_096;

    private Utf16() {}

    /** UTF-16 without a byte order mark: Latin text has a zero in every other byte, Cyrillic text a 4 and zeros for its spaces. */
    static Optional<Charset> unmarked(byte[] bytes) {
        int limit = Math.min(bytes.length, LOOKED_AT) & ~1;
        if (limit < 4) {
            return Optional.empty();
        }
        int evenHigh = 0;
        int oddHigh = 0;
        int zeros = 0;
        for (int i = 0; i < limit; i += 2) {
            evenHigh += bytes[i] == 0 || bytes[i] == 4 ? 1 : 0;
            oddHigh += bytes[i + 1] == 0 || bytes[i + 1] == 4 ? 1 : 0;
            zeros += (bytes[i] == 0 ? 1 : 0) + (bytes[i + 1] == 0 ? 1 : 0);
        }
        int pairs = limit / 2;
        if (zeros * 20 < pairs) {
            return Optional.empty();
        }
        if (oddHigh * 10 > pairs * 8 && evenHigh * 10 < pairs * 2 && plausible(bytes, 0, StandardCharsets.UTF_16LE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (evenHigh * 10 > pairs * 8 && oddHigh * 10 < pairs * 2 && plausible(bytes, 0, StandardCharsets.UTF_16BE)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** Whether what UTF-16 makes of the first bytes is letters, digits and spaces for the most part. */
    static boolean plausible(byte[] bytes, int from, Charset charset) {
        int length = Math.min(bytes.length - from, LOOKED_AT) & ~1;
        String text = new String(bytes, from, length, charset);
        long good = text.chars()
                .filter(c -> c < 0x2100 && c >= 0x20 || c == '\n' || c == '\r' || c == '\t')
                .count();
        return good * 10 >= text.length() * 9L;
    }
}
