// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: text gives its score to the elements around it, the nearest most (the idea of
 * Arc90's Readability, 2009), then the scope is widened while that adds much text that is not furniture.
 */
final class MainContent {

    /** What of a block's score each element around it gets, the nearest first. */
    private static final double[] SHARES = {1.0, 0.6, 0.4, 0.25, 0.15};
    /** An element around the best one is taken instead when it holds so much more text. */
    private static final double WIDEN = 1.15;

    /** The page's own statement of its text counts from so many characters on. */
    private static final int LEAST_STATED = 200;

    private final List<HtmlBlock> blocks;
    private final Set<Element> disbelieved;
    private final @Nullable String stated;

    /**
     * @param stated the text as the page's metadata give it, null when they do not: a hint only, it is often cut short
     */
    MainContent(List<HtmlBlock> blocks, @Nullable String stated) {
        this.blocks = blocks;
        this.disbelieved = Disbelief.of(blocks);
        String bare = stated == null ? "" : Markup.bare(stated);
        this.stated = bare.length() < LEAST_STATED ? null : bare;
    }

    /** The element that holds the article; null when there is no text. */
    @Nullable
    Element find() {
        Map<Element, Double> scores = new IdentityHashMap<>();
        Map<Element, Double> amounts = new IdentityHashMap<>();
        List<Element> seen = new ArrayList<>();
        for (HtmlBlock block : blocks) {
            if (!block.isText()) {
                continue;
            }
            double score = score(block);
            int level = 0;
            for (Element at = container(block); at != null; at = at.parent()) {
                if (scores.merge(at, level < SHARES.length ? score * SHARES[level] : 0, Double::sum)
                        == score * (level < SHARES.length ? SHARES[level] : 0)) {
                    seen.add(at);
                }
                amounts.merge(at, score, Double::sum);
                level++;
            }
        }
        Element best = null;
        double bestScore = 0;
        for (Element element : seen) {
            double score = scores.getOrDefault(element, 0.0) * weight(element);
            if (score > bestScore) {
                bestScore = score;
                best = element;
            }
        }
        return best == null ? null : widened(best, amounts);
    }

    /** A paragraph's own element holds nothing else; what is around it is the candidate. */
    private static @Nullable Element container(HtmlBlock block) {
        return switch (block.tag()) {
            case "p", "li", "blockquote", "pre", "dd", "dt" -> block.element().parent();
            default -> block.element();
        };
    }

    private double score(HtmlBlock block) {
        double length = Math.min(block.text().length(), 1_000) * (1 - block.linkDensity());
        boolean furniture = block.furniture(disbelieved) != null;
        double score = furniture ? length * 0.15 : length;
        return isStated(block) ? score * 3 : score;
    }

    /** Whether the page's metadata hold the beginning of the block. */
    boolean isStated(HtmlBlock block) {
        if (stated == null) {
            return false;
        }
        String bare = Markup.bare(block.text());
        return bare.length() > 20 && stated.contains(bare.substring(0, Math.min(bare.length(), 60)));
    }

    private static double weight(Element element) {
        return switch (element.normalName()) {
            case "body", "html" -> 0.7;
            case "li", "td", "tr", "blockquote", "ul", "ol" -> 0.7;
            default -> "articleBody".equals(element.attr("itemprop")) ? 1.5 : 1;
        };
    }

    private static Element widened(Element best, Map<Element, Double> amounts) {
        Element chosen = best;
        double amount = amounts.getOrDefault(best, 0.0);
        for (Element at = best.parent(); at != null && !"body".equals(at.normalName()); at = at.parent()) {
            double wider = amounts.getOrDefault(at, 0.0);
            if (wider > amount * WIDEN) {
                chosen = at;
                amount = wider;
            }
        }
        return chosen;
    }
}
