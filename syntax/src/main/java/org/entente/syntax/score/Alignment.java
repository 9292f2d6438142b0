// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which word of the analysis is which word of the treebank, as the CoNLL 2018 scorer decides it: words that cover the same characters,
 * and where either side has a multiword token, the longest common subsequence of the forms inside the stretch both cut alike.
 */
final class Alignment {

    private static final int LONGEST_STRETCH = 2000;

    private final List<Unit> gold;
    private final List<Unit> system;
    private final int[] goldOf;

    private Alignment(List<Unit> gold, List<Unit> system) {
        this.gold = gold;
        this.system = system;
        this.goldOf = new int[system.size()];
        Arrays.fill(goldOf, -1);
    }

    /** For each word of {@code system} the index of its partner in {@code gold}, or -1. */
    static int[] of(List<Unit> gold, List<Unit> system) {
        Alignment alignment = new Alignment(gold, system);
        alignment.run();
        return alignment.goldOf;
    }

    private void run() {
        int g = 0;
        int s = 0;
        while (g < gold.size() && s < system.size()) {
            Unit left = gold.get(g);
            Unit right = system.get(s);
            if (left.joined() || right.joined()) {
                int[] ends = stretch(g, s);
                if (ends[0] - g < LONGEST_STRETCH && ends[1] - s < LONGEST_STRETCH) {
                    common(g, ends[0], s, ends[1]);
                }
                g = ends[0];
                s = ends[1];
            } else if (left.start() == right.start() && left.end() == right.end()) {
                goldOf[s++] = g++;
            } else if (left.start() <= right.start()) {
                g++;
            } else {
                s++;
            }
        }
    }

    /** The ends of the stretch that begins with a multiword token on one side and that both sides cut at the same place. */
    private int[] stretch(int goldFrom, int systemFrom) {
        int g = goldFrom;
        int s = systemFrom;
        int end = gold.get(g).joined() ? gold.get(g).end() : system.get(s).end();
        if (!gold.get(g).joined() && gold.get(g).start() < system.get(s).start()) {
            return new int[] {g + 1, s};
        }
        if (!system.get(s).joined() && system.get(s).start() < gold.get(g).start()) {
            return new int[] {g, s + 1};
        }
        while (g < gold.size() && gold.get(g).start() < end
                || s < system.size() && system.get(s).start() < end) {
            boolean takeGold = g < gold.size()
                    && (s >= system.size()
                            || gold.get(g).start() <= system.get(s).start());
            Unit unit = takeGold ? gold.get(g++) : system.get(s++);
            if (unit.joined()) {
                end = Math.max(end, unit.end());
            }
        }
        return new int[] {g, s};
    }

    private void common(int g0, int g1, int s0, int s1) {
        int[][] longest = new int[g1 - g0 + 1][s1 - s0 + 1];
        for (int g = g1 - 1; g >= g0; g--) {
            for (int s = s1 - 1; s >= s0; s--) {
                longest[g - g0][s - s0] = same(g, s)
                        ? 1 + longest[g - g0 + 1][s - s0 + 1]
                        : Math.max(longest[g - g0 + 1][s - s0], longest[g - g0][s - s0 + 1]);
            }
        }
        int g = g0;
        int s = s0;
        while (g < g1 && s < s1) {
            if (same(g, s)) {
                goldOf[s++] = g++;
            } else if (longest[g - g0 + 1][s - s0] >= longest[g - g0][s - s0 + 1]) {
                g++;
            } else {
                s++;
            }
        }
    }

    private boolean same(int g, int s) {
        String a = gold.get(g).word().form().toLowerCase(Locale.ROOT);
        return a.equals(system.get(s).word().form().toLowerCase(Locale.ROOT));
    }
}
