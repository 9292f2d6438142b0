// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.entente.model.article.Discarded.Reason;
import org.entente.model.text.Language;
import org.entente.page.internal.date.DateLines;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Credits;
import org.entente.page.internal.furniture.Endnotes;
import org.entente.page.internal.furniture.Phrases;
import org.entente.page.internal.furniture.Wording;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks of a page once and decides which are the article's. For one thread, one page. */
final class Sieve {

    private static final int LONGEST_SHOWN = 400;
    /** A list of links below so little text says where the article ends. */
    private static final double LINKS = 0.6;
    /** More blocks are the text, whatever their name. */
    private static final int MOST_STANDFIRSTS = 3;
    /** An article has so many characters, a teaser less. */
    private static final int LEAST_ARTICLE = 500;
    /** Offers to subscribe have fewer characters. */
    private static final int LONG = 200;
    /** Where one is in a gallery: "3 of 57", "3/57". */
    private static final Pattern COUNTER =
            Pattern.compile("\\d{1,3}\\s?(?:/|of|de|sur|из|von)\\s?\\d{1,3}", Pattern.CASE_INSENSITIVE);
    /** A standfirst has more words, a label or kicker has not. */
    private static final int FEW_WORDS = 5;

    private final List<HtmlBlock> blocks;
    private final Set<Element> disbelieved;
    private final Element content;
    private final MainContent main;
    private final String title;
    private final List<String> authors;
    private final List<Selection.Piece> kept = new ArrayList<>();
    private final List<Discarded> discarded = new ArrayList<>();
    private final List<Selection.Signed> bylines = new ArrayList<>();
    private final int heading;
    /** Which blocks are in the content. */
    private final boolean[] within;
    /** From each block on, how many characters of text the content holds. */
    private final int[] left;
    /** Articles on the page that are not the one under the headline: feeds put the next story below. */
    private final Set<Element> foreign;

    /** The order of the first block in the content, and of the last. */
    private final int start;

    private final int end;
    /** What the elements around the text's paragraphs are called: templates call those of one text alike. */
    private final Set<String> around = new HashSet<>();

    private final Set<Element> cellsOfText = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean links;
    private boolean ended;

    Sieve(List<HtmlBlock> blocks, Element content, MainContent main, @Nullable String title, List<String> authors) {
        this.authors = authors;
        this.blocks = blocks;
        this.main = main;
        this.title = title == null ? "" : Markup.bare(title);
        this.content = content;
        this.disbelieved = Disbelief.of(blocks, content);
        this.within = new boolean[blocks.size()];
        for (HtmlBlock block : blocks) {
            within[block.order()] = innermost(block.element(), at -> at == content) != null;
        }
        this.left = new int[blocks.size() + 1];
        for (int i = blocks.size() - 1; i >= 0; i--) {
            HtmlBlock block = blocks.get(i);
            if (block.isText() && cell(block) != null) {
                cellsOfText.add(cell(block));
            }
            left[i] = left[i + 1]
                    + (block.isText() && isInContent(block) ? block.text().length() : 0);
        }
        this.start = blocks.stream()
                .filter(this::isInContent)
                .findFirst()
                .map(HtmlBlock::order)
                .orElse(0);
        this.end = blocks.stream()
                .filter(this::isInContent)
                .mapToInt(HtmlBlock::order)
                .max()
                .orElse(0);
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

    Selection selection() {
        for (HtmlBlock block : blocks) {
            judge(block);
        }
        Repeats.drop(kept, discarded);
        Endings.trim(kept, discarded, bylines, authors);
        int first = kept.isEmpty() ? 0 : kept.get(0).order();
        int last = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).order();
        return new Selection(List.copyOf(kept), List.copyOf(discarded), List.copyOf(bylines), heading, first, last);
    }

