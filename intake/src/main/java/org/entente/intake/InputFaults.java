// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.ZipException;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** Turns what reading throws into a fault with a code and one line. */
public final class InputFaults {

    private InputFaults() {}

    /** @param where the page or file it is about, when known */
    public static EntenteException of(IOException thrown, @Nullable String where) {
        String named = where != null ? where : thrown instanceof FileSystemException file ? file.getFile() : null;
        String place = named == null ? "input" : named;
        String reason = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        if (thrown instanceof NoSuchFileException) {
            return new EntenteException.Data(FaultCode.NO_SUCH_PATH, place, "there is no such file", thrown);
        }
        if (thrown instanceof AccessDeniedException) {
            return new EntenteException.Data(FaultCode.UNREADABLE_PATH, place, "no permission", thrown);
        }
        if (thrown instanceof FileSystemLoopException) {
            return new EntenteException.Data(
                    FaultCode.UNREADABLE_PATH, place, "a link that leads back to itself", thrown);
        }
        if (thrown instanceof SocketTimeoutException) {
            return new EntenteException.Data(FaultCode.TOO_SLOW, place, "the server takes too long", thrown);
        }
        if (thrown instanceof ZipException || thrown instanceof EOFException) {
            return new EntenteException.Data(
                    FaultCode.DAMAGED_ARCHIVE, place, "damaged or cut short (" + reason + ")", thrown);
        }
        if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
            return new EntenteException.Machine(FaultCode.DISK_FULL, named, "the disk is full", thrown);
        }
        return new EntenteException.Data(FaultCode.UNREADABLE_PATH, place, "cannot be read (" + reason + ")", thrown);
    }
}
