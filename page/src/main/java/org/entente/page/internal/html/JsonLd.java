// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The article as the page's JSON-LD describes it in the vocabulary of schema.org: an {@code Article} or one of its kinds, alone, in
 * a list, or in {@code @graph}. Of several the first with a headline counts.
 */
final class JsonLd {

    private static final int MOST_OBJECTS = 5_000;

    private final Map<?, ?> article;
    private final Map<String, Map<?, ?>> byId;

    private JsonLd(Map<?, ?> article, Map<String, Map<?, ?>> byId) {
        this.article = article;
        this.byId = byId;
    }

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R+|</p>|<br ?/?>|</li>|</h\\d>");

    static JsonLd of(Landmarks marks) {
        Map<?, ?> best = Map.of();
        Map<String, Map<?, ?>> byId = new HashMap<>();
        for (String script : marks.linkedData()) {
            Optional<Object> value = Json.read(script.strip());
            for (Map<?, ?> object : value.isPresent() ? objects(value.get()) : List.<Map<?, ?>>of()) {
                if (object.get("@id") instanceof String id && object.size() > 1) {
                    byId.putIfAbsent(id, object);
                }
                if (isArticle(object.get("@type")) && rank(object) > rank(best)) {
                    best = object;
                }
            }
        }
        return new JsonLd(best, byId);
    }

    private static int rank(Map<?, ?> object) {
        return (object.containsKey("headline") ? 4 : 0)
                + (object.containsKey("datePublished") ? 2 : 0)
                + (object.containsKey("author") ? 1 : 0);
    }

    /** All objects of a value, outer ones first. */
    private static List<Map<?, ?>> objects(Object value) {
        List<Map<?, ?>> objects = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            Object next = open.poll();
            if (next instanceof Map<?, ?> map) {
                objects.add(map);
            }
            for (Object member : members(next)) {
                if (member instanceof Map || member instanceof Collection) {
                    open.add(member);
                }
            }
        }
        return objects;
    }

    private static Collection<?> members(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values();
        }
        return value instanceof Collection<?> list ? list : List.of();
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof Collection<?> types) {
            return types.stream().anyMatch(JsonLd::isArticle);
        }
        return type instanceof String name
                && (name.endsWith("Article")
                        || name.endsWith("BlogPosting")
                        || name.equals("Report")
                        || name.endsWith("NewsItem"));
    }

    @Nullable
    String headline() {
        return text(article.get("headline"));
    }

    @Nullable
    String published() {
        String published = text(article.get("datePublished"));
        return published != null ? published : text(article.get("dateCreated"));
    }

    @Nullable
    String body() {
        return text(article.get("articleBody"));
    }

    /** The stated text in the paragraphs that its line breaks and tags make. */
    List<String> paragraphs() {
        return article.get("articleBody") instanceof String body
                ? PARAGRAPH_END
                        .splitAsStream(body)
                        .map(Markup::plain)
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of();
    }

    @Nullable
    String section() {
        return text(article.get("articleSection"));
    }

    @Nullable
    String language() {
        return text(article.get("inLanguage"));
    }

    @Nullable
    String publisher() {
        List<String> names = names(article.get("publisher"), false);
        return names.isEmpty() ? null : names.get(0);
    }

    /** The people who wrote it. */
    List<String> people() {
        List<String> people = names(article.get("author"), true);
        return people.isEmpty() ? names(article.get("creator"), true) : people;
    }

    /** Whoever is named as author, organisations too. */
    List<String> authors() {
        return names(article.get("author"), false);
    }

    private List<String> names(@Nullable Object value, boolean peopleOnly) {
        List<String> names = new ArrayList<>();
        Collection<?> all = value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object one : all) {
            if (one instanceof String name) {
                names.add(name);
            } else if (one instanceof Map<?, ?> map) {
                Map<?, ?> object =
                        map.containsKey("name") ? map : byId.getOrDefault(String.valueOf(map.get("@id")), Map.of());
                boolean organisation = String.valueOf(object.get("@type")).contains("Organization");
                String name = text(object.get("name"));
                if (name != null && !(peopleOnly && organisation)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Collection<?> list && !list.isEmpty()) {
            return text(list.iterator().next());
        }
        return value instanceof String text && !text.isBlank() ? Markup.plain(text) : null;
    }
}
