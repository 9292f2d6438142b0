// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** The content of an HTTP response, taken out of what it travels in: chunks (RFC 9112, §7.1), gzip and deflate (RFC 9110, §8.4). */
final class ResponseBody {

    private static final int LOOKED_AT = 512;

    private static final Pattern CHUNK = Pattern.compile("[0-9a-fA-F]{1,8}[ \\t]*(?:;[^\\r\\n]*)?\\r?\\n");

    private ResponseBody() {}

    /**
     * The content; what is larger than a page may be is refused, and so is what unpacks to it.
     *
     * @param in begins after the head
     * @param limit most bytes of the content
     * @param stored whether this is a response out of an archive, which may have been unpacked when it was stored, so that its fields tell of what
     *     was, and whose end its record tells
     */
    static byte[] read(String location, ResponseHead head, InputStream in, int limit, boolean stored)
            throws IOException {
        String transfer = head.headers().field("transfer-encoding").orElse("").toLowerCase(Locale.ROOT);
        String coding = head.headers().field("content-encoding").orElse("").toLowerCase(Locale.ROOT);
        byte[] body = stored
                ? atMost(location, in, limit)
                : transfer.contains("chunked")
                        ? atMost(location, new Chunks(in), limit)
                        : sized(location, head, in, limit);
        if (stored && transfer.contains("chunked")) {
            body = dechunked(location, body, limit);
        }
        return switch (coding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" ->
                stored && !Sources.isGzip(body)
                        ? body
                        : atMost(location, new GZIPInputStream(new ByteArrayInputStream(body)), limit);
            case "deflate" -> stored && looksLikeText(body) ? body : inflated(location, body, limit);
            default -> stored && looksLikeText(body) ? body : refuse(location, coding);
        };
    }

    private static byte[] refuse(String location, String coding) {
        throw new EntenteException.Data(
                FaultCode.DAMAGED_ARCHIVE, location, "packed in a way we do not read (" + Texts.cut(coding) + ")");
    }

    /** The length a server states is believed as a limit only: who states less than he sends is cut, who sends less is an error. */
    private static byte[] sized(String location, ResponseHead head, InputStream in, int limit) throws IOException {
        String stated = head.headers().field("content-length").orElse("");
        if (!stated.matches("\\d{1,18}")) {
            return atMost(location, in, limit);
        }
        long length = Long.parseLong(stated);
        if (length > limit) {
            throw Limits.tooLarge(location, limit);
        }
        byte[] body = in.readNBytes((int) length);
        if (body.length < length) {
            throw new EOFException("the server stopped after " + body.length + " of " + length + " bytes");
        }
        return body;
    }

    private static byte[] atMost(String location, InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw Limits.tooLarge(location, limit);
        }
        return bytes;
    }

    /** A body may have been stored without its chunks although its head speaks of them. */
    private static byte[] dechunked(String location, byte[] body, int limit) throws IOException {
        String head = new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return CHUNK.matcher(head).lookingAt()
                ? atMost(location, new Chunks(new ByteArrayInputStream(body)), limit)
                : body;
    }

    /** With the header of zlib, as the standard wants, or without it, as some servers do. */
    private static byte[] inflated(String location, byte[] body, int limit) throws IOException {
        boolean bare = body.length < 2 || (body[0] & 0x0F) != 8 || ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 != 0;
        Inflater inflater = new Inflater(bare);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
            return atMost(location, in, limit);
        } finally {
            inflater.end();
        }
    }

    private static boolean looksLikeText(byte[] body) {
        int looked = Math.min(body.length, LOOKED_AT);
        int blank = 0;
        for (int i = 0; i < looked; i++) {
            blank += body[i] >= 0 && body[i] < ' ' && body[i] != '\n' && body[i] != '\r' && body[i] != '\t' ? 1 : 0;
        }
        return blank == 0;
    }

    /** Takes a body out of its chunks; ends with the last of them. */
    private static final class Chunks extends FilterInputStream {

        private static final int LONGEST_LINE = 4_096;
        private long left;
        private boolean begun;
        private boolean over;

        Chunks(InputStream in) {
            super(new PushbackInputStream(in, 1));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0 && !over) {
                begin();
            }
            if (over) {
                return -1;
            }
            int read = in.read(bytes, from, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException("the server stopped within a chunk");
            }
            left -= read;
            return read;
        }

        private void begin() throws IOException {
            if (begun && !line().isEmpty()) {
                throw new ProtocolException("a chunk longer than it says");
            }
            begun = true;
            String line = line();
            int end = line.indexOf(';');
            String size = (end < 0 ? line : line.substring(0, end)).strip();
            if (!size.matches("[0-9a-fA-F]{1,15}")) {
                throw new ProtocolException("a chunk without a size");
            }
            left = Long.parseLong(size, 16);
            over = left == 0;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            int read;
            while ((read = in.read()) != '\n') {
                if (read < 0) {
                    throw new EOFException("the server stopped between chunks");
                }
                if (line.length() > LONGEST_LINE) {
                    throw new ProtocolException("a chunk without a size");
                }
                line.append((char) read);
            }
            return line.toString().strip();
        }
    }
}
