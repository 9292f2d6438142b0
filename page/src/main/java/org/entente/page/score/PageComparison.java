// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.model.article.Article;
import org.entente.model.article.Block;

/**
 * One page against what people found on it. Date and authors are right only where the gold has some.
 *
 * @param misses what was wrong, for looking at
 */
record PageComparison(
        GoldPage gold,
        boolean refused,
        double bodyF1,
        boolean title,
        boolean date,
        boolean authors,
        List<PageScore.Miss> misses) {

    /** Bodies under this F1 are worth looking at. */
    private static final double GOOD = 0.9;

    static PageComparison refused(GoldPage gold, String why) {
        return new PageComparison(
                gold, true, 0, false, false, false, List.of(new PageScore.Miss(gold.id(), "refused", "", why)));
    }

    static PageComparison of(GoldPage gold, Article found) {
        List<PageScore.Miss> misses = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Block block : found.blocks()) {
            if (block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.CAPTION) {
                text.append(found.textOf(block)).append('\n');
            }
        }
        double f1 = f1(gold.body(), text.toString());
        if (f1 < GOOD) {
            misses.add(new PageScore.Miss(
                    gold.id(), String.format(Locale.ROOT, "body %.2f", f1), gold.body(), text.toString()));
        }
        boolean title = same(gold, "title", plain(gold.title()), plain(String.valueOf(found.title())), misses);
        boolean date =
                !gold.date().isEmpty() && same(gold, "date", gold.date(), String.valueOf(found.published()), misses);
        boolean authors = !gold.authors().isEmpty()
                && same(gold, "authors", names(gold.authors()), names(found.authors()), misses);
        return new PageComparison(gold, false, f1, title, date, authors, List.copyOf(misses));
    }

    private static boolean same(
            GoldPage gold, String what, String expected, String found, Collection<PageScore.Miss> misses) {
        if (!expected.equals(found)) {
            misses.add(new PageScore.Miss(gold.id(), what, expected, found));
        }
        return expected.equals(found);
    }

    private static String names(List<String> names) {
        return new TreeSet<>(names.stream().map(PageComparison::plain).toList()).toString();
    }

    private static String plain(String text) {
        return String.join(" ", words(text));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** F1 of two texts as bags of words. */
    static double f1(String gold, String found) {
        Map<String, Integer> bag = new HashMap<>();
        List<String> expected = words(gold);
        expected.forEach(word -> bag.merge(word, 1, Integer::sum));
        List<String> actual = words(found);
        int common = 0;
        for (String word : actual) {
            if (bag.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return expected.isEmpty() || actual.isEmpty() ? 0 : 2.0 * common / (expected.size() + actual.size());
    }
}