    private boolean isInContent(HtmlBlock block) {
        return within[block.order()];
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
                && !isTextAllTheSame(block, furniture, furniture.reason())) {
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

    /** What the page's metadata hold is text wherever it stands, and so are paragraphs for subscribers. */
    private boolean isTextAllTheSame(HtmlBlock block, Hint furniture, Reason reason) {
        return block.isText()
                && (main.isStated(block)
                        || isInText(block, furniture)
                        || reason == Reason.SUBSCRIPTION
                                && block.text().length() >= LONG
                                && (isInContent(block) || isBetween(block))
                                && Phrases.standard().find(block.text()).isEmpty());
    }

    /** Whether an element that is named the article's text stands between the block and the furniture it is in. */
    private boolean isInText(HtmlBlock block, Hint furniture) {
        if (furniture.reason() == Reason.READER_COMMENT || block.linkDensity() > LINKS || !isInContent(block)) {
            return false;
        }
        for (Element at = block.element(); at != null && at != furniture.element(); at = at.parent()) {
            if (ElementNames.isContent(at)) {
                return true;
            }
        }
        return false;
    }

    /** Between headline and content. */
    private boolean isBetween(HtmlBlock block) {
        return heading >= 0 && block.order() > heading && block.order() < start;
    }

    /** Between headline and text stand captions, the standfirst, and often the first paragraphs; below the content sometimes the last. */
    private void outside(HtmlBlock block) {
        boolean open = isBetween(block) && block.linkDensity() < LINKS;
        if (open && block.isIn(Hint.Role.CAPTION, disbelieved)) {
            keep(block, Block.Kind.CAPTION);
        } else if (byline(block)) {
            drop(block, Reason.BYLINE);
        } else if (open && isBeforeText() && block.isIn(Hint.Role.STANDFIRST, disbelieved)) {
            keep(block, Block.Kind.STANDFIRST);
        } else {
            Optional<Phrases.Found> phrase = Phrases.standard().find(block.text());
            if (phrase.isPresent()) {
                drop(block, phrase.get().reason());
            } else if (open && block.order() == heading + 1 && isStandfirst(block)) {
                keep(block, Block.Kind.STANDFIRST);
            } else if ((open || isContinued(block)) && isProse(block)) {
                keep(block, Block.Kind.PARAGRAPH);
            } else {
                drop(block, block.linkDensity() > 0.5 ? Reason.NAVIGATION : Reason.LOW_CONTENT);
            }
        }
    }

    /** Some words right below the headline. */
    private static boolean isStandfirst(HtmlBlock block) {
        return Wording.words(block.text()) >= FEW_WORDS
                && DateLines.standard().read(block.text(), Language.UNKNOWN).isEmpty();
    }

    private static boolean isProse(HtmlBlock block) {
        return block.isText()
                && block.tag().equals("p")
                && block.linkDensity() < LINKS / 2
                && !Endnotes.standard().isNote(block.text());
    }

    /** A paragraph below the content, in an element of the same name as those in it, with no heading between. */
    private boolean isContinued(HtmlBlock block) {
        if (block.order() < end || ended || isInForeign(block) || !around.contains(nameAround(block))) {
            return false;
        }
        return blocks.subList(end, block.order()).stream().noneMatch(HtmlBlock::isHeading);
    }

    private static String nameAround(HtmlBlock block) {
        Element parent = block.element().parent();
        return parent == null ? "" : parent.className();
    }

    private void inside(HtmlBlock block) {
        if (block.isIn(Hint.Role.CAPTION, disbelieved)
                || !block.isText() && Credits.standard().mark(block.text())
                || !block.isHeading() && Credits.standard().closes(block.text())) {
            keep(block, Block.Kind.CAPTION);
            return;
        }
        Optional<Phrases.Found> phrase = Phrases.standard().find(block.text());
        if (phrase.isPresent()
                && (phrase.get().whole()
                        || !block.isText()
                        || phrase.get().isOffer()
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
        if (COUNTER.matcher(block.text()).matches()) {
            drop(block, Reason.NAVIGATION);
            return;
        }
        boolean early =
                kept.stream().filter(p -> p.kind() == Block.Kind.PARAGRAPH).count() < 2;
        if (early
                && !block.isText()
                && DateLines.standard().read(block.text(), Language.UNKNOWN).isPresent()) {
            drop(block, Reason.DATELINE);
        } else if (isLabelOfData(block)) {
            drop(block, Reason.LOW_CONTENT);
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

    /** What stands in the cell of a table or beside a chart, and is no sentence. */
    private boolean isLabelOfData(HtmlBlock block) {
        return !block.isText()
                && !Wording.endsSentence(block.text())
                && (block.isIn(Hint.Role.FIGURE, disbelieved) || isDatum(cell(block)));
    }

    /** A cell that holds no text beside: tables also lay out whole pages. */
    private boolean isDatum(@Nullable Element cell) {
        return cell != null && !cellsOfText.contains(cell);
    }

    /** The cell of a table that the block is, or stands in alone with its own element; null when it is in none. */
    private static @Nullable Element cell(HtmlBlock block) {
        Element element = block.element();
        Element parent = element.parent();
        return isCell(element) ? element : parent != null && isCell(parent) ? parent : null;
    }

    private static boolean isCell(Element element) {
        return "td".equals(element.normalName()) || "th".equals(element.normalName());
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
        } else if (innermost(block.element(), at -> "blockquote".equals(at.normalName())) != null) {
            keep(block, Block.Kind.QUOTE);
        } else if (block.isText()
                || block.tag().equals("p")
                || block.element() == content && Wording.words(block.text()) > 3
                || block.linkChars() == 0 && Wording.words(block.text()) > 1 && Wording.endsSentence(block.text())) {
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
                && kept.stream().noneMatch(p -> p.kind() == Block.Kind.PARAGRAPH || p.kind() == Block.Kind.STANDFIRST)
                && block.order() + 1 < blocks.size();
    }

    private boolean byline(HtmlBlock block) {
        if (block.isText() || block.isHeading()) {
            return false;
        }
        Optional<Bylines.Byline> byline = Bylines.standard().read(block.text());
        byline.ifPresent(b -> bylines.add(new Selection.Signed(b, block.order())));
        Bylines.standard()
                .posterWithin(block.text())
                .ifPresent(b -> bylines.add(new Selection.Signed(b, block.order())));
        return byline.isPresent();
    }

    private void keep(HtmlBlock block, Block.Kind kind) {
        if (kind == Block.Kind.PARAGRAPH
                && block.tag().equals("p")
                && !nameAround(block).isEmpty()) {
            around.add(nameAround(block));
        }
        kept.add(new Selection.Piece(kind, block.text(), block.order()));
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
