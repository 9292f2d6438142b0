// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** A file that is there whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /** Puts the content into a stream. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the target first, so that a full disk never leaves half a file where a good one was.
     *
     * @return how many bytes it has
     * @throws EntenteException CANNOT_WRITE
     */
    static long write(Path file, Content content) {
        Path absolute = file.toAbsolutePath();
        Path half = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(half))) {
                content.write(stream);
            }
            Files.move(half, absolute, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(absolute);
        } catch (IOException e) {
            throw new EntenteException.Machine(
                    FaultCode.CANNOT_WRITE, file.toString(), "cannot be written (" + e.getMessage() + ")", e);
        }
    }
}
