// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.article.Discarded.Reason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
        Map<String, Integer> alike = new HashMap<>();
        int all = 0;
        for (HtmlBlock block : blocks) {
            if (block.isText()) {
                int length = block.text().length();
                all += length;
                for (Hint at = block.hint(); at != null; at = at.outer()) {
                    amounts.merge(at.element(), length, Integer::sum);
                    if (isAroundParagraphs(at.reason())) {
                        alike.merge(at.element().className(), length, Integer::sum);
                    }
                }
            }
        }
        Set<Element> disbelieved = Collections.newSetFromMap(new IdentityHashMap<>());
        for (HtmlBlock block : blocks) {
            for (Hint at = block.hint(); at != null; at = at.outer()) {
                double much = at.reason() == Reason.READER_COMMENT ? MUCH_FOR_COMMENTS : MUCH;
                if (amounts.getOrDefault(at.element(), 0) > all * much
                        || isAroundParagraphs(at.reason())
                                && alike.getOrDefault(at.element().className(), 0) > all * much) {
                    disbelieved.add(at.element());
                }
            }
        }
        return disbelieved;
    }

    /** Templates wrap each paragraph of an article for subscribers on its own: all of one name count together. */
    private static boolean isAroundParagraphs(@Nullable Reason reason) {
        return reason == Reason.SUBSCRIPTION || reason == Reason.ADVERTISEMENT;
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
