// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

/** The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each action puts out of reach. */
final class Oracle {

    private Oracle() {}

    /** {@code gold[i]} is the head of word {@code i}, the root being node n + 1. */
    static int cost(State state, int[] gold, int action) {
        int front = state.buffer(0);
        int top = state.stack(0);
        int cost = 0;
        if (action == State.SHIFT) {
            for (int k = 0; k < state.depth(); k++) {
                int node = state.stack(k);
                if (gold[node] == front) {
                    cost++;
                }
                if (k > 0 && gold[front] == node) {
                    cost++;
                }
            }
            return cost;
        }
        int second = state.stack(1);
        int head = gold[top];
        if (action == State.LEFT) {
            if (head == second && second != 0 || head > front) {
                cost++;
            }
        } else if (head >= front) {
            cost++;
        }
        for (int node = front; node < state.root; node++) {
            if (gold[node] == top) {
                cost++;
            }
        }
        return cost;
    }
}
