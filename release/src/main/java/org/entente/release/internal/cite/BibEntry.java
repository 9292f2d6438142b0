// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.cite;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.SourceArticle;
import org.entente.release.internal.table.Urls;
import org.entente.release.internal.table.Wellformed;
import org.jspecify.annotations.Nullable;

/** An article as an entry of BibTeX, in UTF-8. */
final class BibEntry {

    /** Enough of the page's hash to tell a million articles apart. */
    private static final int KEY_DIGITS = 16;

    private BibEntry() {}

    /** The same key in every release. */
    static String key(SourceArticle article) {
        return "entente-"
                + article.page()
                        .substring(0, Math.min(KEY_DIGITS, article.page().length()));
    }

    static String of(SourceArticle article) {
        Map<String, String> fields = new TreeMap<>();
        put("title", article.title(), fields);
        put(
                "author",
                article.authors().stream()
                        .map(name -> "{" + escaped(name) + "}")
                        .collect(Collectors.joining(" and ")),
                fields,
                false);
        put("journal", article.site(), fields);
        put(
                "language",
                article.language().code().equals("und")
                        ? null
                        : article.language().code(),
                fields);
        put("url", Urls.web(article.location()).orElse(null), fields, false);
        PartialDate published = article.published();
        if (published != null) {
            String[] parts = published.iso().split("-");
            put("year", parts[0], fields);
            put("month", parts.length > 1 ? parts[1] : null, fields);
            put("day", parts.length > 2 ? parts[2] : null, fields);
            put("date", published.iso(), fields);
        }
        return "@article{" + key(article) + ",\n"
                + fields.entrySet().stream()
                        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                        .collect(Collectors.joining(",\n"))
                + "\n}\n\n";
    }

    private static void put(String name, @Nullable String value, Map<String, String> fields) {
        put(name, value == null ? null : escaped(value), fields, true);
    }

    /** @param isText whether the value is prose; addresses are taken as they stand, without braces */
    private static void put(String name, @Nullable String value, Map<String, String> fields, boolean isText) {
        if (value != null && !value.isBlank()) {
            fields.put(
                    name,
                    isText || name.equals("author")
                            ? value
                            : value.replace("{", "%7B").replace("}", "%7D"));
        }
    }

    /** Everything that TeX or BibTeX would take for its own; every brace in the result has its partner. */
    private static String escaped(String text) {
        StringBuilder tex = new StringBuilder();
        Wellformed.xml(text).codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> tex.append("{\\textbackslash}");
                case '{' -> tex.append("{\\textbraceleft}");
                case '}' -> tex.append("{\\textbraceright}");
                case '~' -> tex.append("{\\textasciitilde}");
                case '^' -> tex.append("{\\textasciicircum}");
                case '&', '%', '$', '#', '_' -> tex.append('\\').appendCodePoint(c);
                case '\n', '\r', '\t' -> tex.append(' ');
                default -> tex.appendCodePoint(c);
            }
        });
        return tex.toString();
    }
}
