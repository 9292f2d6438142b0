// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.fault.EntenteException;
import org.jspecify.annotations.Nullable;

/** Follows links one after the other; the links of a feed or sitemap come in its place. */
final class LinkPages implements PageStream {

    /** A link, a sitemap index, a sitemap: deeper there is nothing. */
    static final int FOLLOWED = 2;

    private final String source;
    private final Web web;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Set<URI> seen = new HashSet<>();

    LinkPages(String source, Web web, List<URI> links, int depth) {
        this.source = source;
        this.web = web;
        add(links, depth);
    }

    @Override
    public @Nullable Arrival next() {
        while (!steps.isEmpty()) {
            Step step = steps.removeFirst();
            String location = step.link().toString();
            try {
                Response response = web.fetch(step.link(), Validators.NONE, Limits.PAGE_BYTES);
                if (step.depth() == 0 || !Feeds.looksLikeOne(response.bytes())) {
                    return Link.page(location, response);
                }
                add(Feeds.links(location, response.bytes(), response.link()), step.depth() - 1);
            } catch (EntenteException e) {
                return new Refusal(location, new Spot(source, 0), e);
            }
        }
        return null;
    }

    private void add(List<URI> links, int depth) {
        List<URI> fresh =
                links.stream().filter(seen::add).limit(Limits.FEED_LINKS).toList();
        for (int i = fresh.size() - 1; i >= 0; i--) {
            steps.addFirst(new Step(fresh.get(i), depth));
        }
    }

    private record Step(URI link, int depth) {}
}
