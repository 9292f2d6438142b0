// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.Mention;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/** A page while it is written. */
final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();
    private final String location;
    private final Outlet outlet;
    private final @Nullable LocalDate published;
    private int begin;

    Draft(String location, Outlet outlet, @Nullable LocalDate published) {
        this.location = location;
        this.outlet = outlet;
        this.published = published;
    }

    String location() {
        return location;
    }

    Tongue tongue() {
        return outlet.tongue();
    }

    /** The text so far; offsets of mentions refer to it. */
    CharSequence text() {
        return text;
    }

    /** Adds a sentence to the block at hand and says where it stands. */
    Span sentence(String sentence) {
        if (text.length() > begin) {
            text.append(' ');
        }
        int start = text.length();
        text.append(sentence);
        return new Span(start, text.length());
    }

    void endBlock(Block.Kind kind) {
        if (text.length() > begin) {
            blocks.add(new Block(
                    kind, new Span(begin, text.length()), outlet.tongue().language()));
            text.append("\n\n");
            begin = text.length();
        }
    }

    void add(Mention mention, String undertaking) {
        mentions.add(mention);
        truth.add(undertaking);
    }

    StoryPage page(List<Undertaking> settled) {
        String whole = text.substring(0, Math.max(0, text.length() - 2));
        String day = published == null ? "" : published.toString();
        Article article = new Article(
                location,
                sha256(location + day + whole),
                whole,
                blocks,
                blocks.get(0).span().of(whole),
                List.of(),
                null,
                null,
                published == null ? null : PartialDate.of(published),
                false,
                outlet.name(),
                outlet.tongue().language(),
                List.of());
        return new StoryPage(article, mentions, truth, settled);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
