// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Style;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;

/** What a page says about itself, and what was left out of it. */
public final class ArticleView {

    private static final int NAME_WIDTH = 10;
    private static final int REASON_WIDTH = 15;

    private ArticleView() {}

    /** The headline, then site, date and language on one line. */
    public static List<String> heading(Article article, int columns, Style style) {
        List<String> lines = new ArrayList<>();
        String title = article.title() == null ? article.location() : article.title();
        Columns.wrap(title, columns).forEach(line -> lines.add(style.bold(line)));
        List<String> facts = new ArrayList<>();
        if (article.site() != null) {
            facts.add(article.site());
        }
        facts.add(published(article));
        facts.add(article.language().code());
        facts.add(article.location());
        lines.add(style.faint(Columns.onOneLine(String.join(" · ", facts))));
        return lines;
    }

    /** Every field, then everything that was left out, each with its reason. */
    public static List<String> explanation(Article article, int columns, Style style) {
        List<String> lines = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            lines.add(field("authors", String.join(", ", article.authors())));
        }
        if (article.postedBy() != null) {
            lines.add(field("posted by", article.postedBy()));
        }
        if (article.section() != null) {
            lines.add(field("section", article.section()));
        }
        for (Block caption : article.captions()) {
            lines.add(field(
                    "caption", "(" + caption.language() + ") " + Columns.cut(article.textOf(caption), columns - 20)));
        }
        article.body().ifPresent(body -> lines.add(field("body", "characters " + body.start() + " to " + body.end())));
        lines.add("  left out:");
        for (Discarded discarded : article.discarded()) {
            String reason = discarded.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            lines.add("    " + style.yellow(Columns.pad(reason, REASON_WIDTH)) + "  "
                    + Columns.cut(discarded.text(), columns - REASON_WIDTH - 6));
        }
        return lines;
    }

    private static String published(Article article) {
        if (article.published() == null) {
            return "no date (give one with --published)";
        }
        return article.published().iso() + (article.publishedAssumed() ? " (given)" : "");
    }

    private static String field(String name, String value) {
        return "  " + Columns.pad(name, NAME_WIDTH) + Columns.onOneLine(value);
    }
}
