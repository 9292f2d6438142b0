// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.Set;
import org.entente.page.internal.furniture.Wording;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of text between two block boundaries of a page.
 *
 * @param order its place among the blocks
 * @param text one space between words, line breaks where the page has them
 * @param linkChars how many of the characters are in links
 * @param strong whether nearly all of it is set in bold
 * @param element the innermost block element around it
 * @param tag what it is set as: p, li, h1 to h6, blockquote, figcaption, td, div ...
 * @param isText whether it reads like sentences, not like a list of links or a label
 * @param hint the innermost element around it whose name says something; null when none does
 */
record HtmlBlock(
        int order,
        String text,
        int linkChars,
        boolean strong,
        Element element,
        String tag,
        @Nullable Hint hint,
        boolean isText) {

    private static final int TEXT_LETTERS = 50;

    boolean isHeading() {
        return isHeading(tag);
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    double linkDensity() {
        return (double) linkChars / Math.max(1, text.length());
    }

    static HtmlBlock of(
            int order, String text, int linkChars, boolean strong, Element element, String tag, @Nullable Hint hint) {
        boolean isText = linkChars * 2 <= text.length() && !isHeading(tag) && readsLikeText(text, tag);
        return new HtmlBlock(order, text, linkChars, strong, element, tag, hint, isText);
    }

    private static boolean readsLikeText(String text, String tag) {
        int letters = Wording.letters(text);
        return letters >= TEXT_LETTERS && (letters >= 2 * TEXT_LETTERS || Wording.endsSentence(text))
                || letters >= TEXT_LETTERS / 2 && "p".equals(tag) && Wording.endsSentence(text);
    }

    /** The furniture it is inside of, not counting elements whose name is not to be believed; null when none. */
    @Nullable
    Hint furniture(Set<Element> disbelieved) {
        for (Hint at = hint; at != null; at = at.outer()) {
            if (at.role() == Hint.Role.FURNITURE && !disbelieved.contains(at.element())) {
                return at;
            }
        }
        return null;
    }

    /** Whether it is inside of an element for this, not counting elements whose name is not to be believed. */
    boolean isIn(Hint.Role role, Set<Element> disbelieved) {
        for (Hint at = hint; at != null; at = at.outer()) {
            if (at.role() == role && !disbelieved.contains(at.element())) {
                return true;
            }
        }
        return false;
    }
}
