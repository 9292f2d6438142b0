// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * A feed or sitemap in a file. Its links are followed only where the user allowed it.
 *
 * @param location the path as the user gave it
 * @param path where it is
 * @param web how links are followed
 */
public record Feed(String location, Path path, Web web) implements Leaf {

    @Override
    public PageStream open(Mark from) {
        try {
            if (!web.follows()) {
                throw new EntenteException.Data(
                        FaultCode.ADDRESS_NOT_ALLOWED, location, "a feed: its links are fetched with --follow only");
            }
            byte[] bytes = InputBytes.of(location, path, Limits.FEED_BYTES);
            List<URI> links = Feeds.links(location, bytes, path.toUri());
            return Streams.from(from, new LinkPages(location, web, links, LinkPages.FOLLOWED - 1));
        } catch (EntenteException e) {
            return Streams.from(from, Streams.one(() -> new Refusal(location, new Spot(location, 0), e)));
        }
    }

    @Override
    public boolean isBulk() {
        return true;
    }
}
