// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.page.internal.furniture.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the title: the heading on the page that resembles what the metadata call it, as the reader sees it, without the site's
 * name; else the metadata's title with the site's name cut off.
 */
final class Headline {

    /** Share of common words from which a heading is the title that the metadata tell of. */
    private static final double ALIKE = 0.5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Headline() {}

    /**
     * @param stated what metadata call the page, the most trusted first
     * @param headings the page's h1, then its h2
     * @return null when there is neither
     */
    static @Nullable String choose(List<String> stated, List<String> headings, @Nullable String site) {
        List<String> titles = new ArrayList<>();
        for (String title : stated) {
            titles.add(withoutSite(title, site));
        }
        List<Set<String>> words = titles.stream().map(Headline::words).toList();
        String best = null;
        double bestLikeness = ALIKE;
        for (String heading : headings) {
            Set<String> own = words(heading);
            for (Set<String> title : words) {
                double likeness = likeness(own, title);
                if (likeness > bestLikeness) {
                    bestLikeness = likeness;
                    best = heading;
                }
            }
        }
        if (best != null) {
            return best;
        }
        if (!titles.isEmpty()) {
            return titles.get(0);
        }
        return headings.stream().filter(h -> Wording.words(h) >= 2).findFirst().orElse(null);
    }

    /** Words in common, as a share of the words of both (Dice's coefficient). */
    static double likeness(String a, String b) {
        return likeness(words(a), words(b));
    }

    private static double likeness(Set<String> first, Set<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long common = first.stream().filter(second::contains).count();
        return 2.0 * common / (first.size() + second.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(Wording.fold(text))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Cuts " | Site", " - Site" and the like off the end of a title. */
    static String withoutSite(String title, @Nullable String site) {
        String text = title;
        for (int rounds = 0; rounds < 3; rounds++) {
            int at = -1;
            int mark = 0;
            for (String separator : List.of(" | ", " – ", " — ", " - ", " :: ", " • ", " · ", " » ", " / ", "| ")) {
                int found = text.lastIndexOf(separator);
                if (found > at) {
                    at = found;
                    mark = separator.length();
                }
            }
            if (at <= 0) {
                return text;
            }
            String end = text.substring(at + mark).strip();
            boolean bar = text.charAt(at) == '|' || text.startsWith(" | ", at);
            boolean isSite = site != null
                    && (likeness(end, site) > 0.6
                            || Markup.bare(site).contains(Markup.bare(end))
                            || Markup.bare(end).contains(Markup.bare(site)));
            if (!isSite && !(bar && Wording.words(end) <= 5 && Wording.words(text.substring(0, at)) >= 3)) {
                return text;
            }
            text = text.substring(0, at).strip();
        }
        return text;
    }
}
