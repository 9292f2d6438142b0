// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.entente.model.fault.EntenteException;

/**
 * A link the user gave: a page, or a feed or sitemap whose links are followed.
 *
 * @param location the link as the user gave it
 * @param link where it leads
 * @param web how it is followed
 */
public record Link(String location, URI link, Web web) implements Leaf {

    @Override
    public PageStream open(Mark from) {
        return Streams.from(from, new LinkPages(location, web, List.of(link), LinkPages.FOLLOWED));
    }

    /** The page, or why there is none; a feed counts as one that is none. */
    static Arrival page(String location, Response response) {
        Spot spot = new Spot(location, 0);
        try {
            Responses.check(location, response.head());
            return new PageInput(location, response.bytes(), response.head().headers(), Instant.now(), spot);
        } catch (EntenteException e) {
            return new Refusal(location, spot, e);
        }
    }
}
