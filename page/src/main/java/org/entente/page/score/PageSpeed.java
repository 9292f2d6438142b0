// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.score;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.model.fault.EntenteException;
import org.entente.page.PageReader;
import org.jsoup.parser.Parser;

/**
 * How many pages a second one thread reads, by its processor time, beside what parsing alone takes: the limit.
 *
 * @param pages how many pages of {@link #LEAST_KILOBYTES} to {@link #MOST_KILOBYTES} were read
 * @param kilobytes their mean size
 * @param reading pages a second, from bytes to article
 * @param parsing pages a second, from bytes to the parser's tree
 * @param readingAll pages a second over all pages of any size
 * @param kilobytesOfAll the mean size of all pages
 */
public record PageSpeed(
        int pages, double kilobytes, double reading, double parsing, double readingAll, double kilobytesOfAll) {

    /** News pages as most are: without what a few inline. */
    static final int LEAST_KILOBYTES = 75;

    static final int MOST_KILOBYTES = 175;

    /** After so many rounds the compiler of the virtual machine has done its work. */
    private static final int WARM_UP = 8;

    private static final int MEASURED = 4;

    /** Reads the pages of a folder in the layout of the News Article Extraction Benchmark, some of them several times. */
    public static PageSpeed of(Path folder) throws IOException {
        PageReader reader = new PageReader();
        List<byte[]> pages = new ArrayList<>();
        for (GoldPage gold : GoldPage.read(folder)) {
            pages.add(gold.page(folder));
        }
        List<byte[]> usual = pages.stream()
                .filter(page -> page.length >= LEAST_KILOBYTES * 1024 && page.length <= MOST_KILOBYTES * 1024)
                .toList();
        double all = rate(pages, page -> read(reader, page), 0, 1);
        return new PageSpeed(
                usual.size(),
                kilobytes(usual),
                rate(usual, page -> read(reader, page), WARM_UP, MEASURED),
                rate(usual, PageSpeed::parse, 1, MEASURED),
                all,
                kilobytes(pages));
    }

    private static void read(PageReader reader, byte[] page) {
        try {
            reader.read("", page);
        } catch (EntenteException e) {
            // Refusing takes time too.
        }
    }

    private static void parse(byte[] page) {
        Parser.htmlParser().parseInput(new String(page, StandardCharsets.UTF_8), "");
    }

    private static double rate(List<byte[]> pages, Consumer<byte[]> work, int warmUp, int rounds) {
        for (int i = 0; i < warmUp; i++) {
            pages.forEach(work);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            pages.forEach(work);
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        return seconds == 0 ? 0 : pages.size() * rounds / seconds;
    }

    private static double kilobytes(List<byte[]> pages) {
        return pages.stream().mapToInt(page -> page.length).average().orElse(0) / 1024;
    }

    /** The line that the command line prints. */
    public String table() {
        return String.format(
                Locale.ROOT,
                "pages a second of one thread's processor time: %.0f of %.0f KB (%d pages of %d to %d KB; parsing alone %.0f), %.0f of %.0f KB (all)%n",
                reading,
                kilobytes,
                pages,
                LEAST_KILOBYTES,
                MOST_KILOBYTES,
                parsing,
                readingAll,
                kilobytesOfAll);
    }
}
