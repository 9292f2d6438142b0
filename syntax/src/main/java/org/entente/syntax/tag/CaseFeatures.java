// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.internal.TagNumber;

/**
 * Row hashes for the case of a word, in languages whose nouns have one: the preposition over it, the verb before it, whether a
 * nominative stood there already, and the noun that an adjective waits for.
 */
final class CaseFeatures {

    static final int MOST = 16;

    private static final int NEAR = 5;
    private static final int FAR = 30;
    private static final int NOMINATIVE = Hash.of("Case=Nom");

    private CaseFeatures() {}

    /** Adds the rows behind the first {@code from} and returns how many there are then. The features of the words before {@code i} are known. */
    static int fill(Draft draft, int i, int[] rows, int from) {
        int n = from;
        int tag = draft.upos[i];
        int full = draft.fine[i];
        int suffix = draft.suffixHash[2][i];
        int preposition = preposition(draft, i);
        int verb = verb(draft, i);
        int clause = verb > 0 ? 1 : 0;
        int subject = subject(draft, i, verb);
        int noun = noun(draft, i);
        rows[n++] = Hash.begun(40, tag, full, preposition);
        rows[n++] = Hash.begun(41, tag, suffix, preposition);
        rows[n++] = Hash.begun(42, tag, full, clause * 4 + subject);
        rows[n++] = Hash.begun(43, tag, suffix, clause * 4 + subject);
        rows[n++] = Hash.begun(44, tag, full, draft.fine[verb]);
        rows[n++] = Hash.begun(45, tag, full, draft.formHash[verb]);
        rows[n++] = Hash.begun(46, tag, Hash.of(full, draft.fine[verb], subject), preposition == 0 ? 0 : 1);
        rows[n++] = Hash.begun(47, tag, full, draft.fine[noun]);
        rows[n++] = Hash.begun(48, tag, suffix, draft.suffixHash[2][noun]);
        rows[n++] = Hash.begun(
                49, tag, Hash.of(draft.caseHash[i - 1], draft.numberHash[i - 1], draft.genderHash[i - 1]), full);
        rows[n++] = Hash.begun(50, tag, Hash.of(draft.caseHash[i - 1], draft.upos[i - 1], preposition), full);
        return n;
    }

    /** The preposition to the left with nothing between but what may stand between it and its noun; 0 when there is none. */
    private static int preposition(Draft draft, int i) {
        for (int at = i - 1; at >= 1 && at > i - NEAR; at--) {
            int tag = draft.upos[at];
            if (tag == TagNumber.ADP) {
                return draft.formHash[at];
            }
            if (tag == TagNumber.NOUN || tag == TagNumber.PROPN || tag == TagNumber.VERB || tag == TagNumber.SCONJ) {
                return 0;
            }
        }
        return 0;
    }

    /** The nearest verb to the left in the same clause, 0 when there is none. */
    private static int verb(Draft draft, int i) {
        for (int at = i - 1; at >= 1 && at > i - FAR; at--) {
            if (draft.upos[at] == TagNumber.VERB) {
                return at;
            }
            if (draft.upos[at] == TagNumber.PUNCT && draft.forms[at].equals(",") || draft.upos[at] == TagNumber.SCONJ) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether a nominative stands to the left in the same clause: 1 before the verb, 2 behind it. */
    private static int subject(Draft draft, int i, int verb) {
        for (int at = i - 1; at >= 1 && at > i - FAR; at--) {
            int tag = draft.upos[at];
            boolean nominal = tag == TagNumber.NOUN || tag == TagNumber.PROPN || tag == TagNumber.PRON;
            if (nominal && draft.caseHash[at] == NOMINATIVE) {
                return at < verb ? 1 : 2;
            }
            if (tag == TagNumber.PUNCT && draft.forms[at].equals(",") || tag == TagNumber.SCONJ) {
                return 0;
            }
        }
        return 0;
    }

    /** The nearest noun to the right, 0 when none is near. */
    private static int noun(Draft draft, int i) {
        for (int at = i + 1; at <= draft.size && at < i + NEAR; at++) {
            int tag = draft.upos[at];
            if (tag == TagNumber.NOUN || tag == TagNumber.PROPN) {
                return at;
            }
            if (tag == TagNumber.VERB || tag == TagNumber.ADP || tag == TagNumber.PUNCT) {
                return 0;
            }
        }
        return 0;
    }
}
