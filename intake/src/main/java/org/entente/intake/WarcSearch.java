// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.GZIPInputStream;

/** Finds the beginnings of records in a WARC file. */
final class WarcSearch {

    private static final int BUFFER = 1 << 20;
    private static final int MARK = 5;

    private WarcSearch() {}

    /** The first record at or after this offset; -1 when there is none. Leaves the channel where it is. */
    static long after(FileChannel file, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        for (long at = from; at < file.size(); at += BUFFER - MARK) {
            buffer.clear();
            int length = file.read(buffer, at);
            for (int i = 0; i + 2 < length; i++) {
                if (mayBegin(buffer, i, length) && isRecord(file, at + i)) {
                    return at + i;
                }
            }
        }
        return -1;
    }

    private static boolean mayBegin(ByteBuffer buffer, int i, int length) {
        byte first = buffer.get(i);
        if (first == 'W') {
            return i + MARK <= length
                    && buffer.get(i + 1) == 'A'
                    && buffer.get(i + 4) == '/'
                    // Within a page it is a word; a record begins a line.
                    && (i == 0 || buffer.get(i - 1) == '\n');
        }
        return first == 0x1F && (buffer.get(i + 1) & 0xFF) == 0x8B && buffer.get(i + 2) == 8;
    }

    /** Whether a record, packed or not, begins here. */
    static boolean isRecord(FileChannel file, long at) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(MARK);
        while (head.hasRemaining() && file.read(head, at + head.position()) > 0) {}
        byte[] first = head.array();
        if (Sources.isWarc(first)) {
            return true;
        }
        if (!Sources.isGzip(first)) {
            return false;
        }
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(new From(file, at)))) {
            return Sources.isWarc(in.readNBytes(MARK));
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads a file from somewhere, without moving its channel or closing it. */
    private static final class From extends InputStream {
        private final FileChannel file;
        private long at;

        From(FileChannel file, long at) {
            this.file = file;
            this.at = at;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = file.read(ByteBuffer.wrap(bytes, from, length), at);
            at += Math.max(0, read);
            return read;
        }
    }
}
