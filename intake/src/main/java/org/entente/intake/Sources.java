// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** Finds out what it is that a user names: by its first bytes, whatever its name. */
public final class Sources {

    /** Enough for the mark of a tar file, which stands at 257, and for a comment before the root of a feed. */
    private static final int LOOKED_AT = 1_024;

    private static final int TAR_MARK_AT = 257;

    private Sources() {}

    /**
     * A path, a link ({@code http://}, {@code https://}), or {@code -} for standard input. Whatever is wrong with it is told when it is
     * opened.
     *
     * @param web how links are followed
     */
    public static Source named(String name, InputStream standardInput, Web web) {
        if (name.equals("-")) {
            return new StandardInput(name, standardInput);
        }
        if (name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8)) {
            return link(name, web);
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                return new Folder(name, path);
            }
            Leaf leaf = file(name, path);
            return leaf instanceof OneFile && Feeds.looksLikeOne(head(path)) ? new Feed(name, path, web) : leaf;
        } catch (InvalidPathException e) {
            return new NoSource(name, new EntenteException.Data(FaultCode.NO_SUCH_PATH, name, "not a path", e));
        } catch (IOException e) {
            return new NoSource(name, InputFaults.of(e, name));
        }
    }

    private static Leaf link(String name, Web web) {
        try {
            return new Link(name, URI.create(name.strip()), web);
        } catch (IllegalArgumentException e) {
            return new NoSource(name, new EntenteException.Data(FaultCode.ADDRESS_NOT_ALLOWED, name, "not a link", e));
        }
    }

    /** What a file is. */
    static Leaf file(String location, Path path) {
        if (!Files.isRegularFile(path)) {
            return new OneFile(location, path);
        }
        try {
            byte[] head = head(path);
            if (isZip(head)) {
                return new Archive(location, path, Archive.Kind.ZIP);
            }
            if (isGzip(head)) {
                return new Archive(location, path, gzipped(location, unpackedHead(path)));
            }
            if (isWarc(head)) {
                return new Archive(location, path, Archive.Kind.WARC);
            }
            return isTar(head) ? new Archive(location, path, Archive.Kind.TAR) : new OneFile(location, path);
        } catch (IOException e) {
            return new NoSource(location, InputFaults.of(e, location));
        }
    }

    private static Archive.Kind gzipped(String location, byte[] head) {
        String name = location.toLowerCase(Locale.ROOT);
        if (isWarc(head) || name.endsWith(".warc.gz") || name.endsWith(".wet.gz")) {
            return Archive.Kind.WARC;
        }
        return isTar(head) || name.endsWith(".tar.gz") || name.endsWith(".tgz")
                ? Archive.Kind.TAR_GZIP
                : Archive.Kind.GZIP;
    }

    private static byte[] head(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    /** The first bytes of what is packed; what can be had of them when it is damaged. */
    private static byte[] unpackedHead(Path path) throws IOException {
        byte[] head = new byte[LOOKED_AT];
        int length = 0;
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path));
                InputStream in = new GZIPInputStream(file)) {
            int read;
            while (length < head.length && (read = in.read(head, length, head.length - length)) > 0) {
                length += read;
            }
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            // Whoever opens it says what is wrong with it.
        }
        return java.util.Arrays.copyOf(head, length);
    }

    /** Local file header, empty archive, and spanned archive (APPNOTE 4.3.7, 4.3.16, 8.5.4). */
    static boolean isZip(byte[] head) {
        return begins(head, 0, "PK\3\4") || begins(head, 0, "PK\5\6") || begins(head, 0, "PK\7\b");
    }

    static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    static boolean isWarc(byte[] head) {
        return begins(head, 0, "WARC/");
    }

    static boolean isTar(byte[] head) {
        return begins(head, TAR_MARK_AT, "ustar");
    }

    private static boolean begins(byte[] head, int at, String mark) {
        if (head.length < at + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (head[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
