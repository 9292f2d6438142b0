// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coder.time.TimeExpression.Kind;
import org.entente.coder.time.TimeRule.Element;
import org.jspecify.annotations.Nullable;

/** All rules of a language in one tree by their elements, so that what rules have in common is matched once. Read only once built. */
final class RuleTree {

    /**
     * The end of a rule.
     *
     * @param order of the rule in its file
     */
    record Leaf(MomentMaker maker, @Nullable Kind kind, boolean standsAlone, int order) {}

    /** An element that is a class, and what may follow it. */
    record ClassEdge(String name, boolean hyphenated, Node next) {}

    /** An element that is one of some tokens, and what may follow it. */
    record TokenEdge(boolean hyphenated, Node next) {}

    /** What may come next at one place of some patterns. */
    static final class Node {
        private final Map<Element, Node> children = new LinkedHashMap<>(4);
        private final Map<String, List<TokenEdge>> byToken = new HashMap<>(4);
        private final List<ClassEdge> byClass = new ArrayList<>(2);
        private final List<Leaf> leaves = new ArrayList<>(1);

        List<TokenEdge> tokens(String token) {
            return byToken.getOrDefault(token, List.of());
        }

        List<ClassEdge> classes() {
            return byClass;
        }

        List<Leaf> leaves() {
            return leaves;
        }

        private Node child(Element element) {
            Node known = children.get(element);
            if (known != null) {
                return known;
            }
            Node child = new Node();
            children.put(element, child);
            if (element instanceof Element.Literal literal) {
                TokenEdge edge = new TokenEdge(literal.hyphenated(), child);
                literal.tokens()
                        .forEach(token -> byToken.computeIfAbsent(token, key -> new ArrayList<>(2))
                                .add(edge));
            } else if (element instanceof Element.ClassName name) {
                byClass.add(new ClassEdge(name.name(), name.hyphenated(), child));
            }
            return child;
        }
    }

    private final Node root = new Node();
    private int size;

    void add(TimeRule rule) {
        Node node = root;
        for (Element element : rule.elements()) {
            node = node.child(element);
        }
        node.leaves.add(new Leaf(rule.maker(), rule.kind(), rule.standsAlone(), size));
        size++;
    }

    Node root() {
        return root;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
