// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import org.entente.syntax.internal.Hash;

/**
 * Row hashes of a parser state: words, tags and labels around the stack and the front of the buffer, and their combinations, mostly
 * after Zhang and Nivre (2011); what stands between two words; and, when the view has a guide, what the guide says (Nivre and McDonald
 * 2008). In short methods, because the compiler gives up on inlining the hashes in long ones.
 */
final class ActionFeatures {

    static final int MOST = 120;

    private static final int FARTHEST = 10;
    private static final int MOST_CHILDREN = 15;

    private final View v;
    private final State s;
    private final int[] form;
    private final int[] tag;
    private int s0;
    private int s1;
    private int s2;
    private int b0;
    private int b1;
    private int b2;
    private int s0t;
    private int s1t;
    private int b0t;
    private int b1t;
    private int s0m;
    private int s1m;
    private int b0m;
    private int s0f;
    private int s1f;
    private int b0f;

    ActionFeatures(View view, State state) {
        v = view;
        s = state;
        form = view.form;
        tag = view.tag;
    }

    /** Writes the rows of the state as it is now and returns how many there are. */
    int fill(int[] rows) {
        s0 = s.stack(0);
        s1 = s.stack(1);
        s2 = s.stack(2);
        b0 = s.buffer(0);
        b1 = s.buffer(1);
        b2 = s.buffer(2);
        s0t = tag[s0];
        s1t = tag[s1];
        b0t = tag[b0];
        b1t = tag[b1];
        s0m = v.lemma[s0];
        s1m = v.lemma[s1];
        b0m = v.lemma[b0];
        s0f = v.fine[s0];
        s1f = v.fine[s1];
        b0f = v.fine[b0];
        int n = pairs(rows, words(rows, 0));
        n = gaps(rows, children(rows, n));
        n = (v.cases[s0] | v.cases[s1] | v.cases[b0]) == 0 ? n : cases(rows, n);
        n = v.guideHead.length > 0 ? guide(rows, n) : n;
        Hash.finish(rows, n);
        return n;
    }

    private int words(int[] rows, int from) {
        int n = from;
        int b1w = form[b1];
        rows[n++] = Hash.begun(0, 0);
        rows[n++] = Hash.begun(1, form[s0], s0t);
        rows[n++] = Hash.begun(2, form[s1], s1t);
        rows[n++] = Hash.begun(3, form[b0], b0t);
        rows[n++] = Hash.begun(4, b1w, b1t);
        rows[n++] = Hash.begun(5, s0f);
        rows[n++] = Hash.begun(6, s1f);
        rows[n++] = Hash.begun(7, b0f);
        rows[n++] = Hash.begun(8, v.fine[b1]);
        rows[n++] = Hash.begun(9, s0m, b0t);
        rows[n++] = Hash.begun(10, s0t, b0m);
        rows[n++] = Hash.begun(11, s0m, b0m);
        rows[n++] = Hash.begun(12, s1m, s0t);
        rows[n++] = Hash.begun(13, s1t, s0m);
        rows[n++] = Hash.begun(14, s1m, s0m);
        rows[n++] = Hash.begun(15, s1m, b0t);
        rows[n++] = Hash.begun(16, s1t, b0m);
        rows[n++] = Hash.begun(17, b0m, b1t);
        rows[n++] = Hash.begun(18, b0t, b1w);
        rows[n++] = Hash.begun(19, s0m, b1t);
        rows[n++] = Hash.begun(73, form[b2], tag[b2]);
        rows[n++] = Hash.begun(74, form[s2], tag[s2]);
        rows[n++] = Hash.begun(75, s0f, b0f);
        rows[n++] = Hash.begun(76, s1f, s0f);
        rows[n++] = Hash.begun(77, s1f, b0f);
        return n;
    }

