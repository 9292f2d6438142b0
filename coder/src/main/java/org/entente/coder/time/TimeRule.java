// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.surface.LexiconFile;
import org.entente.coder.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One pattern without optional elements, and what it makes.
 *
 * @param elements at least one
 * @param maker of the moment
 * @param kind of a phrase; null for a moment or piece
 * @param standsAlone false for a piece
 */
record TimeRule(
        List<Element> elements, MomentMaker maker, @Nullable Kind kind, boolean standsAlone) {

    /** Optional elements are written out; a rule with more is a mistake. */
    private static final int MOST_OPTIONAL = 5;

    /** A part of a pattern. */
    sealed interface Element {

        boolean hyphenated();

        /** One token, one of these. */
        record Literal(Set<String> tokens, boolean hyphenated) implements Element {}

        /** What a class of terms, numbers or moments stands for. */
        record ClassName(String name, boolean hyphenated) implements Element {}
    }

    TimeRule {
        elements = List.copyOf(elements);
    }

    /** All rules that a pattern with optional elements stands for. */
    static List<TimeRule> parse(
            LexiconFile.Line line, String pattern, MomentMaker maker, @Nullable Kind kind, boolean standsAlone) {
        String[] parts = pattern.strip().split(" ");
        List<List<Element>> variants = new ArrayList<>();
        variants.add(new ArrayList<>());
        int optional = 0;
        for (String part : parts) {
            boolean mayMiss = part.length() > 1 && part.endsWith("?");
            Element element = element(mayMiss ? part.substring(0, part.length() - 1) : part);
            List<List<Element>> longer = new ArrayList<>();
            for (List<Element> variant : variants) {
                List<Element> with = new ArrayList<>(variant);
                with.add(element);
                longer.add(with);
                if (mayMiss) {
                    longer.add(variant);
                }
            }
            variants = longer;
            optional += mayMiss ? 1 : 0;
        }
        if (optional > MOST_OPTIONAL) {
            throw line.fault("leaves too much open");
        }
        return variants.stream()
                .filter(variant -> !variant.isEmpty())
                .map(variant -> new TimeRule(variant, maker, kind, standsAlone))
                .toList();
    }

    private static Element element(String text) {
        boolean hyphenated = text.length() > 1 && text.startsWith("-");
        String body = hyphenated ? text.substring(1) : text;
        if (body.startsWith("<") && body.endsWith(">")) {
            return new Element.ClassName(body.substring(1, body.length() - 1), hyphenated);
        }
        return new Element.Literal(Set.of(body.split("\\|")), hyphenated);
    }
}
