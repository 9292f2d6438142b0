// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import org.entente.model.article.Article;

/** Reads HTML pages. Immutable, thread-safe. */
public final class HtmlReader {

    /** Reads a page. */
    public Article read(String location, String hash, String html) {
        throw new UnsupportedOperationException(location + hash + html.length());
    }
}
