// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** A file that is unpacked while it is read, and watched: it may not grow beyond measure ({@link Limits#UNPACKING_RATIO}). */
final class Unpacking extends InputStream {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Counted packed;
    private final String location;
    private long unpacked;

    private Unpacking(InputStream in, Counted packed, String location) {
        this.in = in;
        this.packed = packed;
        this.location = location;
    }

    static Unpacking file(Path path, boolean gzip) throws IOException {
        Counted counted = new Counted(new BufferedInputStream(Files.newInputStream(path), BUFFER));
        try {
            InputStream in = gzip ? new GZIPInputStream(counted, BUFFER) : counted;
            return new Unpacking(in, counted, path.toString());
        } catch (IOException e) {
            counted.close();
            throw e;
        }
    }

    long packedRead() {
        return packed.count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        if (read > 0) {
            unpacked += read;
            watch(location, packed.count, unpacked);
        }
        return read;
    }

    /** @throws EntenteException UNPACKS_TOO_LARGE when so little should not give so much */
    static void watch(String location, long packed, long unpacked) {
        if (unpacked > Limits.UNPACKING_FREE && unpacked / Limits.UNPACKING_RATIO > packed) {
            throw bomb(location, String.format("%d KB unpack to more than %d MB", packed >> 10, unpacked >> 20));
        }
    }

    static EntenteException bomb(String location, String why) {
        return new EntenteException.Data(FaultCode.UNPACKS_TOO_LARGE, location, why);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
