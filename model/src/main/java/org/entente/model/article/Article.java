// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.article;

import java.util.List;
import java.util.Optional;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was read from one page. Immutable and safe to share between threads.
 *
 * @param location path or URL the page came from
 * @param contentHash lower-case hex SHA-256 of the page's bytes
 * @param text the text all offsets of this article's blocks and mentions refer to, in UTF-16 code units: the decoded file
 *     itself for plain text, the extracted text for HTML
 * @param blocks the article's own pieces in reading order; what is not in a block is not part of the article
 * @param title the headline, without site name or section
 * @param authors who wrote it, from the byline
 * @param postedBy who put it on the site, when the page tells that apart from the byline
 * @param section the rubric, as the site names it
 * @param published when it was published, as exactly as the page says
 * @param publishedAssumed whether {@code published} was given by the user because the page carries none
 * @param site the publisher's name as the page gives it
 * @param language the language of the body
 * @param discarded what was left out and why
 */
public record Article(
        String location,
        String contentHash,
        String text,
        List<Block> blocks,
        @Nullable String title,
        List<String> authors,
        @Nullable String postedBy,
        @Nullable String section,
        @Nullable PartialDate published,
        boolean publishedAssumed,
        @Nullable String site,
        Language language,
        List<Discarded> discarded) {

    public Article {
        blocks = List.copyOf(blocks);
        authors = List.copyOf(authors);
        discarded = List.copyOf(discarded);
        int from = 0;
        for (Block block : blocks) {
            if (block.span().start() < from || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block out of order or outside the text: " + block.span());
            }
            from = block.span().end();
        }
    }

    public Optional<PartialDate> publishedDate() {
        return Optional.ofNullable(published);
    }

    /** The characters a block covers. */
    public String textOf(Block block) {
        return block.span().of(text);
    }

    public List<Block> captions() {
        return blocks.stream().filter(b -> b.kind() == Block.Kind.CAPTION).toList();
    }

    /** From the first to the last character of the body: everything but title, standfirst and captions; empty when there is no body. */
    public Optional<Span> body() {
        return blocks.stream()
                .filter(b -> switch (b.kind()) {
                    case HEADING, PARAGRAPH, LIST_ITEM, QUOTE -> true;
                    case TITLE, STANDFIRST, CAPTION -> false;
                })
                .map(Block::span)
                .reduce(Span::cover);
    }

    /** The same article with the publication date the user gave; a date the page itself carries is kept. */
    public Article withAssumedDate(PartialDate date) {
        return published != null
                ? this
                : new Article(
                        location,
                        contentHash,
                        text,
                        blocks,
                        title,
                        authors,
                        postedBy,
                        section,
                        date,
                        true,
                        site,
                        language,
                        discarded);
    }

    /** The same article with some of its blocks only. */
    public Article withBlocks(List<Block> some) {
        return new Article(
                location,
                contentHash,
                text,
                some,
                title,
                authors,
                postedBy,
                section,
                published,
                publishedAssumed,
                site,
                language,
                discarded);
    }
}
