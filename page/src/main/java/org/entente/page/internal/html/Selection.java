// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.entente.model.article.Discarded.Reason;
import org.entente.model.text.Language;
import org.entente.page.internal.date.DateLines;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Credits;
import org.entente.page.internal.furniture.Endnotes;
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
record Selection(List<Piece> kept, List<Discarded> discarded, List<Signed> bylines, int heading, int first, int last) {

    /** A byline and where it stands among the blocks. */
    record Signed(Bylines.Byline byline, int order) {}

    /** A piece of the article. */
    record Piece(Block.Kind kind, String text, int order) {}

    /** So many times as much text must the metadata hold for the page to be a stub for those who have not paid. */
    private static final double STUB = 2.5;

    private static final int LEAST_STATED = 800;
    /** So many blocks around the headline and the first paragraph a byline may stand, and under the last. */
    private static final int NEAR = 6;

    private static final int LONGEST_SHOWN = 400;
    /** A list of links below so little text says where the article ends. */
    private static final double LINKS = 0.6;
    /** More blocks are the text, whatever their name. */
    private static final int MOST_STANDFIRSTS = 3;
    /** An article has so many characters, a teaser less. */
    private static final int LEAST_ARTICLE = 500;
    /** Under so many pieces nothing is taken for a note. */
    private static final int LEAST_LEFT = 2;
    /** A label has no more words, and so many in a row under the text are credits or wares. */
    private static final int LABEL_WORDS = 8;

    private static final int RUN_OF_LABELS = 3;
    /** Offers to subscribe have fewer characters. */
    private static final int LONG = 200;

    static Selection of(List<HtmlBlock> blocks, Element content, MainContent main, @Nullable String title) {
        return new Sieve(blocks, content, main, title).selection();
    }

