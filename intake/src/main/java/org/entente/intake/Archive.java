// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.model.fault.EntenteException;

/**
 * A file that holds many pages.
 *
 * @param location the path as the user gave it
 * @param path where it is
 * @param kind how it holds them
 */
public record Archive(String location, Path path, Kind kind) implements Leaf {

    /** How a file holds pages. */
    public enum Kind {
        ZIP,
        TAR,
        TAR_GZIP,
        /** WARC (ISO 28500) and Common Crawl's WET, packed record by record, as a whole, or not at all. */
        WARC,
        /** One page, packed. */
        GZIP
    }

    @Override
    public PageStream open(Mark from) {
        try {
            return switch (kind) {
                case ZIP -> Streams.from(from, new ZipPages(location, path));
                case TAR -> Streams.from(from, TarPages.open(location, path, false));
                case TAR_GZIP -> Streams.from(from, TarPages.open(location, path, true));
                case WARC -> WarcPages.open(location, path, from);
                case GZIP -> Streams.from(from, Streams.one(() -> GzipPage.load(location, path)));
            };
        } catch (IOException e) {
            return refused(InputFaults.of(e, location));
        } catch (EntenteException e) {
            return refused(e);
        }
    }

    private PageStream refused(EntenteException fault) {
        return Streams.one(() -> new Refusal(location, new Spot(location, 0), fault));
    }

    @Override
    public boolean isBulk() {
        return kind != Kind.GZIP;
    }
}
