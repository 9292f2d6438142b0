// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of pages that are put together in the reader's browser: their scripts hold it as a document of typed nodes, as the
 * editors of content management systems (ProseMirror, Slate, Portable Text, Contentful) write it: {@code {"type": "paragraph",
 * "content": [{"type": "text", "value": "..."}]}} under changing names.
 */
final class RichText {

    private static final List<String> TYPE =
            List.of("type", "nodeType", "_type", "__typename", "kind", "tag", "tagName");
    private static final List<String> CHILDREN = List.of("content", "children", "nodes", "items", "paragraphs");
    private static final List<String> TEXT = List.of("value", "text", "html", "content", "innerHTML");
    private static final Set<String> PARAGRAPHS = Set.of(
            "paragraph",
            "p",
            "text-block",
            "paragraphblock",
            "textblock",
            "block",
            "blockquote",
            "quote",
            "list-item",
            "li");
    /** Smaller scripts hold no article. */
    private static final int LEAST_SCRIPT = 1_500;
    /** As many nodes as no article has. */
    private static final int MOST_NODES = 200_000;
    /** Markup within one paragraph is nested no deeper. */
    private static final int DEEPEST = 12;

    private RichText() {}

    /** The paragraphs of the longest document in the page's scripts; empty when there is none. */
    static List<String> paragraphs(Landmarks marks) {
        List<String> best = List.of();
        for (String data : marks.states()) {
            if (data.length() >= LEAST_SCRIPT) {
                List<String> found =
                        Json.read(data.strip()).map(RichText::longest).orElse(List.of());
                best = length(found) > length(best) ? found : best;
            }
        }
        return best;
    }

    /** Of all lists of nodes the one whose paragraphs are longest together. */
    private static List<String> longest(Object root) {
        List<String> best = List.of();
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        for (int nodes = 0; !open.isEmpty() && nodes < MOST_NODES; nodes++) {
            Object next = open.poll();
            Collection<?> members = members(next);
            if (next instanceof Collection<?>) {
                List<String> found = members.stream()
                        .filter(RichText::isParagraph)
                        .map(node -> Markup.plain(text(node, 0)))
                        .filter(text -> !text.isEmpty())
                        .toList();
                best = length(found) > length(best) ? found : best;
            }
            for (Object member : members) {
                if (member instanceof Map || member instanceof Collection) {
                    open.add(member);
                }
            }
        }
        return best;
    }

    private static Collection<?> members(Object value) {
        return value instanceof Map<?, ?> map ? map.values() : value instanceof Collection<?> list ? list : List.of();
    }

    private static boolean isParagraph(Object node) {
        return node instanceof Map<?, ?> map
                && TYPE.stream()
                        .anyMatch(name -> map.get(name) instanceof String type
                                && PARAGRAPHS.contains(type.toLowerCase(java.util.Locale.ROOT)));
    }

    private static String text(Object node, int depth) {
        if (!(node instanceof Map<?, ?> map) || depth > DEEPEST) {
            return "";
        }
        for (String name : CHILDREN) {
            if (map.get(name) instanceof Collection<?> children && !children.isEmpty()) {
                StringBuilder text = new StringBuilder();
                children.forEach(child -> text.append(text(child, depth + 1)));
                return text.toString();
            }
        }
        for (String name : TEXT) {
            if (map.get(name) instanceof String text) {
                return text;
            }
        }
        return "";
    }

    private static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
