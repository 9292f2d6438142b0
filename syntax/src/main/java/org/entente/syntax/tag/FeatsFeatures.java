// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Hash;

/** Row hashes for the morphological features of one word whose part of speech is known, as are those of its neighbours. */
final class FeatsFeatures {

    static final int MOST = 32 + CaseFeatures.MOST;

    private FeatsFeatures() {}

    /** @param inflected whether nouns have cases in this language */
    static int fill(Draft draft, int i, int[] rows, boolean inflected) {
        int form = draft.formHash[i];
        int tag = draft.upos[i];
        int last = draft.upos[i - 1];
        int lastFeats = draft.feats[i - 1] * 32 + last;
        int beforeFeats = i > 1 ? draft.feats[i - 2] * 32 + draft.upos[i - 2] : -1;
        int next = draft.upos[i + 1];
        int n = 0;
        rows[n++] = Hash.begun(1, tag, form);
        rows[n++] = Hash.begun(2, tag, draft.suffixHash[1][i]);
        rows[n++] = Hash.begun(3, tag, draft.suffixHash[2][i]);
        rows[n++] = Hash.begun(4, tag, draft.suffixHash[3][i]);
        rows[n++] = Hash.begun(5, tag, draft.suffixHash[4][i]);
        rows[n++] = Hash.begun(6, tag, draft.suffixHash[5][i]);
        rows[n++] = Hash.begun(7, tag, draft.shape[i]);
        rows[n++] = Hash.begun(8, tag, last);
        rows[n++] = Hash.begun(9, tag, next);
        rows[n++] = Hash.begun(10, tag, lastFeats);
        rows[n++] = Hash.begun(11, tag, beforeFeats);
        rows[n++] = Hash.begun(12, tag, lastFeats, beforeFeats);
        rows[n++] = Hash.begun(13, tag, draft.formHash[i - 1]);
        rows[n++] = Hash.begun(14, tag, draft.formHash[i + 1]);
        rows[n++] = Hash.begun(15, tag, lastFeats, draft.suffixHash[2][i]);
        rows[n++] = Hash.begun(16, tag, lastFeats, form);
        rows[n++] = Hash.begun(17, tag, draft.suffixHash[2][i], draft.suffixHash[2][i + 1]);
        rows[n++] = Hash.begun(18, tag, next, draft.suffixHash[2][i + 1]);
        rows[n++] = Hash.begun(19, tag, draft.suffixHash[3][i - 1]);
        rows[n++] = Hash.begun(20, tag, last, next);
        rows[n++] = Hash.begun(21, tag);
        rows[n++] = Hash.begun(22, tag, form, draft.formHash[i + 1]);
        int full = draft.fine[i];
        rows[n++] = Hash.begun(23, tag, full);
        rows[n++] = Hash.begun(24, tag, full, lastFeats);
        rows[n++] = Hash.begun(25, tag, full, draft.fine[i - 1]);
        rows[n++] = Hash.begun(26, tag, full, draft.fine[i + 1]);
        rows[n++] = Hash.begun(27, tag, full, last, next);
        rows[n++] = Hash.begun(28, tag, full, draft.formHash[i - 1]);
        n = inflected ? CaseFeatures.fill(draft, i, rows, n) : n;
        Hash.finish(rows, n);
        return n;
    }
}
