// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.entente.model.fault.EntenteException;

/** One page that was packed with gzip. */
final class GzipPage {

    private GzipPage() {}

    static Arrival load(String location, Path path) {
        Spot spot = new Spot(location, 0);
        try (Unpacking in = Unpacking.file(path, true)) {
            byte[] bytes = page(in, location);
            if (Sources.isGzip(bytes) || Sources.isZip(bytes) || Sources.isTar(bytes)) {
                throw nested(location);
            }
            return new PageInput(location, bytes, Headers.NONE, null, spot);
        } catch (IOException e) {
            return new Refusal(location, spot, InputFaults.of(e, location));
        } catch (EntenteException e) {
            return new Refusal(location, spot, e);
        }
    }

    /** The bytes of a page from a stream that holds it, or more. */
    static byte[] page(InputStream in, String location) throws IOException {
        byte[] bytes = in.readNBytes(Limits.PAGE_BYTES + 1);
        if (bytes.length > Limits.PAGE_BYTES) {
            throw Limits.tooLarge(location);
        }
        return bytes;
    }

    static EntenteException nested(String location) {
        return Unpacking.bomb(location, "an archive in an archive; unpack it first");
    }
}
