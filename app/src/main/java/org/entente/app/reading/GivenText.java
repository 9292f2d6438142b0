// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/** Text that is no page, with a language that is known beforehand, as an article: a sentence of a data set, what a user types. */
public final class GivenText {

    /** What an article has for a hash that comes from no page. */
    private static final String NO_HASH = "0".repeat(64);

    private static final String BETWEEN = "\n\n";

    private GivenText() {}

    /** One paragraph. */
    public static Article of(String location, Language language, String text) {
        return of(location, language, null, text);
    }

    /** A headline, when there is one, and one paragraph. The article's text is both, an empty line apart. */
    public static Article of(String location, Language language, @Nullable String title, String text) {
        List<Block> blocks = new ArrayList<>();
        String all = title == null ? text : title + BETWEEN + text;
        if (title != null) {
            blocks.add(new Block(Block.Kind.TITLE, new Span(0, title.length()), language));
        }
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(all.length() - text.length(), all.length()), language));
        return new Article(
                location, NO_HASH, all, blocks, title, List.of(), null, null, null, false, null, language, List.of());
    }
}
