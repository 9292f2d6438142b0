// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The process that {@link KillTest} kills: records pages and says so after each. */
final class KilledRecorder {

    static final long SEED = 42;
    static final int PAGES = 120;
    static final int MENTIONS = 15;

    private KilledRecorder() {}

    /** Begins a process that records into this ledger; what it reports comes line by line. */
    static Process start(String location) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRecorder.class.getName(),
                        location)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) {
        record(arguments[0], hash -> {
            System.out.println(hash);
            System.out.flush();
        });
    }

    static void record(String location, Consumer<String> acknowledged) {
        try (Ledger ledger = Ledger.open(location)) {
            for (Page page : new RandomPages(SEED).pages(PAGES, MENTIONS)) {
                ledger.record(page.article(), page.mentions(), "1");
                acknowledged.accept(page.article().contentHash());
            }
        }
    }
}
