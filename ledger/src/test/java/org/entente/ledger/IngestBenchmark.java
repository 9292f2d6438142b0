// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints how fast pages are recorded and a pair is folded; not a test. Arguments: pages, mentions a page. */
final class IngestBenchmark {

    private IngestBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int mentions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        List<Page> pages = new RandomPages(5).pages(count, mentions);
        Path file = Files.createTempDirectory("ledger").resolve("benchmark.db");
        long start = System.nanoTime();
        try (Ledger ledger = Ledger.open(file)) {
            print("new ledger", start);
            for (int part = 0; part < 5; part++) {
                long begun = System.nanoTime();
                long cpu = cpuNanos();
                for (Page page : pages.subList(part * count / 5, (part + 1) * count / 5)) {
                    ledger.record(page.article(), page.mentions(), "1");
                }
                double seconds = (System.nanoTime() - begun) / 1e9;
                double busy = (cpuNanos() - cpu) / 1e9;
                int done = count / 5 * mentions;
                System.out.printf(
                        Locale.ROOT,
                        "%.0f mentions/s, %.0f per second of processor time%n",
                        done / seconds,
                        done / busy);
            }
            for (int run = 0; run < 3; run++) {
                long begun = System.nanoTime();
                int entries = ledger.entries(EntryFilter.between("CUB", "RUS")).size();
                print(entries + " entries of a pair", begun);
            }
            System.out.println(ledger.holdings());
        }
        long begun = System.nanoTime();
        Ledger.openExisting(file).close();
        print("existing ledger", begun);
        System.out.println(Files.size(file) / 1024 + " KiB");
    }

    /** Time of this thread on a processor, which other builds on the machine do not stretch. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, long since) {
        System.out.printf(Locale.ROOT, "%s: %d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }
}
