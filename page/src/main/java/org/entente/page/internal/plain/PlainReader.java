// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.page.language.LanguageDetector;

/**
 * Reads plain text. Whatever is not plainly furniture stays: a file of nothing but sentences comes through line by line. The
 * lines before the text, the text and the lines after it are judged by different rules, as a short line means something else in
 * each place. Immutable, thread-safe.
 */
public final class PlainReader {

    private final HeadZone head = new HeadZone();
    private final TextZone body = new TextZone();
    private final TailZone tail = new TailZone();

    /**
     * Reads a text.
     *
     * @throws EntenteException.Data NO_ARTICLE or LINE_TOO_LONG
     */
    public Article read(String location, String hash, String text) {
        List<Line> lines = Lines.of(location, text);
        Verdicts verdicts = new Verdicts(lines);
        Facts facts = new Facts();
        Extent extent = Extent.of(lines);
        if (extent.isEmpty()) {
            throw noArticle(location);
        }
        Language language = language(lines, extent);
        tail.judge(lines, verdicts, facts, extent, language);
        head.judge(lines, verdicts, facts, extent, language);
        body.judge(lines, verdicts, facts, extent, language);
        List<Block> blocks = blocks(lines, verdicts, language);
        if (blocks.stream().noneMatch(b -> b.kind() == Block.Kind.PARAGRAPH || b.kind() == Block.Kind.LIST_ITEM)) {
            throw noArticle(location);
        }
        return new Article(
                location,
                hash,
                text,
                blocks,
                blocks.stream()
                        .filter(b -> b.kind() == Block.Kind.TITLE)
                        .map(b -> b.span().of(text))
                        .findFirst()
                        .orElse(null),
                facts.authors(),
                facts.postedBy(),
                facts.section(),
                facts.published(),
                false,
                facts.site(),
                language,
                verdicts.discarded());
    }

    private static EntenteException.Data noArticle(String location) {
        return new EntenteException.Data(
                FaultCode.NO_ARTICLE, location, "no sentence that could be an article's was found");
    }

    private static Language language(List<Line> lines, Extent extent) {
        StringBuilder text = new StringBuilder();
        for (int i = extent.start(); i < extent.end() && text.length() < 4_000; i++) {
            if (lines.get(i).isText() || extent.end() - extent.start() == 1) {
                text.append(lines.get(i).text()).append('\n');
            }
        }
        return LanguageDetector.standard().guess(text).language();
    }

    private static List<Block> blocks(List<Line> lines, Verdicts verdicts, Language language) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!verdicts.isDropped(i)) {
                blocks.add(new Block(verdicts.kind(i), verdicts.span(i), ofBlock(lines.get(i), language)));
            }
        }
        return blocks;
    }

    private static Language ofBlock(Line line, Language article) {
        return LanguageDetector.standard().ofBlock(line.text(), article);
    }

    /** Whether a piece of text is surely not in the article's language. */
    static boolean foreign(String text, Language article) {
        return !LanguageDetector.standard().ofBlock(text, article).equals(article);
    }
}
