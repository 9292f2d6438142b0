// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import java.util.Random;

/**
 * How a stage is learned.
 *
 * @param rounds how often every sentence is seen
 * @param runs how many times to learn, each in another order, for the mean of what is learned
 * @param dropped the share of the features that an example hides, so that none is relied on alone
 * @param margin how far the right answer must be ahead to be left alone
 */
public record Practice(int rounds, int runs, float dropped, float margin) {

    /** Nothing hidden, and nothing learned from right answers. */
    public static Practice plain(int rounds, int runs) {
        return new Practice(rounds, runs, 0, 0);
    }

    /** The same for a model that only tells what one that has not seen a sentence makes of it. */
    public Practice shorter() {
        return new Practice(Math.max(1, rounds / 2), 1, dropped, margin);
    }

    /** Hides some of the rows, and returns how many are left. */
    public int shown(int[] rows, int count, Random hiding) {
        if (dropped == 0) {
            return count;
        }
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (hiding.nextFloat() >= dropped) {
                rows[left++] = rows[i];
            }
        }
        return left;
    }
}
