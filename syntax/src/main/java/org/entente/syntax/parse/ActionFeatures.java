// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import org.entente.syntax.internal.Hash;

/** Row hashes of a parser state: words, tags and labels around the stack and the front of the buffer, and their combinations. */
final class ActionFeatures {

    static final int MOST = 160;

    private static final int FARTHEST = 10;

    private ActionFeatures() {}

    static int fill(View v, State s, int[] rows) {
        int[] form = v.form;
        int[] tag = v.tag;
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int s2 = s.stack(2);
        int b0 = s.buffer(0);
        int b1 = s.buffer(1);
        int b2 = s.buffer(2);
        int s0t = tag[s0];
        int s1t = tag[s1];
        int s2t = tag[s2];
        int b0t = tag[b0];
        int b1t = tag[b1];
        int b2t = tag[b2];
        int s0w = form[s0];
        int s1w = form[s1];
        int b0w = form[b0];
        int b1w = form[b1];
        int s0m = v.lemma[s0];
        int s1m = v.lemma[s1];
        int b0m = v.lemma[b0];
        int s0f = v.fine[s0];
        int s1f = v.fine[s1];
        int b0f = v.fine[b0];
        int b1f = v.fine[b1];
        int n = 0;
        rows[n++] = Hash.of(1, s0w, s0t);
        rows[n++] = Hash.of(2, s1w, s1t);
        rows[n++] = Hash.of(3, b0w, b0t);
        rows[n++] = Hash.of(4, b1w, b1t);
        rows[n++] = Hash.of(5, s0f);
        rows[n++] = Hash.of(6, s1f);
        rows[n++] = Hash.of(7, b0f);
        rows[n++] = Hash.of(8, b1f);
        rows[n++] = Hash.of(9, form[b2], b2t);
        rows[n++] = Hash.of(10, form[s2], s2t);
        rows[n++] = Hash.of(11, s0t, b0t);
        rows[n++] = Hash.of(12, s0m, b0t);
        rows[n++] = Hash.of(13, s0t, b0m);
        rows[n++] = Hash.of(14, s0m, b0m);
        rows[n++] = Hash.of(15, s0f, b0f);
        rows[n++] = Hash.of(16, s1t, s0t);
        rows[n++] = Hash.of(17, s1m, s0t);
        rows[n++] = Hash.of(18, s1t, s0m);
        rows[n++] = Hash.of(19, s1m, s0m);
        rows[n++] = Hash.of(20, s1f, s0f);
        rows[n++] = Hash.of(21, s1t, b0t);
        rows[n++] = Hash.of(22, s1m, b0t);
        rows[n++] = Hash.of(23, s1t, b0m);
        rows[n++] = Hash.of(24, s1t, s0t, b0t);
        rows[n++] = Hash.of(25, s0t, b0t, b1t);
        rows[n++] = Hash.of(26, s1t, s0t, b0t, b1t);
        rows[n++] = Hash.of(27, s2t, s1t, s0t, b0t);
        rows[n++] = Hash.of(28, s0t, b0t, b1t, b2t);
        rows[n++] = Hash.of(29, s1m, s0t, b0t);
        rows[n++] = Hash.of(30, s1t, s0m, b0t);
        rows[n++] = Hash.of(31, s1t, s0t, b0m);
        rows[n++] = Hash.of(32, b0t, b1t, b2t);
        rows[n++] = Hash.of(33, b0m, b1t);
        rows[n++] = Hash.of(34, b0t, b1w);
        rows[n++] = Hash.of(35, s2t, s1t, s0t);
        int s0l = s.leftmost[s0];
        int s0r = s.rightmost[s0];
        int s1l = s.leftmost[s1];
        int s1r = s.rightmost[s1];
        int b0l = s.leftmost[b0];
        int s0ll = s.labels[s0l];
        int s0rl = s.labels[s0r];
        int s1rl = s.labels[s1r];
        int s1ll = s.labels[s1l];
        int b0ll = s.labels[b0l];
        rows[n++] = Hash.of(36, s0t, s0ll, b0t);
        rows[n++] = Hash.of(37, s0t, s0rl, b0t);
        rows[n++] = Hash.of(38, s0t, b0t, b0ll);
        rows[n++] = Hash.of(39, s1t, s0t, s0ll);
        rows[n++] = Hash.of(40, s1t, s0t, s0rl);
        rows[n++] = Hash.of(41, s1t, s1rl, s0t);
        rows[n++] = Hash.of(42, s1t, s1ll, s0t);
        rows[n++] = Hash.of(43, s0t, tag[s0l], tag[s0r], b0t);
        rows[n++] = Hash.of(44, s1t, tag[s1r], s0t, b0t);
        rows[n++] = Hash.of(45, s0t, b0t, tag[b0l]);
        rows[n++] = Hash.of(46, s1m, form[s0l], s0t);
        rows[n++] = Hash.of(47, s1t, form[s0l], s0t);
        rows[n++] = Hash.of(48, s0t, s0m, form[b0l], b0t);
        rows[n++] = Hash.of(49, s0m, s0rl);
        rows[n++] = Hash.of(50, s1m, s1rl, s0t);
        rows[n++] = Hash.of(51, s1m, s1ll, s0t);
        rows[n++] = Hash.of(52, s0m, s0ll, b0t);
        rows[n++] = Hash.of(53, b0m, b0ll);
        int s0v = s.leftCount[s0] * 16 + Math.min(s.rightCount[s0], 15);
        int s1v = s.leftCount[s1] * 16 + Math.min(s.rightCount[s1], 15);
        int b0v = s.leftCount[b0];
        rows[n++] = Hash.of(54, s0t, s0v, b0t);
        rows[n++] = Hash.of(55, s1t, s1v, s0t);
        rows[n++] = Hash.of(56, s0t, b0t, b0v);
        int near = s1 == 0 ? 0 : Math.min(s0 - s1, FARTHEST);
        int far = s0 == 0 ? 0 : Math.min(b0 - s0, FARTHEST);
        rows[n++] = Hash.of(57, s1t, s0t, near);
        rows[n++] = Hash.of(58, s0t, b0t, far);
        rows[n++] = Hash.of(59, s1t, s0t, b0t, near * 16 + far);
        rows[n++] = Hash.of(60, s0t, tag[s.secondLeft[s0]], tag[s0l]);
        rows[n++] = Hash.of(61, s0t, tag[s.secondRight[s0]], tag[s0r]);
        rows[n++] = Hash.of(62, s1t, tag[s.secondRight[s1]], tag[s1r], s0t);
        rows[n++] = Hash.of(63, s0t, s0ll, s.labels[s.secondLeft[s0]]);
        rows[n++] = Hash.of(64, s1t, s1rl, s.labels[s.secondRight[s1]], s0t);
        rows[n++] = Hash.of(65, s0m, b1t);
        rows[n++] = Hash.of(66, s0t, b1w);
        rows[n++] = Hash.of(67, s0m, b0m, form[b0l]);
        rows[n++] = Hash.of(68, s1m, s0m, form[s0l]);
        rows[n++] = Hash.of(69, s1f, s0t, s0ll, b0t);
        rows[n++] = Hash.of(70, s0f, b0t, b1t);
        rows[n++] = Hash.of(71, s2t, s1m, s0t);
        rows[n++] = Hash.of(72, s1f, b0f);
        int gap = v.gap[b0];
        int nextGap = v.gap[b1];
        int inner = v.between(s0, b0);
        int outer = v.between(s1, s0);
        rows[n++] = Hash.of(74, s0t, b0t, gap);
        rows[n++] = Hash.of(75, s1t, s0t, v.gap[s0]);
        rows[n++] = Hash.of(76, s0t, b0t, inner);
        rows[n++] = Hash.of(77, s1t, s0t, outer);
        rows[n++] = Hash.of(78, s1t, s0t, b0t, gap);
        rows[n++] = Hash.of(79, s0t, b0t, b1t, nextGap);
        rows[n++] = Hash.of(80, s1t, s0t, outer, gap);
        rows[n++] = Hash.of(81, s0m, b0t, gap);
        rows[n++] = Hash.of(82, s0t, b0m, gap);
        rows[n++] = Hash.of(83, s1t, s0t, b0t, outer * 256 + inner);
        rows[n++] = Hash.of(84, gap, v.gap[s0], s0t);
        rows[n++] = Hash.of(85, s1m, s0t, outer);
        rows[n++] = Hash.of(86, s0f, b0f, inner);
        rows[n++] = Hash.of(87, s1f, s0f, outer);
        rows[n++] = Hash.of(73, 0);
        if (v.guideHead.length > 0) {
            n = guide(v, s, rows, n);
        }
        return n;
    }

