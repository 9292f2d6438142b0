// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Names;
import org.entente.page.internal.furniture.Wording;

/** Single names out of what pages put where the author stands: "By A and B, C News", addresses, e-mail. */
final class AuthorNames {

    private static final int LONGEST = 60;

    private AuthorNames() {}

    static List<String> of(String text) {
        String plain = Markup.plain(text)
                .replaceAll("\\([^)]*\\)|\\S+@\\S+|@\\S+|https?://\\S+", " ")
                .strip();
        List<String> names = new ArrayList<>();
        for (String part : plain.split(
                "\\s*(?:,|;|\\||/| • | · | - | – |\\b(?:and|et|und|y|e|и|with|avec|con|com)\\b(?=\\s+\\p{Lu})|&)\\s*")) {
            String name = opened(part.strip());
            if (!name.isEmpty()
                    && name.length() <= LONGEST
                    && Wording.words(name) <= 6
                    && Wording.letters(name) >= 2
                    && !name.matches(".*\\d{2,}.*")
                    && !Names.standard().isRole(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Without "by" before it. */
    private static String opened(String name) {
        return Bylines.standard()
                .read(name)
                .map(b -> b.names().get(0))
                .orElse(name.replaceFirst("(?i)^(?:by|por|par)[:\\s]+", ""));
    }
}
