// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.page.language.LanguageDetector;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML pages. The text of the article is put together from the page's blocks, title first, with a blank line between two.
 * Immutable, thread-safe.
 */
public final class HtmlReader {

    /** So many characters tell the language of a text. */
    private static final int FOR_LANGUAGE = 1_500;

    /**
     * Reads a page.
     *
     * @throws EntenteException.Data NO_ARTICLE, NESTED_TOO_DEEPLY or LINE_TOO_LONG
     */
    public Article read(String location, String hash, String html) {
        Document page = Parser.htmlParser().setMaxDepth(BlockWalk.MAX_DEPTH).parseInput(html, "");
        List<HtmlBlock> blocks = BlockWalk.blocks(location, page);
        Landmarks marks = Landmarks.of(page);
        JsonLd stated = JsonLd.of(marks);
        Metas metas = Metas.of(marks);
        MainContent main = new MainContent(blocks, stated.body());
        Element content = main.find();
        if (content == null) {
            throw new EntenteException.Data(
                    FaultCode.NO_ARTICLE, location, "the page holds no text that could be an article");
        }
        String site = site(stated, metas);
        String title = title(marks, blocks, stated, metas, site);
        Selection selection = Selection.of(blocks, content, main, title, authors(stated, metas))
                .orStated(stated.paragraphs());
        if (selection.isShort()) {
            selection = selection.orScripted(RichText.paragraphs(marks));
        }
        Language language = language(marks, stated, selection);
        PageFacts facts = PageFacts.of(marks, blocks, stated, metas, selection, title, language, location);
        return new Assembly(location, hash, title, selection, facts, language).article();
    }

    private static List<String> authors(JsonLd stated, Metas metas) {
        return Stream.concat(stated.people().stream(), metas.authors().stream())
                .flatMap(text -> AuthorNames.of(text).stream())
                .distinct()
                .toList();
    }

    private static @Nullable String site(JsonLd stated, Metas metas) {
        String named = metas.site();
        return named != null ? named : stated.publisher();
    }

    private static @Nullable String title(
            Landmarks marks, List<HtmlBlock> blocks, JsonLd stated, Metas metas, @Nullable String site) {
        List<String> named = Stream.of(metas.title(), stated.headline(), marks.title())
                .filter(t -> t != null && !t.isBlank())
                .map(t -> Markup.plain(String.valueOf(t)))
                .toList();
        List<String> headings = new ArrayList<>();
        for (String tag : List.of("h1", "h2")) {
            blocks.stream().filter(b -> b.tag().equals(tag)).forEach(b -> headings.add(Markup.spaced(b.text())));
        }
        return Headline.choose(named, headings, site);
    }

    /** By the letters of the text; what the page says of itself decides only between likely ones. */
    private static Language language(Landmarks marks, JsonLd stated, Selection selection) {
        List<Language> likely = Stream.of(
                        marks.language(), stated.language() == null ? "" : String.valueOf(stated.language()))
                .filter(tag -> !tag.isBlank())
                .map(Language::ofTag)
                .toList();
        StringBuilder text = new StringBuilder();
        for (Selection.Piece piece : selection.kept()) {
            if (piece.kind() != Block.Kind.TITLE
                    && piece.kind() != Block.Kind.CAPTION
                    && text.length() < FOR_LANGUAGE) {
                text.append(piece.text()).append('\n');
            }
        }
        return LanguageDetector.standard().guess(text, likely).language();
    }
}
