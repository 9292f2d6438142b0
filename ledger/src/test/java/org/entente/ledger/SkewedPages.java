// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Pages about all pairs of the world's states, some told of far more than others: the n-th pair is told of 1/n as often as the first
 * (Zipf's law). A page tells of one to three pairs, as news does. The same seed gives the same pages.
 */
final class SkewedPages {

    /** Pairs that are ever told of. */
    private static final int PAIRS = 5_000;

    private final String[][] pairs = new String[PAIRS][];
    private final double[] sums = new double[PAIRS];
    private final Random random;
    private final RandomPages pages;
    private int number;

    SkewedPages(long seed) {
        this.random = new Random(seed);
        this.pages = new RandomPages(seed);
        String[] countries = Arrays.stream(Locale.getISOCountries())
                .map(c -> new Locale("", c).getISO3Country())
                .filter(c -> c.length() == 3)
                .toArray(String[]::new);
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            int source = random.nextInt(countries.length);
            int target = (source + 1 + random.nextInt(countries.length - 1)) % countries.length;
            pairs[i] = new String[] {countries[source], countries[target]};
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
    }

    /** The n-th most told pair, from 0. */
    String[] pair(int n) {
        return pairs[n].clone();
    }

    Page next(int mentions) {
        String[][] told = new String[1 + random.nextInt(3)][];
        for (int i = 0; i < told.length; i++) {
            int found = Arrays.binarySearch(sums, random.nextDouble() * sums[PAIRS - 1]);
            told[i] = pairs[found < 0 ? Math.min(-found - 1, PAIRS - 1) : found];
        }
        number++;
        return pages.page(number, mentions, told);
    }
}
