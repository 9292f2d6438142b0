// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Hash;

/** Row hashes for the part of speech of one word: the word, its spelling, its neighbours and the tags already given. */
final class TagFeatures {

    static final int MOST = 64;

    private TagFeatures() {}

    static int fill(Draft draft, int i, int[] rows) {
        int form = draft.formHash[i];
        int shape = draft.shape[i];
        int last = draft.upos[i - 1];
        int before = i > 1 ? draft.upos[i - 2] : 0;
        int previous = draft.formHash[i - 1];
        int next = draft.formHash[i + 1];
        int n = 0;
        rows[n++] = Hash.begun(1, form);
        rows[n++] = Hash.begun(2, shape);
        rows[n++] = Hash.begun(3, draft.suffixHash[1][i]);
        rows[n++] = Hash.begun(4, draft.suffixHash[2][i]);
        rows[n++] = Hash.begun(5, draft.suffixHash[3][i]);
        rows[n++] = Hash.begun(6, draft.suffixHash[4][i]);
        rows[n++] = Hash.begun(7, draft.suffixHash[5][i]);
        rows[n++] = Hash.begun(8, draft.prefixHash[1][i]);
        rows[n++] = Hash.begun(9, draft.prefixHash[2][i]);
        rows[n++] = Hash.begun(10, draft.prefixHash[3][i]);
        rows[n++] = Hash.begun(11, last);
        rows[n++] = Hash.begun(12, last, before);
        rows[n++] = Hash.begun(13, last, form);
        rows[n++] = Hash.begun(14, previous);
        rows[n++] = Hash.begun(15, next);
        rows[n++] = Hash.begun(16, previous, form);
        rows[n++] = Hash.begun(17, form, next);
        rows[n++] = Hash.begun(18, i > 1 ? draft.formHash[i - 2] : 0);
        rows[n++] = Hash.begun(19, draft.formHash[i + 2]);
        rows[n++] = Hash.begun(20, draft.suffixHash[3][i + 1]);
        rows[n++] = Hash.begun(21, draft.suffixHash[2][i + 1]);
        rows[n++] = Hash.begun(22, draft.suffixHash[3][i - 1]);
        rows[n++] = Hash.begun(23, last, draft.suffixHash[3][i]);
        rows[n++] = Hash.begun(24, last, next);
        rows[n++] = Hash.begun(25, draft.shape[i + 1], shape);
        rows[n++] = Hash.begun(26, draft.shape[i - 1], shape);
        rows[n++] = Hash.begun(27, last, before, form);
        rows[n++] = Hash.begun(28, previous, next);
        rows[n++] = Hash.begun(29, last, shape, draft.suffixHash[2][i]);
        rows[n++] = Hash.begun(30, last, draft.suffixHash[2][i], draft.suffixHash[2][i + 1]);
        int kind = draft.coarse[i];
        int nextKind = draft.coarse[i + 1];
        int full = draft.fine[i];
        rows[n++] = Hash.begun(32, kind, shape & 0x83);
        rows[n++] = Hash.begun(33, full);
        rows[n++] = Hash.begun(34, last, kind);
        rows[n++] = Hash.begun(35, kind, nextKind);
        rows[n++] = Hash.begun(36, last, kind, nextKind);
        rows[n++] = Hash.begun(37, last, before, kind);
        rows[n++] = Hash.begun(38, kind, nextKind, draft.coarse[i + 2]);
        rows[n++] = Hash.begun(39, form, nextKind);
        rows[n++] = Hash.begun(40, previous, kind);
        rows[n++] = Hash.begun(41, last, full);
        rows[n++] = Hash.begun(42, draft.fine[i - 1], full);
        rows[n++] = Hash.begun(43, kind, next);
        rows[n++] = Hash.begun(31, 0);
        Hash.finish(rows, n);
        return n;
    }
}
