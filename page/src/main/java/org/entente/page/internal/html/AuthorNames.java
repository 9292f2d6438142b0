// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.page.internal.date.Dates;
import org.entente.page.internal.furniture.Bylines;
import org.entente.page.internal.furniture.Names;
import org.entente.page.internal.furniture.Wording;

/** Single names out of what pages put where the author stands: "By A and B, C News", addresses, e-mail. */
final class AuthorNames {

    private static final int LONGEST = 60;
    /** Degrees behind a name: MD, PhD, RDN. Names of fewer letters than three do not come in capitals alone. */
    private static final Pattern CREDENTIAL =
            Pattern.compile("(?!II|IV|JR)(?:\\p{Lu}{2,4}|Ph\\.?D|M\\.?D|B\\.?A|M\\.?A|M\\.?Sc)\\.?");

    /** Addresses, and what stands in brackets. */
    private static final Pattern ADDRESS = Pattern.compile("\\([^)]*\\)|\\S+@\\S+|@\\S+|https?://\\S+");

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:,|;|\\||/| • | · | - | – |\\b(?:and|et|und|y|e|и|with|avec|con|com)\\b(?=\\s+\\p{Lu})|&)\\s*");

    private static final Pattern NUMBER = Pattern.compile("\\d{2}");
    private static final Pattern BY = Pattern.compile("(?i)^(?:by|por|par)[:\\s]+");

    private AuthorNames() {}

    static List<String> of(String text) {
        String plain = ADDRESS.matcher(Markup.plain(text)).replaceAll(" ").strip();
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(plain)) {
            String name = withoutTail(opened(part.strip()));
            if (!name.isEmpty()
                    && name.length() <= LONGEST
                    && Wording.words(name) <= 6
                    && Wording.letters(name) >= 2
                    && !NUMBER.matcher(name).find()
                    && !(names.size() > 0 && CREDENTIAL.matcher(name).matches())
                    && !Names.standard().isRole(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Without the month of a date that stood behind it, and without degrees. */
    private static String withoutTail(String name) {
        String[] words = name.split(" ");
        int end = words.length;
        while (end > 2
                && (Dates.standard().isMonth(words[end - 1])
                        || CREDENTIAL.matcher(words[end - 1]).matches()
                                && !name.equals(name.toUpperCase(Locale.ROOT)))) {
            end--;
        }
        return end == words.length ? name : String.join(" ", List.of(words).subList(0, end));
    }

    /** Without "by" before it. */
    private static String opened(String name) {
        return Bylines.standard()
                .read(name)
                .map(b -> b.names().get(0))
                .orElse(BY.matcher(name).replaceFirst(""));
    }
}
