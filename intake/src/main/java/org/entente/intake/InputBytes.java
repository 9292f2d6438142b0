// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** Whole files and streams, up to a limit. */
public final class InputBytes {

    private InputBytes() {}

    /**
     * The bytes of a file.
     *
     * @param location what messages call it
     * @param limit refused from this many bytes on, before they are read
     * @throws EntenteException NO_SUCH_PATH, UNREADABLE_PATH, INPUT_TOO_LARGE
     */
    public static byte[] of(String location, Path path, long limit) {
        try {
            check(location, path);
            if (Files.size(path) > limit) {
                throw Limits.tooLarge(location, limit);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return atMost(in, limit, location);
            }
        } catch (IOException e) {
            throw InputFaults.of(e, location);
        }
    }

    /** The bytes of a stream that may never end. */
    public static byte[] of(String location, InputStream in, long limit) {
        try {
            return atMost(in, limit, location);
        } catch (IOException e) {
            throw InputFaults.of(e, location);
        }
    }

    /** Whether there is a regular file at this path. */
    static void check(String location, Path path) {
        if (!Files.exists(path)) {
            throw Files.isSymbolicLink(path) || Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? unreadable(location, "a link that leads nowhere")
                    : new EntenteException.Data(FaultCode.NO_SUCH_PATH, location, "there is no such file");
        }
        if (Files.isDirectory(path)) {
            throw unreadable(location, "a folder where a page is expected");
        }
        if (!Files.isRegularFile(path)) {
            throw unreadable(location, "neither a file nor a folder");
        }
    }

    private static byte[] atMost(InputStream in, long limit, String location) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
        if (bytes.length > limit) {
            throw Limits.tooLarge(location, limit);
        }
        return bytes;
    }

    private static EntenteException unreadable(String location, String why) {
        return new EntenteException.Data(FaultCode.UNREADABLE_PATH, location, why);
    }
}
