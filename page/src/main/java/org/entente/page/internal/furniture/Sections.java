// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Breadcrumbs and the names of sections in them. Immutable, thread-safe. */
public final class Sections {

    private static final Sections STANDARD = new Sections();

    private final Map<String, Set<String>> words = new HashMap<>();

    private Sections() {
        for (String[] row : DataFile.rows(Sections.class, "sections.tsv", 3)) {
            words.computeIfAbsent(row[0], k -> new HashSet<>()).addAll(List.of(row[2].split("\\|")));
        }
    }

    public static Sections standard() {
        return STANDARD;
    }

    /** Whether the text is a word for the front page. */
    public boolean isHome(CharSequence text) {
        return is("home", text);
    }

    /** Whether the text names no section: the front page, "all", "news". */
    public boolean isGeneric(CharSequence text) {
        return isHome(text) || is("all", text);
    }

    /** Whether the text is a section's usual name. */
    public boolean isSection(CharSequence text) {
        return is("section", text);
    }

    private boolean is(String kind, CharSequence text) {
        return words.getOrDefault(kind, Set.of()).contains(Wording.fold(text));
    }

    /**
     * The steps of a breadcrumb: parted by signs such as {@code >} and {@code /}, or glued together by a page's loss of its
     * markup, where a capital follows a small letter within a word ("TousÉditorial"); a word for the front page at its beginning
     * stands alone.
     */
    public List<String> steps(String breadcrumb) {
        List<String> steps = new ArrayList<>();
        for (String part : breadcrumb.split("[>»›/|•·→]|\\s-\\s|\\s{2,}|(?<=\\p{Ll})(?=\\p{Lu})")) {
            String step = part.strip();
            int space = step.indexOf(' ');
            if (space > 0 && isHome(step.substring(0, space))) {
                steps.add(step.substring(0, space));
                step = step.substring(space + 1).strip();
            }
            if (!step.isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** The section in a line such as "Rubrique : International"; null when the line is none. */
    public @Nullable String labelled(String line) {
        String folded = Wording.fold(line);
        for (String label : words.getOrDefault("label", Set.of())) {
            boolean colon = folded.startsWith(label + " : ");
            if (line.length() <= 60 && (colon || label.indexOf(' ') > 0 && folded.startsWith(label + " "))) {
                int from = colon
                        ? line.indexOf(':') + 1
                        : Math.min(
                                line.length(),
                                line.indexOf(lastWord(label)) + lastWord(label).length());
                String name = line.substring(Math.max(0, from)).strip();
                return name.isEmpty() || Wording.endsSentence(name) || !Character.isUpperCase(name.charAt(0))
                        ? null
                        : name;
            }
        }
        return null;
    }

    private static String lastWord(String label) {
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    /** The last step that names a section; null when none does. */
    public @Nullable String last(List<String> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!isGeneric(steps.get(i)) && steps.get(i).length() <= 60) {
                return steps.get(i);
            }
        }
        return null;
    }
}
