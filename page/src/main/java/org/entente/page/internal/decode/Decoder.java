// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into its text. In this order: a byte order mark; valid UTF-8 (a text in another charset is hardly ever
 * valid UTF-8 by chance, while pages that declare a wrong charset are common); UTF-16 without a mark; the charset the server named, then the
 * one the page declares, if what it gives reads like text; the single-byte charset whose outcome reads most like text. A byte order mark is not part of
 * the text.
 */
public final class Decoder {

    /** Up to one broken character in so many is a blemish of a UTF-8 page (cut in the middle, an odd import), not another charset. */
    private static final int BLEMISH_ONE_IN = 1_000;

    private static final String REPLACEMENT = "\uFFFD";

    private Decoder() {}

    /**
     * The text of a page.
     *
     * @throws EntenteException.Data EMPTY_INPUT, BINARY_INPUT or UNDECODABLE_TEXT
     */
    public static String decode(String location, byte[] bytes) {
        return decode(location, bytes, null);
    }

    /** @param stated the charset the server named, believed before the one the page declares; null when it named none */
    public static String decode(String location, byte[] bytes, @Nullable Charset stated) {
        if (bytes.length == 0) {
            throw new EntenteException.Data(FaultCode.EMPTY_INPUT, location, "the file is empty");
        }
        String text = byteOrderMark(bytes).orElseGet(() -> withoutMark(location, bytes, stated));
        if (isBlank(text)) {
            throw new EntenteException.Data(
                    FaultCode.EMPTY_INPUT, location, "there is nothing in the file but blank space");
        }
        if (Binaries.readsLikeBinary(text)) {
            throw Binaries.refusal(location);
        }
        return text;
    }

    private static Optional<String> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            // What a UTF-8 mark introduces is UTF-8, come what may.
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE) && Utf16.plausible(bytes, 2, StandardCharsets.UTF_16LE)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF) && Utf16.plausible(bytes, 2, StandardCharsets.UTF_16BE)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static String withoutMark(String location, byte[] bytes, @Nullable Charset stated) {
        Optional<Charset> wide = Utf16.unmarked(bytes);
        if (wide.isPresent()) {
            return lenient(bytes, 0, wide.get());
        }
        if (Binaries.hasBinarySignature(bytes)) {
            throw Binaries.refusal(location);
        }
        // The lenient way is the fast one, and where it replaced nothing it is right.
        String patched = lenient(bytes, 0, StandardCharsets.UTF_8);
        if (patched.indexOf(REPLACEMENT) < 0) {
            return patched;
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        if (isBlemished(patched)) {
            return patched;
        }
        Optional<String> declared = Stream.concat(
                        Optional.ofNullable(stated).map(DeclaredCharset::meant).stream(),
                        DeclaredCharset.of(bytes).stream())
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> strict(bytes, charset).stream())
                .filter(SingleByte::readsLikeText)
                .findFirst();
        return declared.or(() -> SingleByte.guess(bytes))
                .orElseThrow(
                        () -> Binaries.mostlyControls(bytes)
                                ? Binaries.refusal(location)
                                : new EntenteException.Data(
                                        FaultCode.UNDECODABLE_TEXT,
                                        location,
                                        "the bytes are no text in UTF-8, UTF-16 or a charset we know for the languages we read"));
    }

    /** A UTF-8 text with few broken characters: enough whole multi-byte characters must speak for UTF-8. */
    private static boolean isBlemished(String patched) {
        int broken = 0;
        int whole = 0;
        for (int i = 0; i < patched.length(); i++) {
            char c = patched.charAt(i);
            if (c == REPLACEMENT.charAt(0)) {
                broken++;
            } else if (c >= 0x80) {
                whole++;
            }
        }
        return broken <= 1 + patched.length() / BLEMISH_ONE_IN && whole > 4 * broken;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return cutShort(bytes, charset);
        }
    }

    /** A page that was cut off in the middle of its last character is read up to there. */
    private static Optional<String> cutShort(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, false);
        boolean onlyTheEndIsMissing = result.isUnderflow() && in.remaining() > 0 && in.remaining() < 4;
        return onlyTheEndIsMissing ? Optional.of(out.flip().toString()) : Optional.empty();
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0);
    }
}
