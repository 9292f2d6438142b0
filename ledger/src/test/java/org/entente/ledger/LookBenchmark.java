// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.model.entry.Entry;

/**
 * Prints how long a look takes into a ledger that {@link IngestBenchmark} made; not a test. Each pair is looked at for the first time
 * in a ledger that was just opened, then again. Arguments: where the ledger is, entries a page (50 unless told).
 */
final class LookBenchmark {

    private static final long SEED = 5;
    private static final int[] PAIRS = {0, 1, 2, 5, 10, 30, 100, 300, 1000, 3000};
    private static final int WARM_UP = 40;
    private static final int AGAIN = 5;

    private LookBenchmark() {}

    public static void main(String[] arguments) {
        int limit = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        SkewedPages pages = new SkewedPages(Long.getLong("seed", SEED));
        try (Ledger ledger = Ledger.openExisting(arguments[0])) {
            System.out.println(ledger.holdings());
            // The compiler's time is not the ledger's: pairs that are not asked for below.
            for (int n = 0; n < WARM_UP; n++) {
                ledger.page(between(pages.pair(20 + n % 9)), 0, limit);
            }
        }
        for (int n : PAIRS) {
            EntryFilter filter = between(pages.pair(n));
            try (Ledger ledger = Ledger.openExisting(arguments[0])) {
                time("open", ledger::head);
                EntryPage page = time("pair " + (n + 1) + ", first look", () -> ledger.page(filter, 0, limit));
                int told = page.entries().stream()
                        .mapToInt(e -> e.history().size())
                        .sum();
                System.out.println(page.entries().size() + " of " + page.total() + " entries, " + told + " mentions");
                for (int i = 0; i < AGAIN; i++) {
                    time("again", () -> ledger.page(filter, 0, limit));
                }
                time("page 10", () -> ledger.page(filter, 9 * limit, limit));
                List<Entry> shown = new ArrayList<>(page.entries());
                if (!shown.isEmpty()) {
                    time(
                            "show one",
                            () -> ledger.entry(shown.get(shown.size() / 2).id()));
                }
            }
        }
    }

    private static EntryFilter between(String[] pair) {
        return EntryFilter.between(pair[0], pair[1]);
    }

    private static <T> T time(String what, Supplier<T> look) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        T result = look.get();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms, %.1f of them on a processor%n",
                what,
                (System.nanoTime() - begun) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6);
        return result;
    }
}
