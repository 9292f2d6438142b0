// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.article;

/**
 * Something on the page that is not the article, with the reason it was left out; {@code --explain} prints these.
 *
 * @param text the characters, shortened in the middle when very long
 * @param reason why it was left out
 */
public record Discarded(String text, Reason reason) {

    /** Why a piece of a page is not part of the article. */
    public enum Reason {
        NAVIGATION,
        BREADCRUMB,
        BYLINE,
        DATELINE,
        COOKIE_NOTICE,
        COMMENT_FORM,
        READER_COMMENT,
        RELATED_LINKS,
        /** A post of a social network set into the text. */
        EMBEDDED_POST,
        SHARING,
        ADVERTISEMENT,
        SUBSCRIPTION,
        LEGAL,
        SKIP_LINK,
        FOOTER,
        REPEATED_TITLE,
        LOW_CONTENT
    }
}
