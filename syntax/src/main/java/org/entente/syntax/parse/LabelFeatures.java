// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import org.entente.syntax.internal.Hash;

/** Row hashes for the label of an arc at the moment it is made. */
final class LabelFeatures {

    static final int MOST = 64;

    private static final int FARTHEST = 10;

    private LabelFeatures() {}

    /** The two tags, the direction, the lower word's lemma and its case in one number. */
    static int key(View v, int head, int child) {
        return Hash.of(2, pair(v, head, child), v.lemma[child] + 31 * v.cases[child]);
    }

    private static int pair(View v, int head, int child) {
        return ((head > child ? 1 : 0) * 32 + v.tag[head]) * 32 + v.tag[child];
    }

    static int fill(View v, State s, int head, int child, int[] rows) {
        int[] form = v.form;
        int[] tag = v.tag;
        int[] fine = v.fine;
        int ht = tag[head];
        int ct = tag[child];
        int hm = v.lemma[head];
        int cm = v.lemma[child];
        int side = head > child ? 1 : 0;
        int cl = s.leftmost[child];
        int cr = s.rightmost[child];
        int hl = s.leftmost[head];
        int hr = s.rightmost[head];
        int far = Math.min(Math.abs(head - child), FARTHEST);
        int next = child + 1 <= s.root ? child + 1 : 0;
        int previous = child - 1;
        int n = 0;
        int pair = pair(v, head, child);
        rows[n++] = Hash.begun(1, pair);
        rows[n++] = Hash.begun(2, pair, cm);
        rows[n++] = Hash.begun(3, pair, hm);
        rows[n++] = Hash.begun(4, pair, hm, cm);
        rows[n++] = Hash.begun(5, pair, fine[child]);
        rows[n++] = Hash.begun(6, pair, fine[head]);
        rows[n++] = Hash.begun(7, pair, fine[head], fine[child]);
        rows[n++] = Hash.begun(8, pair, far);
        rows[n++] = Hash.begun(9, pair, form[cl]);
        rows[n++] = Hash.begun(10, pair, s.labels[cl], s.labels[cr]);
        rows[n++] = Hash.begun(11, pair, tag[cl], tag[cr]);
        rows[n++] = Hash.begun(12, pair, form[cl], hm);
        rows[n++] = Hash.begun(13, pair, s.labels[hl], s.labels[hr]);
        rows[n++] = Hash.begun(14, pair, s.labels[side == 1 ? hl : hr]);
        rows[n++] = Hash.begun(
                15,
                pair,
                s.labels[side == 1 ? s.secondLeft[head] : s.secondRight[head]],
                s.labels[side == 1 ? hl : hr]);
        rows[n++] = Hash.begun(16, pair, form[child]);
        rows[n++] = Hash.begun(17, pair, form[head]);
        rows[n++] = Hash.begun(18, side, ct, cm);
        rows[n++] = Hash.begun(19, side, ht, hm);
        rows[n++] = Hash.begun(20, pair, tag[previous], tag[next]);
        rows[n++] = Hash.begun(21, pair, form[previous]);
        rows[n++] = Hash.begun(22, pair, form[next]);
        rows[n++] = Hash.begun(23, pair, s.leftCount[child] * 16 + Math.min(s.rightCount[child], 15));
        rows[n++] = Hash.begun(24, pair, form[s.secondLeft[child]], form[cl]);
        rows[n++] = Hash.begun(25, pair, tag[s.stack(1)], tag[s.buffer(0)]);
        rows[n++] = Hash.begun(26, pair, form[cl], s.labels[hl]);
        rows[n++] = Hash.begun(27, pair, form[cl], cm);
        rows[n++] = Hash.begun(28, side, form[cl], hm);
        int inside = side == 1 ? v.between(child, head) : v.between(head, child);
        rows[n++] = Hash.begun(29, pair, inside);
        rows[n++] = Hash.begun(30, pair, v.gap[child]);
        rows[n++] = Hash.begun(31, pair, v.gap[next]);
        rows[n++] = Hash.begun(32, pair, v.gap[child], form[cl]);
        int kind = v.cases[child];
        if (kind != 0) {
            rows[n++] = Hash.begun(50, pair, kind);
            rows[n++] = Hash.begun(51, pair, kind, hm);
            rows[n++] = Hash.begun(52, pair, kind, form[cl]);
            rows[n++] = Hash.begun(53, pair, kind, v.agreement(head, child));
            rows[n++] = Hash.begun(54, pair, kind, fine[head]);
            rows[n++] = Hash.begun(55, pair, kind, s.labels[side == 1 ? hl : hr]);
        }
        if (v.guideHead.length > 0) {
            int agrees = v.guideHead[child] == head ? 1 : 0;
            rows[n++] = Hash.begun(40, agrees, v.guideLabel[child]);
            rows[n++] = Hash.begun(41, agrees, v.guideLabel[child], pair);
            rows[n++] = Hash.begun(42, agrees, v.guideLabel[child], cm);
            rows[n++] = Hash.begun(43, agrees, v.guideLabel[child], form[cl]);
        }
        Hash.finish(rows, n);
        return n;
    }
}
