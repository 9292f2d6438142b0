// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.entente.page.language.LanguageDetector;
import org.jspecify.annotations.Nullable;

/** Puts the article's text together and counts its offsets. */
final class Assembly {

    private final String location;
    private final String hash;
    private final @Nullable String title;
    private final Selection selection;
    private final PageFacts facts;
    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    Assembly(
            String location,
            String hash,
            @Nullable String title,
            Selection selection,
            PageFacts facts,
            Language language) {
        this.location = location;
        this.hash = hash;
        this.title = title;
        this.selection = selection;
        this.facts = facts;
        this.language = language;
    }

    Article article() {
        if (title != null) {
            add(Block.Kind.TITLE, title);
        }
        for (Selection.Piece piece : selection.kept()) {
            add(piece.kind(), piece.text());
        }
        if (blocks.stream()
                .noneMatch(b -> b.kind() == Block.Kind.PARAGRAPH
                        || b.kind() == Block.Kind.LIST_ITEM
                        || b.kind() == Block.Kind.QUOTE)) {
            throw new EntenteException.Data(
                    FaultCode.NO_ARTICLE, location, "the page holds no text that could be an article");
        }
        return new Article(
                location,
                hash,
                text.toString(),
                blocks,
                title,
                facts.authors(),
                facts.postedBy(),
                facts.section(),
                facts.published(),
                false,
                facts.site(),
                language,
                selection.discarded());
    }

    private void add(Block.Kind kind, String piece) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(piece);
        Language own = LanguageDetector.standard().ofBlock(piece, language);
        blocks.add(new Block(kind, new Span(start, text.length()), own));
    }
}
