// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Hash;

/** Row hashes of a parser state: words, tags and labels around the stack and the front of the buffer, and their combinations. */
final class ActionFeatures {

    static final int MOST = 128;

    private static final int ROOT = Hash.of("\u0000root");
    private static final int FARTHEST = 10;

    private final int[] form;
    private final int[] tag;
    private final int[] fine;
    private final int[] lemma;

    ActionFeatures(Draft draft) {
        int places = draft.size + 2;
        form = java.util.Arrays.copyOf(draft.formHash, places);
        tag = java.util.Arrays.copyOf(draft.upos, places);
        lemma = java.util.Arrays.copyOf(draft.lemmaHash, places);
        fine = new int[places];
        for (int i = 1; i <= draft.size; i++) {
            fine[i] = Hash.of(9, tag[i], draft.feats[i]);
        }
        form[draft.size + 1] = ROOT;
        lemma[draft.size + 1] = ROOT;
        tag[draft.size + 1] = 30;
        fine[draft.size + 1] = 30;
    }

    int fill(State s, int[] rows) {
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
        int s0m = lemma[s0];
        int s1m = lemma[s1];
        int b0m = lemma[b0];
        int s0f = fine[s0];
        int s1f = fine[s1];
        int b0f = fine[b0];
        int b1f = fine[b1];
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
        rows[n++] = Hash.of(73, 0);
        return n;
    }

    /** Row hashes for the label of the arc from {@code head} to {@code child}, made in this state. */
    int fillLabel(State s, int head, int child, int[] rows) {
        int ht = tag[head];
        int ct = tag[child];
        int hm = lemma[head];
        int cm = lemma[child];
        int side = head > child ? 1 : 0;
        int cl = s.leftmost[child];
        int cr = s.rightmost[child];
        int hl = s.leftmost[head];
        int hr = s.rightmost[head];
        int far = Math.min(Math.abs(head - child), FARTHEST);
        int next = child + 1 <= s.root ? child + 1 : 0;
        int previous = child - 1;
        int n = 0;
        int pair = (side * 32 + ht) * 32 + ct;
        rows[n++] = Hash.of(1, pair);
        rows[n++] = Hash.of(2, pair, cm);
        rows[n++] = Hash.of(3, pair, hm);
        rows[n++] = Hash.of(4, pair, hm, cm);
        rows[n++] = Hash.of(5, pair, fine[child]);
        rows[n++] = Hash.of(6, pair, fine[head]);
        rows[n++] = Hash.of(7, pair, fine[head], fine[child]);
        rows[n++] = Hash.of(8, pair, far);
        rows[n++] = Hash.of(9, pair, form[cl]);
        rows[n++] = Hash.of(10, pair, s.labels[cl], s.labels[cr]);
        rows[n++] = Hash.of(11, pair, tag[cl], tag[cr]);
        rows[n++] = Hash.of(12, pair, form[cl], hm);
        rows[n++] = Hash.of(13, pair, s.labels[hl], s.labels[hr]);
        rows[n++] = Hash.of(14, pair, s.labels[side == 1 ? hl : hr]);
        rows[n++] = Hash.of(
                15,
                pair,
                s.labels[side == 1 ? s.secondLeft[head] : s.secondRight[head]],
                s.labels[side == 1 ? hl : hr]);
        rows[n++] = Hash.of(16, pair, form[child]);
        rows[n++] = Hash.of(17, pair, form[head]);
        rows[n++] = Hash.of(18, side, ct, cm);
        rows[n++] = Hash.of(19, side, ht, hm);
        rows[n++] = Hash.of(20, pair, tag[previous], tag[next]);
        rows[n++] = Hash.of(21, pair, form[previous]);
        rows[n++] = Hash.of(22, pair, form[next]);
        rows[n++] = Hash.of(23, pair, s.leftCount[child] * 16 + Math.min(s.rightCount[child], 15));
        rows[n++] = Hash.of(24, pair, form[s.secondLeft[child]], form[cl]);
        rows[n++] = Hash.of(25, pair, tag[s.stack(1)], tag[s.buffer(0)]);
        rows[n++] = Hash.of(26, pair, form[cl], s.labels[hl]);
        rows[n++] = Hash.of(27, pair, form[cl], cm);
        rows[n++] = Hash.of(28, side, form[cl], hm);
        return n;
    }
}
