// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The process that {@link KillTest} kills: records pages and says so after each. */
final class KilledRecorder {

    static final long SEED = 42;
    static final int PAGES = 120;
    static final int MENTIONS = 15;

    private KilledRecorder() {}

    public static void main(String[] arguments) {
        record(Path.of(arguments[0]), hash -> {
            System.out.println(hash);
            System.out.flush();
        });
    }

    static void record(Path file, Consumer<String> acknowledged) {
        try (Ledger ledger = Ledger.open(file)) {
            for (Page page : new RandomPages(SEED).pages(PAGES, MENTIONS)) {
                ledger.record(page.article(), page.mentions(), "1");
                acknowledged.accept(page.article().contentHash());
            }
        }
    }
}
