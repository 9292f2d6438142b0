// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.coder.NewsCoder;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.page.PageReader;
import org.entente.syntax.Pipeline;

/**
 * One thread, warm: pages a second from bytes to mentions, and sentences a second through the pipeline alone; before that, cold,
 * what loading the model and the first page cost. A plain loop: at ten milliseconds a page the clock is fine enough.
 *
 * <p>Arguments: pages to read; the sample pages when there are none.
 */
public final class Benchmark {

    private static final double WARM_UP_SECONDS = 8;
    private static final double MEASURED_SECONDS = 10;
    private static final PartialDate DAY = new PartialDate("2026-01-21");

    private final PageReader reader = new PageReader();
    private final NewsCoder coder = NewsCoder.standard();
    private final List<Page> pages;

    private Benchmark(List<Page> pages) {
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path path : paths(arguments)) {
            pages.add(new Page(path.toString(), Files.readAllBytes(path)));
        }
        new Benchmark(pages).run();
    }

    private static List<Path> paths(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            return Stream.of(arguments).map(Path::of).toList();
        }
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            return samples.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private void run() {
        long bytes = pages.stream().mapToLong(page -> page.bytes().length).sum();
        say("pages                %d, %.1f KB each", pages.size(), bytes / 1024.0 / pages.size());

        long start = System.nanoTime();
        Pipeline pipeline = Pipeline.forLanguage(Language.FRENCH);
        say("model loaded         %.2f s, cold", seconds(start));
        start = System.nanoTime();
        int mentions = code(pages.get(0));
        say("first page           %.2f s, cold, %d mentions", seconds(start), mentions);

        measure(this::codeAll, WARM_UP_SECONDS);
        double rounds = measure(this::codeAll, MEASURED_SECONDS);
        say(
                "page to mentions     %.0f pages/s, %.2f MB/s, one thread, warm",
                rounds * pages.size(), rounds * bytes / 1e6);

        List<Article> articles = pages.stream().map(this::read).toList();
        int sentences = articles.stream()
                .mapToInt(article -> analyse(pipeline, article))
                .sum();
        Runnable analysis = () -> articles.forEach(article -> analyse(pipeline, article));
        measure(analysis, WARM_UP_SECONDS);
        say("sentences analysed   %.0f/s, one thread, warm", measure(analysis, MEASURED_SECONDS) * sentences);

        Runnable reading = () -> pages.forEach(this::read);
        measure(reading, WARM_UP_SECONDS / 4);
        say("pages read           %.0f/s, one thread, warm", measure(reading, MEASURED_SECONDS / 2) * pages.size());

        System.gc();
        Runtime runtime = Runtime.getRuntime();
        say("memory in use        %d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private void codeAll() {
        pages.forEach(this::code);
    }

    private int code(Page page) {
        return coder.code(read(page)).size();
    }

    private Article read(Page page) {
        return reader.read(page.name(), page.bytes()).withAssumedDate(DAY);
    }

    private static int analyse(Pipeline pipeline, Article article) {
        int sentences = 0;
        for (Block block : article.blocks()) {
            sentences += pipeline.analyse(article.text(), block.span()).size();
        }
        return sentences;
    }

    /**
     * Runs the work for so long and answers how often it ran in a second of this thread's own time: other work on the machine
     * must not count, though it still takes its share of the caches.
     */
    private static double measure(Runnable work, double atLeastSeconds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long before = threads.getCurrentThreadCpuTime();
        int rounds = 0;
        while (seconds(start) < atLeastSeconds) {
            work.run();
            rounds++;
        }
        return rounds / ((threads.getCurrentThreadCpuTime() - before) / 1e9);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private record Page(String name, byte[] bytes) {}
}
