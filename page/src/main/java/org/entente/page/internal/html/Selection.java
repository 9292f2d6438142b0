// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.entente.page.internal.furniture.Bylines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a page are the article's, what they are, and why the others are not.
 *
 * @param kept the article's pieces in reading order, without the title
 * @param discarded the rest
 * @param bylines the bylines among the article's blocks, from top to bottom
 * @param heading the order of the headline among all blocks; -1 when it is not on the page
 * @param first the order of the first block kept, among all blocks
 * @param last the order of the last
 */
record Selection(List<Piece> kept, List<Discarded> discarded, List<Signed> bylines, int heading, int first, int last) {

    /** A byline and where it stands among the blocks. */
    record Signed(Bylines.Byline byline, int order) {}

    /** A piece of the article. */
    record Piece(Block.Kind kind, String text, int order) {}

    /** So many times as much text must the metadata hold for the page to be a stub for those who have not paid. */
    private static final double STUB = 2.5;

    private static final int LEAST_STATED = 800;
    /** So many letters of a paragraph tell whether it is the same. */
    private static final int BEGINNING = 60;
    /** So many blocks around the headline and the first paragraph a byline may stand, and under the last. */
    private static final int NEAR = 6;

    /**
     * Selects.
     *
     * @param authors whom the page's metadata name
     */
    static Selection of(
            List<HtmlBlock> blocks, Element content, MainContent main, @Nullable String title, List<String> authors) {
        return new Sieve(blocks, content, main, title, authors).selection();
    }

    /** Whether this is so little that a page which says more elsewhere is a stub. */
    boolean isShort() {
        return found() < LEAST_STATED * STUB;
    }

    /**
     * This selection, or where it is a stub the text that the page's metadata or scripts hold whole: behind a paywall only machines
     * are shown it.
     */
    Selection orStated(List<String> paragraphs) {
        int stated = paragraphs.stream().mapToInt(String::length).sum();
        if (stated < LEAST_STATED || stated < found() * STUB) {
            return this;
        }
        List<Piece> pieces = new ArrayList<>(kept.stream()
                .filter(p -> p.kind() == Block.Kind.CAPTION || p.kind() == Block.Kind.STANDFIRST)
                .toList());
        paragraphs.forEach(text -> pieces.add(new Piece(Block.Kind.PARAGRAPH, text, last)));
        return new Selection(List.copyOf(pieces), discarded, bylines, heading, first, last);
    }

    /** The same, when the paragraphs hold the beginning of what is shown, if anything is shown. */
    Selection orScripted(List<String> paragraphs) {
        String scripted = Markup.bare(String.join(" ", paragraphs));
        boolean same = kept.stream()
                .filter(p -> p.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .map(p -> Markup.bare(p.text()))
                .map(shown -> scripted.contains(shown.substring(0, Math.min(shown.length(), BEGINNING))))
                .orElse(true);
        return same ? orStated(paragraphs) : this;
    }

    private int found() {
        return kept.stream()
                .filter(p -> p.kind() != Block.Kind.CAPTION)
                .mapToInt(p -> p.text().length())
                .sum();
    }

    /** Names of the author's bylines: those at the headline, else those at the foot, else all on the page. */
    List<List<String>> writers() {
        int top = heading < 0 ? first : Math.min(heading, first);
        List<List<String>> near = writers(top - NEAR, first + NEAR);
        List<List<String>> below = near.isEmpty() ? writers(first, last + NEAR) : near;
        return below.isEmpty() ? writers(0, Integer.MAX_VALUE) : below;
    }

    private List<List<String>> writers(int from, int to) {
        return bylines.stream()
                .filter(b -> b.byline().role() == Bylines.Role.AUTHOR && b.order() >= from && b.order() <= to)
                .map(b -> b.byline().names())
                .toList();
    }

    /** Who put the article on the site, by the first byline that says so. */
    @Nullable
    String poster() {
        return bylines.stream()
                .map(Signed::byline)
                .filter(b -> b.role() == Bylines.Role.POSTER)
                .map(b -> b.names().get(0))
                .findFirst()
                .orElse(null);
    }
}
