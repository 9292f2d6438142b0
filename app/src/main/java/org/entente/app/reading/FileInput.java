// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.entente.app.fault.Faults;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * A page in a file.
 *
 * @param location the path as the user gave it
 * @param path where it is
 */
record FileInput(String location, Path path) implements PageInput {

    @Override
    public byte[] load(long limit) {
        try {
            if (!Files.exists(path)) {
                throw Files.isSymbolicLink(path) || Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                        ? unreadable("a link that leads nowhere")
                        : new EntenteException.Data(FaultCode.NO_SUCH_PATH, location, "there is no such file");
            }
            if (Files.isDirectory(path)) {
                throw unreadable("a folder where a page is expected");
            }
            if (!Files.isRegularFile(path)) {
                throw unreadable("neither a file nor a folder");
            }
            if (Files.size(path) > limit) {
                throw StreamInput.tooLarge(location, limit);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return StreamInput.readAtMost(in, limit, location);
            }
        } catch (IOException e) {
            throw Faults.of(e, location);
        }
    }

    private EntenteException unreadable(String why) {
        return new EntenteException.Data(FaultCode.UNREADABLE_PATH, location, why);
    }
}