    /** What another parser says about the nodes in question. */
    private static int guide(View v, State s, int[] rows, int from) {
        int n = from;
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int b0 = s.buffer(0);
        int b1 = s.buffer(1);
        int head = v.guideHead[s0];
        int relation = s0 == 0
                ? 0
                : head == b0 ? 1 : head == s1 && s1 != 0 ? 2 : head > b0 ? 3 : head > s0 ? 4 : head > s1 ? 5 : 6;
        int frontHead = b0 == v.root ? 0 : v.guideHead[b0];
        int front = b0 == v.root ? 0 : frontHead == s0 ? 1 : frontHead == s1 ? 2 : frontHead > b0 ? 3 : 4;
        int nextHead = b1 == 0 || b1 == v.root ? 0 : v.guideHead[b1];
        int next = b1 == 0 || b1 == v.root ? 0 : nextHead == s0 ? 1 : nextHead == b0 ? 2 : 3;
        int waiting = s.waiting(v.guideHead, s0);
        int s0t = v.tag[s0];
        int b0t = v.tag[b0];
        int s1t = v.tag[s1];
        int label = v.guideLabel[s0];
        int frontLabel = v.guideLabel[b0];
        rows[n++] = Hash.of(101, relation);
        rows[n++] = Hash.of(102, relation, front, waiting);
        rows[n++] = Hash.of(103, relation, s0t, b0t);
        rows[n++] = Hash.of(104, relation, s0t, s1t);
        rows[n++] = Hash.of(105, relation, label, waiting);
        rows[n++] = Hash.of(106, front, frontLabel, relation);
        rows[n++] = Hash.of(107, relation, front, s0t, b0t);
        rows[n++] = Hash.of(108, relation, front, next, waiting);
        rows[n++] = Hash.of(109, relation, v.tag[head], s0t, label);
        rows[n++] = Hash.of(110, relation, waiting, s0t, b0t);
        rows[n++] = Hash.of(111, relation, label, s1t, s0t);
        rows[n++] = Hash.of(112, relation, label, s0t, b0t);
        rows[n++] = Hash.of(113, relation, v.lemma[s0]);
        rows[n++] = Hash.of(114, front, v.lemma[b0], s0t);
        return n;
    }
}
