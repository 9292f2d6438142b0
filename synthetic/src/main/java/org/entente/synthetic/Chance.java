// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws. The same seed gives the same draws. Not thread-safe. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True in this share of cases. */
    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double share() {
        return random.nextDouble();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The first in most cases, one of the others in this share of them. */
    <T> T mostlyFirst(List<T> choices, double other) {
        return choices.size() > 1 && in(other) ? choices.get(1 + random.nextInt(choices.size() - 1)) : choices.get(0);
    }

    /** So many different ones, fewer when there are not so many. */
    <T> List<T> some(List<T> choices, int count) {
        List<T> left = new ArrayList<>(choices);
        List<T> some = new ArrayList<>();
        while (some.size() < count && !left.isEmpty()) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }

    /** How often something happens that happens so often on average (Knuth's algorithm for Poisson's distribution). */
    int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = -1;
        for (double p = 1; p > limit; count++) {
            p *= random.nextDouble();
        }
        return count;
    }
}
