// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.plain;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.text.Span;
import org.entente.page.internal.furniture.Sections;
import org.entente.page.internal.furniture.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline among the first lines. A page's dump mostly holds it twice: alone, and at the end of a breadcrumb or before
 * the site's name; what stands twice is the title. Otherwise it is the first line that is not furniture and long enough.
 */
final class TitleFinder {

    /**
     * The headline and what stood in the same line with it.
     *
     * @param line which line it is in
     * @param span its characters
     * @param before the part of the line before it, a breadcrumb
     * @param after the part of the line behind it, a site's name
     */
    record Title(int line, Span span, String before, String after) {}

    /** A line with fewer letters that occurs twice may be a section. */
    private static final int REPEATED_LETTERS = 12;
    /** Headlines are no longer, in characters; a first line that is longer is the text. */
    private static final int LONGEST = 300;
    /** A breadcrumb is no longer, in characters and in words. */
    private static final int LONGEST_BREADCRUMB = 120;

    private static final int BREADCRUMB_WORDS = 12;
    /** Fewer words than this are a section or a name where something longer follows. */
    private static final int LEAST_WORDS = 3;

    private final Sections sections = Sections.standard();

    /** Between a title and the site's name in the page's own title. */
    private static final String SITE_MARKS = "|-–—•·:»";

    @Nullable
    Title find(List<Line> lines, Verdicts verdicts, int bodyStart) {
        Title repeated = repeated(lines, verdicts, Math.min(bodyStart, lines.size() - 1));
        return repeated != null ? repeated : first(lines, verdicts, bodyStart);
    }

    private @Nullable Title repeated(List<Line> lines, Verdicts verdicts, int last) {
        List<String> folded = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            folded.add(Wording.fold(lines.get(i).text()));
        }
        Title best = null;
        for (int i = 0; i <= last; i++) {
            String candidate = folded.get(i);
            if (verdicts.isDropped(i)
                    || Wording.letters(candidate) < REPEATED_LETTERS
                    || lines.get(i).text().length() > LONGEST) {
                continue;
            }
            for (int j = 0; j <= last; j++) {
                if (j != i && holds(folded.get(j), candidate)) {
                    Title found = new Title(i, lines.get(i).span(), "", "");
                    boolean longer = best == null
                            || lines.get(i).text().length() > best.span().length();
                    best = longer ? found : best;
                }
            }
        }
        return best;
    }

    /** Whether the other line is the candidate again, or ends with it (a breadcrumb), or begins with it (a site's name follows). */
    private static boolean holds(String other, String candidate) {
        if (other.equals(candidate) || other.endsWith(candidate) && isBreadcrumb(other, candidate)) {
            return true;
        }
        if (!other.startsWith(candidate)) {
            return false;
        }
        String rest = other.substring(candidate.length()).strip();
        return rest.length() <= 60 && !rest.isEmpty() && SITE_MARKS.indexOf(rest.charAt(0)) >= 0;
    }

    /** Whether what stands before the ending of a line can be a breadcrumb: a few words without a comma or quote. */
    static boolean isBreadcrumb(String line, String ending) {
        String before = line.substring(0, line.length() - ending.length());
        return before.length() <= LONGEST_BREADCRUMB
                && Wording.words(before) <= BREADCRUMB_WORDS
                && before.chars().noneMatch(c -> ",;?!\"«»“”„".indexOf(c) >= 0)
                && Wording.words(ending) >= 2;
    }

    private @Nullable Title first(List<Line> lines, Verdicts verdicts, int bodyStart) {
        Title shortOne = null;
        int end = Math.min(bodyStart, lines.size());
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (verdicts.isDropped(i) || line.text().length() > LONGEST) {
                continue;
            }
            Title title = cut(i, line);
            int words = Wording.words(line.textOf(title.span()));
            if (words >= LEAST_WORDS) {
                return title;
            }
            boolean section = sections.isSection(line.text()) || sections.isGeneric(line.text());
            if (!section && shortOne == null) {
                shortOne = title;
            }
        }
        if (shortOne != null) {
            return shortOne;
        }
        // The first sentence of a text without furniture is its headline when more follows, even if it ends with a full
        // stop.
        boolean more = bodyStart == firstKept(lines, verdicts) && bodyStart + 1 < lines.size();
        if (more
                && lines.get(bodyStart).text().length() <= LONGEST
                && isOneSentence(lines.get(bodyStart).text())) {
            return new Title(bodyStart, lines.get(bodyStart).span(), "", "");
        }
        return null;
    }

    private static int firstKept(List<Line> lines, Verdicts verdicts) {
        int at = 0;
        while (at < lines.size() && verdicts.isDropped(at)) {
            at++;
        }
        return at;
    }

    /** Takes a breadcrumb off the front of a headline, and " | Site" off its end. */
    private Title cut(int at, Line line) {
        String text = line.text();
        int from = 0;
        int to = text.length();
        List<String> steps = sections.steps(text);
        if (steps.size() > 1 && sections.isHome(steps.get(0))) {
            String last = steps.get(steps.size() - 1);
            int start = text.lastIndexOf(last);
            if (Wording.words(last) >= LEAST_WORDS && start > 0) {
                from = start;
                to = start + last.length();
            }
        }
        int bar = text.indexOf(" | ", from);
        if (bar > from && Wording.words(text.substring(from, bar)) >= LEAST_WORDS) {
            to = bar;
        }
        return new Title(at, line.part(from, to), text.substring(0, from), text.substring(to));
    }

    private static boolean isOneSentence(String text) {
        String inner = text.strip();
        return !inner.substring(0, Math.max(0, inner.length() - 3))
                .matches("(?s).*\\p{L}{3,}[.!?…][»”\"]?\\s+[\\p{Lu}«“\"].*");
    }
}
