// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints how fast pages are recorded while the ledger grows, and how fast pairs are looked at then; not a test. Arguments: thousands of
 * mentions, mentions a page, where (a folder, or a jdbc: address).
 */
final class IngestBenchmark {

    private static final int PARTS = 10;
    private static final long SEED = 5;

    private IngestBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int thousands = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        String where = arguments.length > 2
                ? arguments[2]
                : Files.createTempDirectory("ledger").toString();
        String location = where.startsWith("jdbc:")
                ? where
                : Path.of(where, "benchmark.db").toString();
        SkewedPages pages = new SkewedPages(Long.getLong("seed", SEED));
        long start = System.nanoTime();
        try (Ledger ledger = Ledger.open(location)) {
            print("new ledger", start);
            for (int part = 0; part < PARTS; part++) {
                record(ledger, pages, thousands * 1000 / PARTS / each, each);
            }
            System.out.println(ledger.holdings());
        }
        long begun = System.nanoTime();
        try (Ledger ledger = Ledger.openExisting(location)) {
            print("existing ledger", begun);
            for (int n : new int[] {0, 1, 3, 10, 30, 100, 1000}) {
                String[] pair = pages.pair(n);
                for (int run = 0; run < 3; run++) {
                    begun = System.nanoTime();
                    int entries = ledger.entries(EntryFilter.between(pair[0], pair[1]))
                            .size();
                    print("pair " + (n + 1) + ": " + entries + " entries", begun);
                }
            }
        }
        if (!where.startsWith("jdbc:")) {
            System.out.println(Files.size(Path.of(location)) / 1024 + " KiB");
        }
    }

    private static void record(Ledger ledger, SkewedPages pages, int count, int each) {
        long nanos = 0;
        long busy = 0;
        for (int i = 0; i < count; i++) {
            Page page = pages.next(each);
            long begun = System.nanoTime();
            long cpu = cpuNanos();
            ledger.record(page.article(), page.mentions(), "1");
            nanos += System.nanoTime() - begun;
            busy += cpuNanos() - cpu;
        }
        System.out.printf(
                Locale.ROOT,
                "%.0f mentions/s, %.0f per second of processor time%n",
                count * each / (nanos / 1e9),
                count * each / (busy / 1e9));
    }

    /** Time of this thread on a processor, which other builds on the machine do not stretch. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, long since) {
        System.out.printf(Locale.ROOT, "%s: %d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }
}
