// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import org.entente.model.article.Discarded.Reason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element's tag, class, id and role say about what is in it.
 *
 * @param reason why what is in it is not the article; null when the hint is a caption or standfirst
 * @param outer the hint of the nearest element around it that has one
 */
record Hint(
        Element element,
        @Nullable Reason reason,
        Role role,
        @Nullable Hint outer) {

    /** What an element is for, as far as its name says. */
    enum Role {
        FURNITURE,
        CAPTION,
        /** A picture, chart or the like with what belongs to it. */
        FIGURE,
        STANDFIRST
    }

    /** The hint for what is in an element: its own when it gives one, else the one around it. */
    static @Nullable Hint of(Element element, @Nullable Hint outer, ElementNames.OfPage names) {
        switch (element.normalName()) {
            case "nav", "menu" -> {
                return new Hint(element, Reason.NAVIGATION, Role.FURNITURE, outer);
            }
            case "footer" -> {
                return new Hint(element, Reason.FOOTER, Role.FURNITURE, outer);
            }
            case "aside" -> {
                return new Hint(element, Reason.RELATED_LINKS, Role.FURNITURE, outer);
            }
            case "figcaption" -> {
                return new Hint(element, null, Role.CAPTION, outer);
            }
            case "figure" -> {
                return new Hint(element, null, Role.FIGURE, outer);
            }
            case "html", "body", "main", "article" -> {
                return outer;
            }
            default -> {}
        }
        ElementNames.Meaning meaning = names.of(element);
        return meaning == null ? outer : new Hint(element, meaning.reason(), meaning.role(), outer);
    }
}
