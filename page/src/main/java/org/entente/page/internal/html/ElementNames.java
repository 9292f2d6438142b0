// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.article.Discarded.Reason;
import org.entente.page.internal.furniture.DataFile;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The names that news sites' templates give to the parts of a page. Immutable, thread-safe. */
final class ElementNames {

    /** What a name means. */
    record Meaning(@Nullable Reason reason, Hint.Role role) {}

    /** Classes of generated markup can run to thousands of characters; their meaning stands at the front. */
    private static final int LOOKED_AT = 240;

    /** "no-sidebar" and "has-comments" speak of what stands beside. */
    private static final Set<String> DENIALS =
            Set.of("no", "not", "has", "with", "without", "non", "hide", "above", "below", "after", "before");

    private static final ElementNames STANDARD = new ElementNames();
    /** A name that says: the article itself. */
    private static final Meaning CONTENT = new Meaning(null, Hint.Role.FURNITURE);

    private record Part(String name, Meaning meaning) {}

    private final Map<String, Meaning> words = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private ElementNames() {
        for (String[] row : DataFile.rows(ElementNames.class, "hints.tsv", 3)) {
            Meaning meaning = switch (row[0]) {
                case "CONTENT" -> CONTENT;
                case "CAPTION", "STANDFIRST" -> new Meaning(null, Hint.Role.valueOf(row[0]));
                default -> new Meaning(Reason.valueOf(row[0]), Hint.Role.FURNITURE);
            };
            for (String name : row[2].split(" ")) {
                if ("part".equals(row[1])) {
                    parts.add(new Part(name, meaning));
                } else {
                    words.putIfAbsent(name, meaning);
                }
            }
        }
    }

    /** Remembers what it found on one page: templates repeat the same classes hundreds of times. For one thread. */
    static final class OfPage {
        private final Map<String, Optional<Meaning>> known = new HashMap<>();

        @Nullable
        Meaning of(Element element) {
            if (element.attributesSize() == 0) {
                return null;
            }
            String role = element.attr("role");
            if (!element.id().isEmpty() || "navigation".equals(role) || "search".equals(role)) {
                return STANDARD.of(element);
            }
            String classes = element.className();
            if (classes.isEmpty()) {
                return null;
            }
            return known.computeIfAbsent(classes, c -> Optional.ofNullable(STANDARD.of(element)))
                    .orElse(null);
        }
    }

    /** What class, id and role of an element mean; null when they say nothing, or that it is the article. */
    @Nullable
    Meaning of(Element element) {
        if (element.attributesSize() == 0) {
            return null;
        }
        String classes = element.attr("class");
        String id = element.attr("id");
        String role = element.attr("role");
        if ("navigation".equals(role) || "search".equals(role)) {
            return words.get("nav");
        }
        if (classes.isEmpty() && id.isEmpty()) {
            return null;
        }
        String name = spelled(classes, id);
        for (Part part : parts) {
            if (name.contains(part.name)) {
                return part.meaning == CONTENT ? null : part.meaning;
            }
        }
        return byWords(name);
    }

    /** Whether an element is named as the text of an article. */
    static boolean isContent(Element element) {
        String classes = element.attr("class");
        if (classes.isEmpty() && element.id().isEmpty()) {
            return false;
        }
        String name = spelled(classes, element.id());
        return STANDARD.parts.stream().anyMatch(part -> part.meaning == CONTENT && name.contains(part.name));
    }

    private @Nullable Meaning byWords(String name) {
        int before = 0;
        int start = 0;
        while (start < name.length()) {
            int end = wordEnd(name, start);
            int reach = end;
            Meaning found = null;
            // The longest of one, two or three words decides: "post-meta" before "post".
            for (int count = 0; count < 3; count++) {
                Meaning meaning = words.get(name.substring(start, reach));
                found = meaning == null ? found : meaning;
                if (reach >= name.length() || name.charAt(reach) != '-') {
                    break;
                }
                reach = wordEnd(name, reach + 1);
            }
            if (found != null && !DENIALS.contains(name.substring(before, Math.max(before, start - 1)))) {
                return found;
            }
            before = start;
            start = end + 1;
        }
        return null;
    }

    private static int wordEnd(String name, int from) {
        int at = from;
        while (at < name.length() && name.charAt(at) != '-' && name.charAt(at) != ' ') {
            at++;
        }
        return at;
    }

    /** Lower case, words of one name joined by "-", names parted by a space: "articleMeta" and "article__meta" are "article-meta". */
    private static String spelled(String classes, String id) {
        StringBuilder name = new StringBuilder(Math.min(LOOKED_AT, classes.length() + id.length()) + 16);
        for (String text : id.isEmpty() ? List.of(classes) : List.of(classes, id)) {
            char before = ' ';
            for (int i = 0; i < text.length() && name.length() < LOOKED_AT; i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                        name.append('-');
                    }
                    name.append(Character.toLowerCase(c));
                } else if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                    if (c <= ' ') {
                        if (name.charAt(name.length() - 1) == '-') {
                            name.setLength(name.length() - 1);
                        }
                        name.append(' ');
                    } else if (name.charAt(name.length() - 1) != '-') {
                        name.append('-');
                    }
                }
                before = c;
            }
            name.append(' ');
        }
        return name.toString();
    }
}
