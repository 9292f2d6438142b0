// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.fault.EntenteException;
import org.jspecify.annotations.Nullable;

/** The pages of a tar file, in its order. Other files in it are left out. */
final class TarPages implements PageStream {

    private final String location;
    private final Unpacking in;
    private final TarHeaders headers;
    private final long size;
    private long members;
    private boolean over;

    private TarPages(String location, Unpacking in, long size) {
        this.location = location;
        this.in = in;
        this.headers = new TarHeaders(in);
        this.size = size;
    }

    static TarPages open(String location, Path path, boolean gzip) throws IOException {
        return new TarPages(location, Unpacking.file(path, gzip), Files.size(path));
    }

    @Override
    public @Nullable Arrival next() {
        try {
            while (!over) {
                TarHeaders.Member member = headers.next();
                if (member == null) {
                    over = true;
                    return null;
                }
                members++;
                if (members > Limits.MEMBERS) {
                    throw Unpacking.bomb(location, "more than " + Limits.MEMBERS + " members");
                }
                Arrival arrival = arrival(member);
                if (arrival != null) {
                    return arrival;
                }
            }
            return null;
        } catch (IOException e) {
            return end(InputFaults.of(e, location));
        } catch (EntenteException e) {
            return end(e);
        }
    }

    private @Nullable Arrival arrival(TarHeaders.Member member) throws IOException {
        String name = location + "!/" + member.name();
        Spot spot = new Spot(location, member.offset());
        boolean page = member.file() && PageNames.isPage(member.name());
        if (page && member.size() <= Limits.PAGE_BYTES) {
            byte[] bytes = in.readNBytes((int) member.size());
            if (bytes.length < member.size()) {
                throw new EOFException("the end is missing");
            }
            headers.took(bytes.length);
            return new PageInput(name, bytes, Headers.NONE, null, spot);
        }
        if (page) {
            return new Refusal(name, spot, Limits.tooLarge(name));
        }
        return member.file() && PageNames.isArchive(member.name())
                ? new Refusal(name, spot, GzipPage.nested(name))
                : null;
    }

    private Refusal end(EntenteException fault) {
        over = true;
        return new Refusal(location, new Spot(location, headers.offset()), fault);
    }

    @Override
    public long packedRead() {
        return in.packedRead();
    }

    @Override
    public long packedSize() {
        return size;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
