// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.text.Language;
import org.entente.syntax.Pipeline;

/**
 * One thread, warm: pages a second from bytes to mentions, and sentences a second through the pipeline alone; before that, cold,
 * what loading the model and the first page cost. A plain loop: at ten milliseconds a page the clock is fine enough.
 *
 * <p>Arguments: pages to read; the sample pages when there are none. {@code --languages DATA} measures all five languages in turns instead.
 * Unless it is given {@code -XX} options, it starts itself anew with those of the product.
 */
public final class Benchmark {

    private static final double WARM_UP_SECONDS = 8;
    private static final double MEASURED_SECONDS = 10;

    private final Worker worker = new Worker();
    private final List<Page> pages;

    private Benchmark(List<Page> pages) {
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Product.isHere()) {
            System.exit(Product.start(arguments));
        }
        say("%s", Product.describe());
        if (arguments.length == 2 && arguments[0].equals("--languages")) {
            new Languages(Path.of(arguments[1])).run();
            return;
        }
        List<Page> pages = new ArrayList<>();
        for (Path path : paths(arguments)) {
            pages.add(Page.of(path));
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
        say("model loaded         %.2f s, cold", Worker.seconds(start));
        start = System.nanoTime();
        int mentions = worker.code(pages.get(0));
        say("first page           %.2f s, cold, %d mentions", Worker.seconds(start), mentions);

        Runnable coding = () -> worker.code(pages);
        Worker.rate(coding, WARM_UP_SECONDS);
        double rounds = Worker.rate(coding, MEASURED_SECONDS);
        say(
                "page to mentions     %.0f pages/s, %.2f MB/s, one thread, warm",
                rounds * pages.size(), rounds * bytes / 1e6);

        List<Article> articles = pages.stream().map(worker::read).toList();
        int sentences = articles.stream()
                .mapToInt(article -> analyse(pipeline, article))
                .sum();
        Runnable analysis = () -> articles.forEach(article -> analyse(pipeline, article));
        Worker.rate(analysis, WARM_UP_SECONDS);
        say("sentences analysed   %.0f/s, one thread, warm", Worker.rate(analysis, MEASURED_SECONDS) * sentences);

        Runnable reading = () -> pages.forEach(worker::read);
        Worker.rate(reading, WARM_UP_SECONDS / 4);
        say("pages read           %.0f/s, one thread, warm", Worker.rate(reading, MEASURED_SECONDS / 2) * pages.size());

        System.gc();
        Runtime runtime = Runtime.getRuntime();
        say("memory in use        %d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static int analyse(Pipeline pipeline, Article article) {
        int sentences = 0;
        for (Block block : article.blocks()) {
            sentences += pipeline.analyse(article.text(), block.span()).size();
        }
        return sentences;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
