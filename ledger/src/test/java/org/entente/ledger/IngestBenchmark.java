// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.mention.Mention;
import org.entente.synthetic.Stories;
import org.entente.synthetic.StoryPage;

/**
 * Prints how fast the pages of invented stories are recorded while the ledger grows, and how fast pairs are looked at then; not a test.
 * Arguments: thousands of mentions, where (a folder, or a jdbc: address). System property {@code seed}.
 */
final class IngestBenchmark {

    private static final int PARTS = 10;
    private static final long SEED = 5;
    /** Which of the pairs, the most told first, are looked at. */
    private static final int[] LOOKED_AT = {0, 1, 3, 10, 30, 100, 1000};

    private static final int LOOKS = 3;
    /** Pages recorded in one go. */
    private static final int AT_ONCE = Integer.getInteger("pages", 100);

    private final Ledger ledger;
    private final Stories stories = Stories.of(Long.getLong("seed", SEED));
    private final Map<String, Integer> told = new HashMap<>();

    private IngestBenchmark(Ledger ledger) {
        this.ledger = ledger;
    }

    public static void main(String[] arguments) throws IOException {
        int thousands = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        String where = arguments.length > 1
                ? arguments[1]
                : Files.createTempDirectory("ledger").toString();
        String location = where.startsWith("jdbc:")
                ? where
                : Path.of(where, "benchmark.db").toString();
        List<String> pairs;
        long start = System.nanoTime();
        try (Ledger ledger = Ledger.open(location)) {
            print("new ledger", start);
            IngestBenchmark benchmark = new IngestBenchmark(ledger);
            for (int part = 1; part <= PARTS; part++) {
                benchmark.record(part, thousands * 1000 / PARTS);
            }
            System.out.println(ledger.holdings());
            pairs = benchmark.mostTold();
        }
        look(location, pairs);
        if (!where.startsWith("jdbc:")) {
            System.out.println(Files.size(Path.of(location)) / 1024 + " KiB");
        }
    }

    private void record(int part, int mentions) {
        long nanos = 0;
        long busy = 0;
        int recorded = 0;
        while (recorded < mentions) {
            List<Coded> pages = pages();
            long begun = System.nanoTime();
            long cpu = cpuNanos();
            ledger.record(pages, "1");
            nanos += System.nanoTime() - begun;
            busy += cpuNanos() - cpu;
            recorded += pages.stream().mapToInt(page -> page.mentions().size()).sum();
        }
        System.out.printf(
                Locale.ROOT,
                "part %2d: %.0f mentions/s, %.0f per second of processor time%n",
                part,
                recorded / (nanos / 1e9),
                recorded / (busy / 1e9));
    }

    private List<Coded> pages() {
        List<Coded> pages = new ArrayList<>(AT_ONCE);
        while (pages.size() < AT_ONCE) {
            StoryPage page = stories.next();
            page.mentions().forEach(mention -> told.merge(pair(mention), 1, Integer::sum));
            pages.add(new Coded(page.article(), page.mentions()));
        }
        return pages;
    }

    private static String pair(Mention mention) {
        String source = mention.source().country();
        String target = mention.target().country();
        return source.compareTo(target) <= 0 ? source + " " + target : target + " " + source;
    }

    private List<String> mostTold() {
        return told.keySet().stream()
                .sorted(Comparator.comparing((String pair) -> -told.getOrDefault(pair, 0)))
                .toList();
    }

    private static void look(String location, List<String> pairs) {
        long begun = System.nanoTime();
        try (Ledger ledger = Ledger.openExisting(location)) {
            print("existing ledger", begun);
            for (int n : LOOKED_AT) {
                for (int look = 0; look < LOOKS && n < pairs.size(); look++) {
                    String[] pair = pairs.get(n).split(" ");
                    begun = System.nanoTime();
                    int entries = ledger.entries(EntryFilter.between(pair[0], pair[1]))
                            .size();
                    print("pair " + (n + 1) + ": " + entries + " entries", begun);
                }
            }
        }
    }

    /** Time of this thread, not of those that help it prepare pages, on a processor, which other builds on the machine do not stretch. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, long since) {
        System.out.printf(Locale.ROOT, "%s: %d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }
}
