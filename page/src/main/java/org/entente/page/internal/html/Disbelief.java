// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.article.Discarded.Reason;
import org.jsoup.nodes.Element;

/**
 * Elements whose name says furniture though they hold the article: templates call the middle of a page "no-sidebar" or
 * "has-comments". A name is not believed of an element around the main content, nor of one that holds much of the page's text.
 */
final class Disbelief {

    /** A share of all text beyond which an element is not furniture, whatever its name. */
    private static final double MUCH = 0.4;
    /** Readers may write more than the journalist did. */
    private static final double MUCH_FOR_COMMENTS = 0.8;

    private Disbelief() {}

    static Set<Element> of(List<HtmlBlock> blocks) {
        Map<Element, Integer> amounts = new IdentityHashMap<>();
        Map<Element, Reason> reasons = new IdentityHashMap<>();
        int all = 0;
        for (HtmlBlock block : blocks) {
            if (block.isText()) {
                all += block.text().length();
                for (Hint at = block.hint(); at != null; at = at.outer()) {
                    if (at.reason() != null) {
                        amounts.merge(at.element(), block.text().length(), Integer::sum);
                        reasons.put(at.element(), at.reason());
                    }
                }
            }
        }
        Set<Element> disbelieved = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Map.Entry<Element, Integer> entry : amounts.entrySet()) {
            double much = reasons.get(entry.getKey()) == Reason.READER_COMMENT ? MUCH_FOR_COMMENTS : MUCH;
            if (entry.getValue() > all * much) {
                disbelieved.add(entry.getKey());
            }
        }
        return disbelieved;
    }

    /** With the elements around the main content. */
    static Set<Element> of(List<HtmlBlock> blocks, Element content) {
        Set<Element> disbelieved = of(blocks);
        for (Element at = content; at != null; at = at.parent()) {
            disbelieved.add(at);
        }
        return disbelieved;
    }
}
