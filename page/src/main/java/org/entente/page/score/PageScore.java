// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.fault.EntenteException;
import org.entente.page.PageReader;

/**
 * How well a set of pages is read.
 *
 * @param pages how many pages were tried
 * @param refused how many of them were refused as no article; they count as wrong in everything
 * @param bodyF1 mean over the pages of the F1 of words, as bags, between the text found, standfirst included, and the gold text
 * @param title share of pages whose title is the gold title, typography and case aside
 * @param date share of dated pages with the right day
 * @param authors share of signed pages with exactly the right names
 * @param pagesPerSecond by the processor time of one thread, from bytes to article
 * @param meanKilobytes mean size of the pages
 */
public record PageScore(
        int pages,
        int refused,
        double bodyF1,
        double title,
        double date,
        double authors,
        double pagesPerSecond,
        double meanKilobytes) {

    /** What went wrong with one page, for looking at. */
    public record Miss(String id, String what, String gold, String found) {}

    /**
     * Reads all pages of a folder in the layout of the News Article Extraction Benchmark.
     *
     * @param misses filled with what was wrong, page by page
     */
    public static PageScore of(Path folder, List<Miss> misses) throws IOException {
        PageReader reader = new PageReader();
        List<GoldPage> golds = GoldPage.read(folder);
        List<byte[]> pages = new ArrayList<>();
        long bytes = 0;
        for (GoldPage gold : golds) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(GoldPage.html(folder, gold.id())))) {
                byte[] page = in.readAllBytes();
                bytes += page.length;
                pages.add(page);
            }
        }
        Tally tally = new Tally(misses);
        for (int i = 0; i < golds.size(); i++) {
            try {
                tally.compare(golds.get(i), reader.read(golds.get(i).id(), pages.get(i)));
            } catch (EntenteException e) {
                tally.refuse(golds.get(i), e.line());
            }
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (byte[] page : pages) {
            try {
                reader.read("", page);
            } catch (EntenteException e) {
                continue;
            }
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        return tally.score(golds.size(), golds.size() / seconds, bytes / 1024.0 / Math.max(1, golds.size()));
    }

    /** The table that the command line prints. */
    public String table() {
        return String.format(
                Locale.ROOT,
                "pages %d, refused %d%nbody token F1   %.3f%nexact title     %.3f%nsame day        %.3f%nauthors         %.3f%n"
                        + "pages a second  %.0f (one thread's processor time, %.0f KB on average)%n",
                pages,
                refused,
                bodyF1,
                title,
                date,
                authors,
                pagesPerSecond,
                meanKilobytes);
    }

    /** Sums while pages are compared. */
    private static final class Tally {
        private final List<Miss> misses;
        private int refused;
        private double body;
        private int titles;
        private int dated;
        private int dates;
        private int signed;
        private int authors;

        private Tally(List<Miss> misses) {
            this.misses = misses;
        }

        private void refuse(GoldPage gold, String why) {
            refused++;
            dated += gold.date().isEmpty() ? 0 : 1;
            signed += gold.authors().isEmpty() ? 0 : 1;
            misses.add(new Miss(gold.id(), "body refused", "", why));
        }

        private void compare(GoldPage gold, Article found) {
            StringBuilder text = new StringBuilder();
            for (Block block : found.blocks()) {
                if (block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.CAPTION) {
                    text.append(found.textOf(block)).append('\n');
                }
            }
            double f1 = f1(gold.body(), text.toString());
            body += f1;
            if (f1 < 0.9) {
                misses.add(
                        new Miss(gold.id(), String.format(Locale.ROOT, "body %.2f", f1), gold.body(), text.toString()));
            }
            titles += check(gold.id(), "title", plain(gold.title()), plain(String.valueOf(found.title())));
            if (!gold.date().isEmpty()) {
                dated++;
                dates += check(gold.id(), "date", gold.date(), String.valueOf(found.published()));
            }
            if (!gold.authors().isEmpty()) {
                signed++;
                authors += check(gold.id(), "authors", names(gold.authors()), names(found.authors()));
            }
        }

        private int check(String id, String what, String gold, String found) {
            if (gold.equals(found)) {
                return 1;
            }
            misses.add(new Miss(id, what, gold, found));
            return 0;
        }

        private PageScore score(int pages, double pagesPerSecond, double meanKilobytes) {
            return new PageScore(
                    pages,
                    refused,
                    body / Math.max(1, pages),
                    (double) titles / Math.max(1, pages),
                    (double) dates / Math.max(1, dated),
                    (double) authors / Math.max(1, signed),
                    pagesPerSecond,
                    meanKilobytes);
        }
    }

    private static String names(List<String> names) {
        Set<String> plain = new HashSet<>();
        names.forEach(name -> plain.add(plain(name)));
        return plain.stream().sorted().toList().toString();
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
