// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.util.Arrays;

/**
 * A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer whose last element is the root, and
 * the arcs made so far. Node 0 stands for "nothing there", nodes 1 to n are words, node n + 1 is the root.
 */
final class State {

    static final int SHIFT = 0;
    /** The front of the buffer becomes head of the top of the stack. */
    static final int LEFT = 1;
    /** The second of the stack becomes head of its top. */
    static final int RIGHT = 2;

    static final int ACTIONS = 3;

    final int root;
    final int[] heads;
    final int[] labels;
    final int[] leftmost;
    final int[] secondLeft;
    final int[] rightmost;
    final int[] secondRight;
    final int[] leftCount;
    final int[] rightCount;
    private final int[] stack;
    private int depth;
    private int front = 1;

    State(int words) {
        root = words + 1;
        int places = words + 2;
        heads = new int[places];
        labels = new int[places];
        leftmost = new int[places];
        secondLeft = new int[places];
        rightmost = new int[places];
        secondRight = new int[places];
        leftCount = new int[places];
        rightCount = new int[places];
        stack = new int[places];
        Arrays.fill(heads, -1);
    }

    /** The node {@code k} below the top of the stack, 0 when there is none. */
    int stack(int k) {
        return k < depth ? stack[depth - 1 - k] : 0;
    }

    /** The node {@code k} behind the front of the buffer, 0 when there is none. */
    int buffer(int k) {
        return front + k <= root ? front + k : 0;
    }

    int depth() {
        return depth;
    }

    /** Whether, by another parser's heads, {@code node} still has a child to come from the buffer. */
    int waiting(int[] guide, int node) {
        for (int i = front; node != 0 && i < root; i++) {
            if (guide[i] == node) {
                return i == front ? 2 : 1;
            }
        }
        return 0;
    }

    boolean finished() {
        return front == root && depth == 0;
    }

    /** The root is never shifted, and takes exactly one child: the last word left on the stack. */
    boolean allows(int action) {
        return switch (action) {
            case SHIFT -> front < root;
            case LEFT -> depth > 0 && (front < root || depth == 1);
            case RIGHT -> depth > 1;
            default -> throw new IllegalArgumentException("no action " + action);
        };
    }

    /** The action when there is no choice: with nothing on the stack, or nothing but the root in the buffer; else -1. */
    int only() {
        if (depth == 0) {
            return SHIFT;
        }
        return front < root ? -1 : depth == 1 ? LEFT : RIGHT;
    }

    void apply(int action, int label) {
        if (action == SHIFT) {
            stack[depth++] = front++;
            return;
        }
        int child = stack[--depth];
        int head = action == LEFT ? front : stack[depth - 1];
        heads[child] = head;
        labels[child] = label;
        if (action == LEFT) {
            secondLeft[head] = leftmost[head];
            leftmost[head] = child;
            leftCount[head]++;
        } else {
            secondRight[head] = rightmost[head];
            rightmost[head] = child;
            rightCount[head]++;
        }
    }
}
