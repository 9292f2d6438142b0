// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.mention.Mention;

/**
 * An article with what a coder reads in it, to be recorded.
 *
 * @param mentions their evidence in {@code article.text()}
 */
public record Coded(Article article, List<Mention> mentions) {

    public Coded {
        mentions = List.copyOf(mentions);
    }
}
