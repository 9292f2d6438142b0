// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All languages in one run, in turns of a fraction of a second, so that whatever else the machine does meets all of them alike: for French the
 * seed page, for the others the twelve largest documents of the parallel news set, brought to the seed's size.
 */
final class Languages {

    private static final List<String> CODES = List.of("fr", "es", "en", "pt", "ru");
    private static final int DOCUMENTS = 12;
    private static final double WARM_UP_SECONDS = 45;
    private static final int ROUNDS = 40;
    /** Long enough for the clock of a thread's own time, short enough for noise to meet all languages alike. */
    private static final double TURN_SECONDS = 0.3;

    private final Worker worker = new Worker();
    private final List<List<Page>> pages = new ArrayList<>();

    /** @param data the folder that holds {@code seed} and {@code ntrex} */
    Languages(Path data) throws IOException {
        for (String code : CODES) {
            pages.add(
                    code.equals("fr")
                            ? seed(data)
                            : Page.largest(data.resolve("ntrex").resolve(code), DOCUMENTS));
        }
    }

    private static List<Page> seed(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("seed"))) {
            List<Page> seed = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                seed.add(Page.of(file));
            }
            return seed;
        }
    }

    void run() throws IOException {
        long start = System.nanoTime();
        while (Worker.seconds(start) < WARM_UP_SECONDS) {
            pages.forEach(worker::code);
        }
        double[][] rates = new double[CODES.size()][ROUNDS];
        Stages stages = new Stages();
        for (int round = 0; round < ROUNDS; round++) {
            for (int language = 0; language < CODES.size(); language++) {
                List<Page> set = pages.get(language);
                double size = set.stream().mapToDouble(Page::size).sum();
                stages.start(language);
                rates[language][round] = size * Worker.rate(() -> worker.code(set), TURN_SECONDS);
            }
        }
        print(rates, stages.finish(CODES.size()));
    }

    private static void print(double[][] rates, List<Stages.Shares> shares) {
        say(
                "pages of %,d characters a second of one warm thread's processor time, page to mentions",
                Page.SEED_CHARACTERS);
        say("%-4s %8s %8s %8s   microseconds a page by stage", "", "median", "tenth", "ninth");
        for (int language = 0; language < CODES.size(); language++) {
            double[] sorted = rates[language].clone();
            Arrays.sort(sorted);
            double median = sorted[ROUNDS / 2];
            say(
                    "%-4s %8.1f %8.1f %8.1f   %s",
                    CODES.get(language),
                    median,
                    sorted[ROUNDS / 10],
                    sorted[ROUNDS * 9 / 10],
                    shares.get(language).print(1e6 / median));
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
