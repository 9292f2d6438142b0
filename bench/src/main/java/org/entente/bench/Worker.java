// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.entente.coder.NewsCoder;
import org.entente.model.article.Article;
import org.entente.model.article.PartialDate;
import org.entente.page.PageReader;

/** Reads and codes pages on the thread that asks, and tells what that cost of the thread's own processor time. */
final class Worker {

    private static final PartialDate DAY = new PartialDate("2026-01-21");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PageReader reader = new PageReader();
    private final NewsCoder coder = NewsCoder.standard();

    Article read(Page page) {
        return reader.read(page.name(), page.bytes()).withAssumedDate(DAY);
    }

    /** How many mentions the page has. */
    int code(Page page) {
        return coder.code(read(page)).size();
    }

    void code(List<Page> pages) {
        pages.forEach(this::code);
    }

    /** Nanoseconds of this thread's processor time: other work on the machine must not count, though it still takes its share of the caches. */
    static long time(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /** Runs the work for so long on the clock and answers how often it ran in a second of processor time. */
    static double rate(Runnable work, double atLeastSeconds) {
        long start = System.nanoTime();
        long spent = 0;
        int rounds = 0;
        while (seconds(start) < atLeastSeconds) {
            spent += time(work);
            rounds++;
        }
        return rounds / (spent / 1e9);
    }

    static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
