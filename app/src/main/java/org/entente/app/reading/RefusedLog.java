// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.entente.app.fault.Faults;
import org.entente.app.json.Json;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/** A file that has every page that was refused, one JSON object a line: why, in which file, and where in it. For one thread. */
public final class RefusedLog implements AutoCloseable {

    private final FileChannel file;
    private final OutputStream out;

    private RefusedLog(FileChannel file) {
        this.file = file;
        this.out = new BufferedOutputStream(Channels.newOutputStream(file));
    }

    /**
     * Opens the file; makes it when there is none.
     *
     * @param length how much of it stands; what comes behind was written by a run that broke off and will be written again
     * @throws EntenteException CANNOT_WRITE
     */
    public static RefusedLog open(Path path, long length) {
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.size() > length) {
                file.truncate(length);
            }
            file.position(file.size());
            return new RefusedLog(file);
        } catch (IOException e) {
            throw new EntenteException.Machine(
                    FaultCode.CANNOT_WRITE, path.toString(), "the list of refused pages cannot be written", e);
        }
    }

    void add(PageOutcome.Refused page) {
        Json.line(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("location", page.location());
            json.writeStringProperty("file", page.spot().file());
            json.writeNumberProperty("offset", page.spot().offset());
            json.writeStringProperty("code", page.fault().code().name());
            json.writeStringProperty("message", String.valueOf(page.fault().getMessage()));
            json.writeEndObject();
        });
    }

    /** How long the file is, when all of it is on the disk. */
    long settle() {
        try {
            out.flush();
            file.force(false);
            return file.position();
        } catch (IOException e) {
            throw Faults.of(e, null);
        }
    }

    @Override
    public void close() {
        settle();
        try {
            file.close();
        } catch (IOException e) {
            throw Faults.of(e, null);
        }
    }
}
