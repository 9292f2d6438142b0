// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.model.text.Span;

/** Articles from plain lines, as tests write them: the first line is the headline, every other one a paragraph. */
public final class Texts {

    private Texts() {}

    /** A French article published on a day. */
    public static Article article(String text, String published) {
        return article(Language.FRENCH, text, published);
    }

    /** An article published on a day. */
    public static Article article(Language language, String text, String published) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                Block.Kind kind = blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
                blocks.add(new Block(kind, new Span(at, at + line.length()), language));
            }
            at += line.length() + 1;
        }
        return new Article(
                "test",
                "0".repeat(64),
                text,
                blocks,
                null,
                List.of(),
                null,
                null,
                new PartialDate(published),
                false,
                null,
                language,
                List.of());
    }
}
