// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import org.entente.app.fault.Faults;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * A page on a stream, such as standard input.
 *
 * @param location what it is called
 * @param in read once, not closed
 */
record StreamInput(String location, InputStream in) implements PageInput {

    @Override
    public byte[] load(long limit) {
        try {
            return readAtMost(in, limit, location);
        } catch (IOException e) {
            throw Faults.of(e, location);
        }
    }

    /** Stops one byte after the limit: a stream may never end. */
    static byte[] readAtMost(InputStream in, long limit, String location) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
        if (bytes.length > limit) {
            throw tooLarge(location, limit);
        }
        return bytes;
    }

    static EntenteException tooLarge(String location, long limit) {
        return new EntenteException.Data(
                FaultCode.INPUT_TOO_LARGE, location, "larger than the " + limit / (1 << 20) + " MB a page may have");
    }
}
