// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's meta elements say (Open Graph, Dublin Core, and the names news sites use). */
final class Metas {

    private static final List<String> TITLE = List.of(
            "og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title", "title");
    private static final List<String> SITE = List.of(
            "og:site_name",
            "application-name",
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "twitter:app:name:iphone");
    private static final List<String> SECTION =
            List.of("article:section", "parsely-section", "section", "category", "news:section", "sailthru.section");
    private static final List<String> AUTHOR = List.of(
            "author",
            "parsely-author",
            "sailthru.author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "article:author_name",
            "og:article:author",
            "citation_author",
            "authors",
            "article-author",
            "cxenseparse:author");
    private static final List<String> DATE = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "datepublished",
            "date_published",
            "publishdate",
            "pubdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publication-date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dc.date.created",
            "date",
            "originalpublicationdate",
            "article.published",
            "cxenseparse:recs:publishtime",
            "rnews:datepublished",
            "article_date_original",
            "citation_publication_date",
            "og:pubdate",
            "created");

    private final Map<String, List<String>> contents = new HashMap<>();

    private Metas() {}

    static Metas of(Landmarks marks) {
        Metas metas = new Metas();
        for (Element meta : marks.metas()) {
            String content = meta.attr("content");
            if (content.isBlank()) {
                continue;
            }
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    metas.contents.computeIfAbsent(name, n -> new ArrayList<>()).add(Markup.plain(content));
                }
            }
        }
        return metas;
    }

    @Nullable
    String title() {
        return first(TITLE);
    }

    @Nullable
    String site() {
        return first(SITE);
    }

    @Nullable
    String section() {
        return first(SECTION);
    }

    /** Names only: some pages give the address of a profile instead. */
    List<String> authors() {
        for (String name : AUTHOR) {
            List<String> names = contents.getOrDefault(name, List.of()).stream()
                    .filter(v -> !v.contains("://") && !v.startsWith("/") && !v.startsWith("@"))
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** The dates of publication named, the most trusted first. */
    List<String> dates() {
        return DATE.stream()
                .flatMap(name -> contents.getOrDefault(name, List.of()).stream())
                .toList();
    }

    @Nullable
    String one(String name) {
        return first(List.of(name));
    }

    private @Nullable String first(List<String> names) {
        for (String name : names) {
            List<String> values = contents.getOrDefault(name, List.of());
            if (!values.isEmpty() && !values.get(0).isEmpty()) {
                return values.get(0);
            }
        }
        return null;
    }
}
