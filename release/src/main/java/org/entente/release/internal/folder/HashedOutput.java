// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Counts and hashes what is written to a file, and on closing brings it to the disk. */
final class HashedOutput extends OutputStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final String path;
    private final FileChannel channel;
    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final Consumer<WrittenFile> whenDone;
    private long bytes;
    private boolean closed;

    HashedOutput(Path file, String path, Consumer<WrittenFile> whenDone) throws IOException {
        this.path = path;
        this.whenDone = whenDone;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        digest.update((byte) b);
        bytes++;
        out.write(b);
    }

    @Override
    public void write(byte[] part, int from, int length) throws IOException {
        digest.update(part, from, length);
        bytes += length;
        out.write(part, from, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (channel) {
            out.flush();
            channel.force(true);
        }
        whenDone.accept(new WrittenFile(path, bytes, HexFormat.of().formatHex(digest.digest())));
    }
}