    private int pairs(int[] rows, int from) {
        int n = from;
        rows[n++] = Hash.begun(20, s1t, s0t, b0t);
        rows[n++] = Hash.begun(21, s0t, b0t, b1t);
        rows[n++] = Hash.begun(22, s1t, s0t, b0t, b1t);
        rows[n++] = Hash.begun(23, tag[s2], s1t, s0t, b0t);
        rows[n++] = Hash.begun(24, s0t, b0t, b1t, tag[b2]);
        rows[n++] = Hash.begun(25, s1m, s0t, b0t);
        rows[n++] = Hash.begun(26, s1t, s0m, b0t);
        rows[n++] = Hash.begun(27, s1t, s0t, b0m);
        rows[n++] = Hash.begun(28, s0f, b0t, b1t);
        int near = s1 == 0 ? 0 : Math.min(s0 - s1, FARTHEST);
        int far = s0 == 0 ? 0 : Math.min(b0 - s0, FARTHEST);
        rows[n++] = Hash.begun(29, s1t, s0t, near);
        rows[n++] = Hash.begun(30, s0t, b0t, far);
        int s0v = s.leftCount[s0] * 16 + Math.min(s.rightCount[s0], MOST_CHILDREN);
        int s1v = s.leftCount[s1] * 16 + Math.min(s.rightCount[s1], MOST_CHILDREN);
        rows[n++] = Hash.begun(31, s0t, s0v, b0t);
        rows[n++] = Hash.begun(78, s1t, s0t, b0t, near * 16 + far);
        rows[n++] = Hash.begun(79, tag[s2], s1m, s0t);
        rows[n++] = Hash.begun(32, s1t, s1v, s0t);
        rows[n++] = Hash.begun(33, s0t, b0t, s.leftCount[b0]);
        return n;
    }

    private int children(int[] rows, int from) {
        int n = from;
        int s0l = s.leftmost[s0];
        int s0r = s.rightmost[s0];
        int s1l = s.leftmost[s1];
        int s1r = s.rightmost[s1];
        int b0l = s.leftmost[b0];
        int s0ll = s.labels[s0l];
        int s0rl = s.labels[s0r];
        int s1ll = s.labels[s1l];
        int s1rl = s.labels[s1r];
        int b0ll = s.labels[b0l];
        rows[n++] = Hash.begun(34, s0t, s0ll, b0t);
        rows[n++] = Hash.begun(35, s0t, s0rl, b0t);
        rows[n++] = Hash.begun(36, s0t, b0t, b0ll);
        rows[n++] = Hash.begun(37, s1t, s0t, s0ll);
        rows[n++] = Hash.begun(38, s1t, s0t, s0rl);
        rows[n++] = Hash.begun(39, s1t, s1rl, s0t);
        rows[n++] = Hash.begun(40, s1t, s1ll, s0t);
        rows[n++] = Hash.begun(41, s0t, tag[s0l], tag[s0r], b0t);
        rows[n++] = Hash.begun(42, s1t, tag[s1r], s0t, b0t);
        rows[n++] = Hash.begun(43, s0t, b0t, tag[b0l]);
        rows[n++] = Hash.begun(44, s1m, form[s0l], s0t);
        rows[n++] = Hash.begun(45, s0m, s0rl);
        rows[n++] = Hash.begun(56, s1t, form[s0l], s0t);
        rows[n++] = Hash.begun(57, s0t, s0m, form[b0l], b0t);
        rows[n++] = Hash.begun(58, s0t, s0ll, s.labels[s.secondLeft[s0]]);
        rows[n++] = Hash.begun(59, s1f, s0t, s0ll, b0t);
        rows[n++] = Hash.begun(46, s1m, s1rl, s0t);
        rows[n++] = Hash.begun(47, s1m, s1ll, s0t);
        rows[n++] = Hash.begun(48, s0m, s0ll, b0t);
        rows[n++] = Hash.begun(49, b0m, b0ll);
        rows[n++] = Hash.begun(50, s0t, tag[s.secondLeft[s0]], tag[s0l]);
        rows[n++] = Hash.begun(51, s0t, tag[s.secondRight[s0]], tag[s0r]);
        rows[n++] = Hash.begun(52, s1t, tag[s.secondRight[s1]], tag[s1r], s0t);
        rows[n++] = Hash.begun(53, s1t, s1rl, s.labels[s.secondRight[s1]], s0t);
        rows[n++] = Hash.begun(54, s0m, b0m, form[b0l]);
        rows[n++] = Hash.begun(55, s1m, s0m, form[s0l]);
        return n;
    }

