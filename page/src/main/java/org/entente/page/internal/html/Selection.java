// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.entente.model.article.Discarded.Reason;
import org.entente.model.text.Language;
import org.entente.page.internal.date.DateLines;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Credits;
import org.entente.page.internal.furniture.Names;
import org.entente.page.internal.furniture.Phrases;
import org.entente.page.internal.furniture.Wording;
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
record Selection(
        List<Piece> kept, List<Discarded> discarded, List<Bylines.Byline> bylines, int heading, int first, int last) {

    /** A piece of the article. */
    record Piece(Block.Kind kind, String text, int order) {}

    private static final int LONGEST_SHOWN = 400;
    /** A list of links below so little text says where the article ends. */
    private static final double LINKS = 0.6;

    static Selection of(List<HtmlBlock> blocks, Element content, MainContent main, @Nullable String title) {
        return new Sieve(blocks, content, main, title).selection();
    }

    /** Goes through the blocks once and decides. */
    private static final class Sieve {
        private final List<HtmlBlock> blocks;
        private final Set<Element> disbelieved;
        private final Element content;
        private final MainContent main;
        private final String title;
        private final List<Piece> kept = new ArrayList<>();
        private final List<Discarded> discarded = new ArrayList<>();
        private final List<Bylines.Byline> bylines = new ArrayList<>();
        private final int heading;
        private boolean links;
        private boolean ended;

        private Sieve(List<HtmlBlock> blocks, Element content, MainContent main, @Nullable String title) {
            this.blocks = blocks;
            this.content = content;
            this.disbelieved = Disbelief.of(blocks, content);
            this.main = main;
            this.title = title == null ? "" : Markup.bare(title);
            this.heading = heading();
        }

        /** The order of the headline on the page; -1 when it is not there. */
        private int heading() {
            int found = -1;
            for (HtmlBlock block : blocks) {
                if (!title.isEmpty()
                        && Markup.bare(block.text()).equals(title)
                        && (found < 0 || block.tag().equals("h1"))) {
                    found = block.order();
                    if (block.tag().equals("h1")) {
                        return found;
                    }
                }
            }
            return found;
        }

        private Selection selection() {
            for (HtmlBlock block : blocks) {
                judge(block);
            }
            signature();
            int first = kept.isEmpty() ? 0 : kept.get(0).order();
            int last = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).order();
            return new Selection(List.copyOf(kept), List.copyOf(discarded), List.copyOf(bylines), heading, first, last);
        }

        /** A name alone under the text is the author's. */
        private void signature() {
            if (kept.size() > 3 && kept.get(kept.size() - 1).kind() == Block.Kind.PARAGRAPH) {
                Piece last = kept.get(kept.size() - 1);
                if (Names.standard().isPerson(last.text())) {
                    kept.remove(last);
                    bylines.add(new Bylines.Byline(Bylines.Role.AUTHOR, List.of(last.text()), ""));
                    discarded.add(new Discarded(last.text(), Reason.BYLINE));
                }
            }
        }

        private boolean isInContent(HtmlBlock block) {
            for (Element at = block.element(); at != null; at = at.parent()) {
                if (at == content) {
                    return true;
                }
            }
            return false;
        }

        private void judge(HtmlBlock block) {
            Hint furniture = block.furniture(disbelieved);
            if (!title.isEmpty() && Markup.bare(block.text()).equals(title)) {
                if (block.order() != heading) {
                    drop(block, Reason.REPEATED_TITLE);
                }
            } else if (furniture != null && furniture.reason() != null && !(main.isStated(block) && block.isText())) {
                byline(block);
                drop(block, furniture.reason());
            } else if (!isInContent(block)) {
                outside(block);
            } else if (ended) {
                drop(block, Reason.RELATED_LINKS);
            } else {
                inside(block);
            }
        }

        /** Between headline and text stand captions and the standfirst. */
        private void outside(HtmlBlock block) {
            boolean between = heading >= 0
                    && block.order() > heading
                    && kept.stream().noneMatch(p -> p.kind() == Block.Kind.PARAGRAPH);
            if (between && block.isIn(Hint.Role.CAPTION) && block.linkDensity() < LINKS) {
                keep(block, Block.Kind.CAPTION);
            } else if (between
                    && (block.isIn(Hint.Role.STANDFIRST) || block.tag().equals("h2") && block.order() == heading + 1)
                    && block.linkDensity() < LINKS) {
                keep(block, Block.Kind.STANDFIRST);
            } else if (byline(block)) {
                drop(block, Reason.BYLINE);
            } else {
                drop(
                        block,
                        Phrases.standard()
                                .find(block.text())
                                .map(Phrases.Found::reason)
                                .orElse(block.linkDensity() > 0.5 ? Reason.NAVIGATION : Reason.LOW_CONTENT));
            }
        }

        private void inside(HtmlBlock block) {
            if (block.isIn(Hint.Role.CAPTION) || Credits.standard().mark(block.text()) && !block.isText()) {
                keep(block, Block.Kind.CAPTION);
                return;
            }
            Optional<Phrases.Found> phrase = Phrases.standard().find(block.text());
            if (phrase.isPresent()
                    && (phrase.get().whole()
                            || !block.isText()
                            || phrase.get().way() == Phrases.Way.LIST && block.linkDensity() > 0.2)) {
                drop(block, phrase.get().reason());
                links = phrase.get().way() == Phrases.Way.LIST && phrase.get().whole();
                ended = phrase.get().way() == Phrases.Way.TAIL && kept.size() > 3;
                return;
            }
            if (byline(block)) {
                drop(block, Reason.BYLINE);
                return;
            }
            boolean early =
                    kept.stream().filter(p -> p.kind() == Block.Kind.PARAGRAPH).count() < 2;
            if (early
                    && !block.isText()
                    && DateLines.standard().read(block.text(), Language.UNKNOWN).isPresent()) {
                drop(block, Reason.DATELINE);
            } else if (block.linkDensity() > LINKS && !main.isStated(block)) {
                drop(block, Reason.RELATED_LINKS);
            } else if (links && !block.isText()) {
                drop(block, Reason.RELATED_LINKS);
            } else if (block.order() < heading) {
                drop(block, block.isText() ? Reason.LOW_CONTENT : Reason.NAVIGATION);
            } else {
                links = false;
                text(block);
            }
        }

        private void text(HtmlBlock block) {
            if (block.isHeading()) {
                keep(block, Block.Kind.HEADING);
            } else if (opensInBold(block)
                    || block.isIn(Hint.Role.STANDFIRST)
                            && kept.stream().noneMatch(p -> p.kind() == Block.Kind.PARAGRAPH)) {
                keep(block, Block.Kind.STANDFIRST);
            } else if (block.tag().equals("li")) {
                keep(block, Block.Kind.LIST_ITEM);
            } else if (block.element().closest("blockquote") != null) {
                keep(block, Block.Kind.QUOTE);
            } else if (block.isText()
                    || block.tag().equals("p")
                    || block.element() == content && Wording.words(block.text()) > 3
                    || block.linkChars() == 0
                            && Wording.words(block.text()) > 1
                            && Wording.endsSentence(block.text())) {
                keep(block, Block.Kind.PARAGRAPH);
            } else {
                drop(block, Reason.LOW_CONTENT);
            }
        }

        /** The first paragraph under the headline, all in bold, when it is not the whole text. */
        private boolean opensInBold(HtmlBlock block) {
            return heading >= 0
                    && block.strong()
                    && block.isText()
                    && kept.stream()
                            .noneMatch(p -> p.kind() == Block.Kind.PARAGRAPH || p.kind() == Block.Kind.STANDFIRST)
                    && block.order() + 1 < blocks.size();
        }

        private boolean byline(HtmlBlock block) {
            if (block.isText() || block.isHeading()) {
                return false;
            }
            Optional<Bylines.Byline> byline = Bylines.standard().read(block.text());
            byline.ifPresent(bylines::add);
            Bylines.standard().posterWithin(block.text()).ifPresent(bylines::add);
            return byline.isPresent();
        }

        private void keep(HtmlBlock block, Block.Kind kind) {
            kept.add(new Piece(kind, block.text(), block.order()));
        }

        private void drop(HtmlBlock block, Reason reason) {
            String text = block.text();
            discarded.add(new Discarded(
                    text.length() <= LONGEST_SHOWN
                            ? text
                            : text.substring(0, LONGEST_SHOWN / 2) + " […] "
                                    + text.substring(text.length() - LONGEST_SHOWN / 2),
                    reason));
        }
    }
}
