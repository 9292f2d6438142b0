// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules of a language as a page for people: every frame with its words, where its parties stand, and its examples. */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    public static String markdown(Lexicon lexicon) {
        StringBuilder page = new StringBuilder();
        page.append("# The rules of ").append(lexicon.language()).append("\n\n");
        page.append("Generated from the lexicon by `RuleCatalogueTest`; do not edit. ")
                .append(lexicon.frames().size())
                .append(" frames, ")
                .append(lexicon.patterns().size())
                .append(" patterns. The notation is explained at the head of `frames.")
                .append(lexicon.language())
                .append(".txt`.\n");
        for (Frame frame : lexicon.frames()) {
            frame(frame, lexicon, page);
        }
        return page.toString();
    }

    private static void frame(Frame frame, Lexicon lexicon, StringBuilder page) {
        page.append("\n## ").append(frame.name()).append("\n\n");
        page.append(frame.description())
                .append(": **")
                .append(outcome(frame.outcome()))
                .append("**\n\n");
        frame.overrides()
                .forEach((effect, outcome) -> page.append("- under an operator \"")
                        .append(effect.name().toLowerCase(Locale.ROOT))
                        .append("\": ")
                        .append(outcome(outcome))
                        .append('\n'));
        String last = "";
        for (Pattern pattern : lexicon.patterns()) {
            if (pattern.frame() == frame) {
                String head = pattern.kind().name().toLowerCase(Locale.ROOT) + " (" + roles(pattern.roles()) + "): ";
                page.append(head.equals(last) ? ", " : (last.isEmpty() ? "- " : "\n- ") + head)
                        .append('`')
                        .append(pattern.id())
                        .append('`');
                last = head;
            }
        }
        page.append("\n");
        for (Example example : frame.examples()) {
            page.append("- ")
                    .append(example.expected()
                            .map(e -> "codes \"" + example.text() + "\" as " + e.source() + " → " + e.target() + ", "
                                    + e.status().label())
                            .orElse("leaves \"" + example.text() + "\" alone"))
                    .append('\n');
        }
    }

    private static String outcome(Frame.Outcome outcome) {
        return outcome.type() + " " + outcome.form().label();
    }

    private static String roles(Roles roles) {
        String parties = roles.symmetric()
                ? markers(roles.source()) + " together"
                : markers(roles.source()) + " → " + markers(roles.target());
        return parties + (roles.item().isEmpty() ? "" : "; things at " + markers(roles.item()));
    }

    private static String markers(List<Marker> markers) {
        return markers.stream().map(Marker::toString).collect(Collectors.joining(", "));
    }
}
