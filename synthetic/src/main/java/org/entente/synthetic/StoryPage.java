// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.mention.Mention;

/**
 * A page as it would be read, and what is true in it.
 *
 * @param mentions in the order of the text
 * @param undertakings the id of what each mention speaks of, one for each
 * @param settled undertakings that no later page reports for the first time to go on: their truth is final
 */
public record StoryPage(Article article, List<Mention> mentions, List<String> undertakings, List<Undertaking> settled) {

    public StoryPage {
        mentions = List.copyOf(mentions);
        undertakings = List.copyOf(undertakings);
        settled = List.copyOf(settled);
        if (mentions.size() != undertakings.size()) {
            throw new IllegalArgumentException("mentions and undertakings must go in pairs");
        }
    }
}
