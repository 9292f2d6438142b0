// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.place;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.ledger.Coded;
import org.entente.ledger.internal.Recorded;
import org.entente.ledger.internal.merge.Traits;
import org.entente.ledger.internal.sources.Outlets;
import org.entente.ledger.internal.store.Clues;
import org.entente.model.article.Article;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.mention.Mention;

/**
 * What placing needs of a mention, as far as it can be made before the mention has a row.
 *
 * @param bucket in which it can be one with others
 * @param noted where the entry it is placed in is found from then on
 * @param keys at so many of these, the first, it is looked for; the rest is the time of its news
 */
record Draft(Traits traits, String bucket, long[] noted, int keys) {

    /** The mentions of an article, in their order. */
    static List<Draft> of(Coded coded) {
        Article article = coded.article();
        SourceArticle source = new SourceArticle(
                article.contentHash(),
                article.location(),
                article.title(),
                article.site(),
                article.authors(),
                article.published(),
                article.publishedAssumed(),
                article.language(),
                Outlets.of(article.location(), article.site(), article.contentHash()),
                null,
                "");
        return coded.mentions().stream()
                .map(mention -> of(mention, source, article.text()))
                .toList();
    }

    private static Draft of(Mention mention, SourceArticle source, String text) {
        Step step = new Step("", mention, source, mention.sentence().of(text));
        Traits traits = Traits.of(new Recorded(0, "", true, step));
        String bucket = Traits.bucket(mention);
        Set<String> all = traits.allKeys();
        return new Draft(traits, bucket, Clues.places(bucket, all), all.size() - (traits.published() == null ? 0 : 1));
    }

    /** The traits of the mention now that it has a row. */
    Traits recorded(long seq, String code, String id) {
        Step step = traits.recorded().step();
        return traits.as(new Recorded(seq, code, true, new Step(id, step.mention(), step.article(), step.sentence())));
    }

    long[] places() {
        return Arrays.copyOf(noted, keys);
    }
}
