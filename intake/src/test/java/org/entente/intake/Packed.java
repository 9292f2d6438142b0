// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives of pages, byte by byte, so that they can be made wrong on purpose. */
final class Packed {

    private Packed() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        return gzip(out -> out.write(bytes));
    }

    static byte[] gzip(Writing writing) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
                writing.to(out);
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many zero bytes, packed. */
    static byte[] bomb(long bytes) {
        return gzip(out -> {
            byte[] zeros = new byte[1 << 16];
            for (long i = 0; i < bytes; i += zeros.length) {
                out.write(zeros, 0, (int) Math.min(zeros.length, bytes - i));
            }
        });
    }

    static byte[] zip(Map<String, byte[]> members) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(packed)) {
                for (Map.Entry<String, byte[]> member : members.entrySet()) {
                    out.putNextEntry(new ZipEntry(member.getKey()));
                    out.write(member.getValue());
                    out.closeEntry();
                }
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] stored(String name, byte[] content) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(packed)) {
                ZipEntry entry = new ZipEntry(name);
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One member of a tar file, with a header that states this size. */
    static byte[] tarMember(String name, char type, long stated, byte[] content) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644\0");
        put(header, 108, "0000000\0");
        put(header, 116, "0000000\0");
        put(header, 124, String.format("%011o\0", stated));
        put(header, 136, "00000000000\0");
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar\00000");
        return join(summed(header), content, new byte[(512 - content.length % 512) % 512]);
    }

    static byte[] summed(byte[] header) {
        put(header, 148, "        ");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xFF;
        }
        put(header, 148, String.format("%06o\0 ", sum));
        return header;
    }

    static byte[] tar(String name, byte[] content) {
        return tarMember(name, '0', content.length, content);
    }

    static final byte[] TAR_END = new byte[1024];

    /** A record of a WARC file. */
    static byte[] record(String type, String link, String mediaType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + link
                + "\r\nWARC-Date: 2031-07-02T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(utf8(link)) + ">\r\nContent-Type: " + mediaType + "\r\nContent-Length: "
                + block.length + "\r\n\r\n";
        return join(utf8(head), block, utf8("\r\n\r\n"));
    }

    /** A response with these header lines. */
    static byte[] response(String link, String head, byte[] body) {
        return record("response", link, "application/http; msgtype=response", join(utf8(head + "\r\n\r\n"), body));
    }

    static byte[] page(String link, String html) {
        return response(link, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8", utf8(html));
    }

    private static void put(byte[] into, int at, String text) {
        byte[] bytes = utf8(text);
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }

    /** Something that writes. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
