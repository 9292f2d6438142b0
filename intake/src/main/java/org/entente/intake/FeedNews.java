// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.net.URI;
import java.util.List;

/**
 * What a look at a feed brought.
 *
 * @param links what is in it now; none when it has not changed
 * @param validators with which to ask the next time
 */
public record FeedNews(List<URI> links, Validators validators) {

    public FeedNews {
        links = List.copyOf(links);
    }
}
