// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The headers of a tar file: ustar and pax (POSIX.1-2017, pax, "ustar Interchange Format") and the long names of GNU tar. */
final class TarHeaders {

    private static final int BLOCK = 512;
    private static final int NAME_BYTES = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_BYTES = 12;
    private static final int SUM_AT = 148;
    private static final int SUM_BYTES = 8;
    private static final int TYPE_AT = 156;
    private static final int VERSION_AT = 263;
    private static final int PREFIX_AT = 345;
    /** No file system holds larger files. */
    private static final long MOST_BYTES = 1L << 60;

    private static final int PREFIX_BYTES = 155;
    /** The records of a pax header hold little more than a name. */
    private static final int MOST_EXTENDED = 64 << 10;

    private final InputStream in;
    private long offset;
    private long left;

    TarHeaders(InputStream in) {
        this.in = in;
    }

    /** How many bytes of the unpacked file have been read. */
    long offset() {
        return offset;
    }

    /** So many bytes of the last member were read by someone else. */
    void took(long bytes) {
        offset += bytes;
        left -= bytes;
    }

    /** The next member, after what is left of the one before; null at the end. */
    @Nullable
    Member next() throws IOException {
        skip();
        String longName = null;
        long longSize = -1;
        while (true) {
            long at = offset;
            byte[] block = in.readNBytes(BLOCK);
            offset += block.length;
            if (block.length == 0 || block.length == BLOCK && isBlank(block)) {
                return null;
            }
            if (block.length < BLOCK) {
                throw new EOFException("cut short within a header");
            }
            check(block);
            long size = number(block, SIZE_AT, SIZE_BYTES);
            left = (size + BLOCK - 1) / BLOCK * BLOCK;
            char type = (char) block[TYPE_AT];
            if (type == 'L') {
                longName = text(extended(size), 0, Limits.NAME_BYTES);
            } else if (type == 'x') {
                String records = new String(extended(size), StandardCharsets.UTF_8);
                String path = pax(records, "path");
                longName = path == null ? longName : path;
                String bytes = pax(records, "size");
                longSize = bytes != null && bytes.matches("\\d{1,17}") ? Long.parseLong(bytes) : longSize;
            } else if (type == 'g' || type == 'K') {
                skip();
            } else {
                size = longSize >= 0 ? longSize : size;
                left = (size + BLOCK - 1) / BLOCK * BLOCK;
                String name = longName == null ? name(block) : longName;
                return new Member(name, size, at, type == '0' || type == 0 || type == '7');
            }
        }
    }

    private byte[] extended(long size) throws IOException {
        if (size > MOST_EXTENDED) {
            throw new ZipException("a header of " + size + " bytes");
        }
        byte[] bytes = in.readNBytes((int) size);
        took(bytes.length);
        skip();
        return bytes;
    }

    private void skip() throws IOException {
        byte[] buffer = new byte[1 << 13];
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("the end is missing");
            }
            took(read);
        }
    }

    /** The sum of all bytes of the header, those of the sum taken as blanks. */
    private static void check(byte[] block) throws IOException {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= SUM_AT && i < SUM_AT + SUM_BYTES ? ' ' : block[i] & 0xFF;
        }
        if (sum != number(block, SUM_AT, SUM_BYTES)) {
            throw new ZipException("no tar header where one should be");
        }
    }

    private static String name(byte[] block) {
        String prefix = text(block, PREFIX_AT, PREFIX_BYTES);
        String name = text(block, 0, NAME_BYTES);
        // The older format of GNU tar keeps times where the prefix of ustar is.
        return prefix.isEmpty() || block[VERSION_AT] == ' ' ? name : prefix + "/" + name;
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < Math.min(bytes.length, from + length) && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /** Octal digits, or 256-based when the first bit is set. */
    private static long number(byte[] block, int from, int length) throws IOException {
        long value = 0;
        if ((block[from] & 0x80) != 0) {
            for (int i = from + length - 8; i < from + length; i++) {
                value = value << 8 | block[i] & 0xFF;
            }
        } else {
            for (int i = from; i < from + length; i++) {
                if (block[i] >= '0' && block[i] <= '7') {
                    value = value * 8 + block[i] - '0';
                } else if (block[i] != ' ' && block[i] != 0) {
                    throw new ZipException("a number that is none in a tar header");
                }
            }
        }
        if (value < 0 || value > MOST_BYTES) {
            throw new ZipException("a size that cannot be in a tar header");
        }
        return value;
    }

    private static @Nullable String pax(String records, String key) {
        int at = records.indexOf(" " + key + "=");
        if (at < 0) {
            return null;
        }
        int end = records.indexOf('\n', at);
        String value = records.substring(at + key.length() + 2, end < 0 ? records.length() : end);
        return value.length() > Limits.NAME_BYTES ? value.substring(0, Limits.NAME_BYTES) : value;
    }

    private static boolean isBlank(byte[] block) {
        for (byte b : block) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * One member.
     *
     * @param size of its content, in bytes
     * @param offset of its header in the unpacked file
     * @param file whether it is a file, not a folder or a link
     */
    record Member(String name, long size, long offset, boolean file) {}
}
