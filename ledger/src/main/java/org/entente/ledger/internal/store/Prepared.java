// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.ledger.Coded;
import org.entente.ledger.internal.copies.Sketch;
import org.entente.ledger.internal.sources.Credits;
import org.entente.model.article.Article;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.Mention;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a reading adds to a ledger, as far as it can be made without looking into it: outside the transaction, so that others can write
 * meanwhile, and for several pages at a time.
 *
 * @param reading id of the reading
 * @param snapshot name of the text
 * @param mentionIds of the mentions, in their order
 * @param stated the values of each mention, as the table keeps them
 * @param sequel what else is done in the transaction that records it
 */
public record Prepared(
        Coded coded,
        String coder,
        String reading,
        Optional<Sketch> sketch,
        String snapshot,
        byte[] deflated,
        String blocks,
        @Nullable String credit,
        List<String> mentionIds,
        List<Values> stated,
        Sequel sequel) {

    /**
     * @param text one value a line
     * @param count how many
     */
    public record Values(String text, int count) {}

    /**
     * Prepares pages on all processors; thread-safe.
     *
     * @param sequel makes what else is done in the transaction, for each page
     * @throws IllegalArgumentException when a mention quotes what the article does not say
     */
    public static List<Prepared> of(List<Coded> pages, String coder, Function<Coded, Sequel> sequel) {
        Stream<Coded> stream = pages.size() == 1 ? pages.stream() : pages.parallelStream();
        return stream.map(page -> of(page, coder, sequel)).toList();
    }

    private static Prepared of(Coded coded, String coder, Function<Coded, Sequel> sequel) {
        Article article = coded.article();
        check(article, coded.mentions());
        PartialDate published = article.published();
        String assumed = article.publishedAssumed() && published != null ? published.iso() : "";
        return new Prepared(
                coded,
                coder,
                Ids.reading(article.contentHash(), assumed, coder),
                Sketch.of(article),
                Ids.hex(article.text()),
                Snapshot.deflate(article.text()),
                Blocks.text(article.blocks()),
                Credits.of(article).orElse(null),
                Ids.mentions(article.contentHash(), coded.mentions()),
                coded.mentions().stream().map(Prepared::values).toList(),
                sequel.apply(coded));
    }

    private static Values values(Mention mention) {
        List<MentionStatements.Value> values = MentionStatements.of(mention);
        return new Values(Stated.text(values), values.size());
    }

    /** What is not so would make a quote that is not in the page: better no row than a wrong one. */
    private static void check(Article article, List<Mention> mentions) {
        int length = article.text().length();
        for (Mention mention : mentions) {
            if (!mention.article().equals(article.location())) {
                throw new IllegalArgumentException("a mention of another article: " + mention.article());
            }
            Span span = mention.evidence().span();
            if (span.end() > length || mention.sentence().end() > length) {
                throw new IllegalArgumentException("evidence outside the text: " + span + " " + mention.sentence());
            }
            if (!span.of(article.text()).equals(mention.evidence().quote())) {
                throw new IllegalArgumentException("not what the article says at " + span);
            }
        }
    }

    Article article() {
        return coded.article();
    }

    List<Mention> mentions() {
        return coded.mentions();
    }
}