    /**
     * This selection, or where it is a stub the text that the page's metadata hold whole: behind a paywall only machines are shown
     * it.
     */
    Selection orStated(List<String> paragraphs) {
        int stated = paragraphs.stream().mapToInt(String::length).sum();
        int found = kept.stream()
                .filter(p -> p.kind() != Block.Kind.CAPTION)
                .mapToInt(p -> p.text().length())
                .sum();
        if (stated < LEAST_STATED || stated < found * STUB) {
            return this;
        }
        List<Piece> pieces = new ArrayList<>(
                kept.stream().filter(p -> p.kind() == Block.Kind.CAPTION).toList());
        paragraphs.forEach(text -> pieces.add(new Piece(Block.Kind.PARAGRAPH, text, last)));
        return new Selection(List.copyOf(pieces), discarded, bylines, heading, first, last);
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

    /** Goes through the blocks once and decides. */
    private static final class Sieve {
        private final List<HtmlBlock> blocks;
        private final Set<Element> disbelieved;
        private final Element content;
        private final MainContent main;
        private final String title;
        private final List<Piece> kept = new ArrayList<>();
        private final List<Discarded> discarded = new ArrayList<>();
        private final List<Signed> bylines = new ArrayList<>();
        private final int heading;
        /** From each block on, how many characters of text the content holds. */
        private final int[] left;
        /** Articles on the page that are not the one under the headline: feeds put the next story below. */
        private final Set<Element> foreign;

        private boolean links;
        private boolean ended;

        private Sieve(List<HtmlBlock> blocks, Element content, MainContent main, @Nullable String title) {
            this.blocks = blocks;
            this.main = main;
            this.title = title == null ? "" : Markup.bare(title);
            this.content = content;
            this.disbelieved = Disbelief.of(blocks, content);
            this.left = new int[blocks.size() + 1];
            for (int i = blocks.size() - 1; i >= 0; i--) {
                HtmlBlock block = blocks.get(i);
                left[i] = left[i + 1]
                        + (block.isText() && isInContent(block) ? block.text().length() : 0);
            }
            this.heading = heading();
            this.foreign = otherArticles();
        }

        /**
         * The order of the headline on the page; -1 when it is not there. Among those that say the same a first-rank heading is
         * taken before others, but never one with most of the text before it: that is a link to the article from its own foot.
         */
        private int heading() {
            int found = -1;
            for (HtmlBlock block : blocks) {
                if (isTitle(block) && (found < 0 || block.tag().equals("h1")) && left[block.order()] * 2 >= left[0]) {
                    found = block.order();
                    if (block.tag().equals("h1")) {
                        return found;
                    }
                }
            }
            return found;
        }

        private boolean isTitle(HtmlBlock block) {
            int length = block.text().length();
            return !title.isEmpty()
                    && length >= title.length()
                    && length <= 2 * title.length() + 20
                    && Markup.bare(block.text()).equals(title);
        }

        private Set<Element> otherArticles() {
            Element own = heading < 0 ? null : article(blocks.get(heading).element());
            if (own == null) {
                return Set.of();
            }
            Map<Element, Integer> amounts = new IdentityHashMap<>();
            for (HtmlBlock block : blocks) {
                Element article = block.isText() ? article(block.element()) : null;
                if (article != null) {
                    amounts.merge(article, block.text().length(), Integer::sum);
                }
            }
            Set<Element> others = Collections.newSetFromMap(new IdentityHashMap<>());
            if (amounts.getOrDefault(own, 0) >= LEAST_ARTICLE) {
                others.addAll(amounts.keySet());
                for (Element around = own; around != null; around = around.parent()) {
                    others.remove(around);
                }
            }
            return others;
        }

        private static @Nullable Element article(Element element) {
            return innermost(element, at -> "article".equals(at.normalName()));
        }

        /** The element itself or the nearest around it that is wanted; null when none is. */
        private static @Nullable Element innermost(Element element, Predicate<Element> wanted) {
            for (Element at = element; at != null; at = at.parent()) {
                if (wanted.test(at)) {
                    return at;
                }
            }
            return null;
        }

        private Selection selection() {
            for (HtmlBlock block : blocks) {
                judge(block);
            }
            endnotes();
            signature();
            endnotes();
            int first = kept.isEmpty() ? 0 : kept.get(0).order();
            int last = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).order();
            return new Selection(List.copyOf(kept), List.copyOf(discarded), List.copyOf(bylines), heading, first, last);
        }

        /**
         * From the end upwards: notes, headings with nothing below, and runs of labels that are no sentences. A text of little more
         * than notes is left as it is.
         */
        private void endnotes() {
            int end = kept.size();
            while (end > LEAST_LEFT) {
                Piece piece = kept.get(end - 1);
                if (piece.kind() == Block.Kind.HEADING
                        || piece.kind() != Block.Kind.CAPTION
                                && Endnotes.standard().isNote(piece.text())) {
                    end--;
                    continue;
                }
                int run = 0;
                while (end - run > LEAST_LEFT && isLabel(kept.get(end - run - 1))) {
                    run++;
                }
                if (run < RUN_OF_LABELS) {
                    break;
                }
                end -= run;
            }
            List<Piece> notes = kept.subList(end, kept.size());
            boolean some = kept.subList(0, end).stream()
                    .anyMatch(p -> p.kind() == Block.Kind.PARAGRAPH && Wording.endsSentence(p.text()));
            if (some) {
                notes.forEach(note -> discarded.add(new Discarded(note.text(), Reason.FOOTER)));
                notes.clear();
            }
        }

        private static boolean isLabel(Piece piece) {
            return piece.kind() == Block.Kind.PARAGRAPH
                    && Wording.words(piece.text()) <= LABEL_WORDS
                    && !Wording.endsSentence(piece.text());
        }

        /** A name alone under the text is the author's. */
        private void signature() {
            if (kept.size() > 3 && kept.get(kept.size() - 1).kind() == Block.Kind.PARAGRAPH) {
                Piece last = kept.get(kept.size() - 1);
                if (Names.standard().isPerson(last.text())) {
                    kept.remove(last);
                    bylines.add(new Signed(
                            new Bylines.Byline(Bylines.Role.AUTHOR, List.of(last.text()), ""), last.order()));
                    discarded.add(new Discarded(last.text(), Reason.BYLINE));
                }
            }
        }

        private boolean isInContent(HtmlBlock block) {
            return innermost(block.element(), at -> at == content) != null;
        }

        private boolean isBeforeText() {
            return kept.stream().noneMatch(p -> p.kind() == Block.Kind.PARAGRAPH);
        }

        private boolean isInForeign(HtmlBlock block) {
            return !foreign.isEmpty() && innermost(block.element(), foreign::contains) != null;
        }

        private void judge(HtmlBlock block) {
            Hint furniture = block.furniture(disbelieved);
            if (isTitle(block)) {
                if (block.order() != heading) {
                    drop(block, Reason.REPEATED_TITLE);
                }
            } else if (furniture != null
                    && furniture.reason() != null
                    && !isTextAllTheSame(block, furniture.reason())) {
                byline(block);
                drop(block, furniture.reason());
            } else if (!isInContent(block)) {
                outside(block);
            } else if (ended || isInForeign(block)) {
                drop(block, Reason.RELATED_LINKS);
            } else {
                inside(block);
            }
        }

        /** What the page's metadata hold is text wherever it stands, and so are long paragraphs for subscribers. */
        private boolean isTextAllTheSame(HtmlBlock block, Reason reason) {
            return block.isText()
                    && (main.isStated(block)
                            || reason == Reason.SUBSCRIPTION
                                    && block.text().length() >= LONG
                                    && isInContent(block)
                                    && Phrases.standard().find(block.text()).isEmpty());
        }

        /** Between headline and text stand captions and the standfirst. */
        private void outside(HtmlBlock block) {
            boolean between = heading >= 0 && block.order() > heading && isBeforeText();
            if (between && block.isIn(Hint.Role.CAPTION, disbelieved) && block.linkDensity() < LINKS) {
                keep(block, Block.Kind.CAPTION);
            } else if (between
                    && (block.isIn(Hint.Role.STANDFIRST, disbelieved)
                            || block.tag().equals("h2") && block.order() == heading + 1)
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
            if (block.isIn(Hint.Role.CAPTION, disbelieved)
                    || Credits.standard().mark(block.text()) && !block.isText()) {
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
                // What invites to comment above most of the text does not end it.
                ended = phrase.get().way() == Phrases.Way.TAIL && kept.size() > 3 && left[block.order()] * 2 < left[0];
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
                    || block.isIn(Hint.Role.STANDFIRST, disbelieved)
                            && isBeforeText()
                            && kept.stream()
                                            .filter(p -> p.kind() == Block.Kind.STANDFIRST)
                                            .count()
                                    < MOST_STANDFIRSTS) {
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
            byline.ifPresent(b -> bylines.add(new Signed(b, block.order())));
            Bylines.standard().posterWithin(block.text()).ifPresent(b -> bylines.add(new Signed(b, block.order())));
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