    private int gaps(int[] rows, int from) {
        int n = from;
        int gap = v.gap[b0];
        int inner = v.between(s0, b0);
        int outer = v.between(s1, s0);
        rows[n++] = Hash.begun(60, s0t, b0t, gap);
        rows[n++] = Hash.begun(61, s1t, s0t, v.gap[s0]);
        rows[n++] = Hash.begun(62, s0t, b0t, inner);
        rows[n++] = Hash.begun(63, s1t, s0t, outer);
        rows[n++] = Hash.begun(64, s1t, s0t, b0t, gap);
        rows[n++] = Hash.begun(65, s0t, b0t, b1t, v.gap[b1]);
        rows[n++] = Hash.begun(66, s0m, b0t, gap);
        rows[n++] = Hash.begun(80, s1t, s0t, outer, gap);
        rows[n++] = Hash.begun(67, s0t, b0m, gap);
        rows[n++] = Hash.begun(68, s1t, s0t, b0t, outer * 256 + inner);
        rows[n++] = Hash.begun(69, gap, v.gap[s0], s0t);
        rows[n++] = Hash.begun(70, s1m, s0t, outer);
        rows[n++] = Hash.begun(71, s0f, b0f, inner);
        rows[n++] = Hash.begun(72, s1f, s0f, outer);
        return n;
    }

    /** Cases, what governs them, and agreement. */
    private int cases(int[] rows, int from) {
        int n = from;
        int s0c = v.cases[s0];
        int s1c = v.cases[s1];
        int b0c = v.cases[b0];
        int ahead = v.agreement(s0, b0);
        int behind = v.agreement(s1, s0);
        rows[n++] = Hash.begun(100, s0t, s0c, b0t, b0c);
        rows[n++] = Hash.begun(101, s1t, s1c, s0t, s0c);
        rows[n++] = Hash.begun(102, Hash.of(103, s1t, s1c), Hash.of(104, s0t, s0c), Hash.of(105, b0t, b0c));
        rows[n++] = Hash.begun(106, s1m, s0t, s0c);
        rows[n++] = Hash.begun(107, b0m, s0t, s0c);
        rows[n++] = Hash.begun(108, s0m, b0t, b0c);
        rows[n++] = Hash.begun(109, s0t, b0t, s0c, ahead);
        rows[n++] = Hash.begun(110, s1t, s0t, s0c, behind);
        rows[n++] = Hash.begun(111, s0c, form[s.leftmost[s0]], s1t, b0t);
        return n;
    }

    /** What another parser says about the nodes in question. */
    private int guide(int[] rows, int from) {
        int n = from;
        int head = v.guideHead[s0];
        int relation = s0 == 0
                ? 0
                : head == b0 ? 1 : head == s1 && s1 != 0 ? 2 : head > b0 ? 3 : head > s0 ? 4 : head > s1 ? 5 : 6;
        int frontHead = b0 == v.root ? 0 : v.guideHead[b0];
        int front = b0 == v.root ? 0 : frontHead == s0 ? 1 : frontHead == s1 ? 2 : frontHead > b0 ? 3 : 4;
        int nextHead = b1 == 0 || b1 == v.root ? 0 : v.guideHead[b1];
        int next = b1 == 0 || b1 == v.root ? 0 : nextHead == s0 ? 1 : nextHead == b0 ? 2 : 3;
        int waiting = s.waiting(v.guideHead, s0);
        int label = v.guideLabel[s0];
        rows[n++] = Hash.begun(81, relation);
        rows[n++] = Hash.begun(82, relation, front, waiting);
        rows[n++] = Hash.begun(83, relation, s0t, b0t);
        rows[n++] = Hash.begun(84, relation, s0t, s1t);
        rows[n++] = Hash.begun(85, relation, label, waiting);
        rows[n++] = Hash.begun(86, front, v.guideLabel[b0], relation);
        rows[n++] = Hash.begun(87, relation, front, s0t, b0t);
        rows[n++] = Hash.begun(88, relation, front, next, waiting);
        rows[n++] = Hash.begun(89, relation, tag[head], s0t, label);
        rows[n++] = Hash.begun(90, relation, waiting, s0t, b0t);
        rows[n++] = Hash.begun(91, relation, label, s1t, s0t);
        rows[n++] = Hash.begun(92, relation, label, s0t, b0t);
        rows[n++] = Hash.begun(93, relation, s0m);
        rows[n++] = Hash.begun(94, front, b0m, s0t);
        return n;
    }
}
