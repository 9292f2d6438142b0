// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.internal.TagNumber;

/**
 * What the parser sees of a tagged sentence: its words without punctuation, from left to right or from right to left, and for each the
 * punctuation that stood before it. Node 0 is "nothing there", nodes 1 to {@link #size} are words, the node behind them is the root.
 */
final class View {

    private static final int ROOT = Hash.of("\u0000root");
    private static final int ROOT_TAG = 31;
    private static final int MOST_COUNTED = 2;

    final int size;
    final int root;
    /** Index in the draft of each node. */
    final int[] at;

    final int[] form;
    final int[] tag;
    final int[] fine;
    final int[] lemma;
    /** Case, number and gender where nouns have cases, else 0. */
    final int[] cases;

    private final int[] numbers;
    private final int[] genders;
    /** Hash of the punctuation between a node and the one before it, 0 for none. */
    final int[] gap;

    private final int[] commas;
    private final int[] marks;
    private final int[] verbs;
    private final int[] conjunctions;

    /** Heads and labels that another parser gave these nodes, in the numbering of this view; empty when there is none. */
    int[] guideHead = {};

    int[] guideLabel = {};

    /** Takes the tree found in the same words read in the other direction as the guide. */
    void guide(State mirrored) {
        guideHead = new int[size + 2];
        guideLabel = new int[size + 2];
        for (int node = 1; node <= size; node++) {
            int other = size + 1 - node;
            int head = mirrored.heads[other];
            guideHead[node] = head == mirrored.root ? root : size + 1 - head;
            guideLabel[node] = mirrored.labels[other];
        }
    }

    /** Gives the words of the draft the heads and labels of the guide. */
    void hangAsGuided(Draft draft) {
        for (int node = 1; node <= size; node++) {
            draft.head[at[node]] = guideHead[node] == root ? 0 : at[guideHead[node]];
            draft.label[at[node]] = guideLabel[node];
        }
    }

    View(Draft draft, boolean backwards) {
        int count = 0;
        for (int i = 1; i <= draft.size; i++) {
            count += draft.upos[i] == TagNumber.PUNCT ? 0 : 1;
        }
        size = count;
        root = size + 1;
        int places = size + 2;
        at = new int[places];
        form = new int[places];
        tag = new int[places];
        fine = new int[places];
        lemma = new int[places];
        cases = new int[places];
        numbers = new int[places];
        genders = new int[places];
        gap = new int[places];
        commas = new int[places];
        marks = new int[places];
        verbs = new int[places];
        conjunctions = new int[places];
        int node = 1;
        for (int step = 1; step <= draft.size; step++) {
            int i = backwards ? draft.size + 1 - step : step;
            if (draft.upos[i] == TagNumber.PUNCT) {
                boolean comma = draft.forms[i].equals(",");
                commas[node] += comma ? 1 : 0;
                marks[node] += comma ? 0 : 1;
                gap[node] = Hash.of(1, gap[node], draft.formHash[i]);
                continue;
            }
            at[node] = i;
            form[node] = draft.formHash[i];
            tag[node] = draft.upos[i];
            fine[node] = Hash.of(9, draft.upos[i], draft.feats[i]);
            lemma[node] = draft.lemmaHash[i];
            cases[node] = draft.caseHash[i];
            numbers[node] = draft.numberHash[i];
            genders[node] = draft.genderHash[i];
            verbs[node] = tag[node] == TagNumber.VERB ? 1 : 0;
            conjunctions[node] = tag[node] == TagNumber.CCONJ ? 1 : 0;
            node++;
        }
        form[root] = ROOT;
        lemma[root] = ROOT;
        tag[root] = ROOT_TAG;
        fine[root] = ROOT_TAG;
        for (int i = 1; i < places; i++) {
            commas[i] += commas[i - 1];
            marks[i] += marks[i - 1];
            verbs[i] += verbs[i - 1];
            conjunctions[i] += conjunctions[i - 1];
        }
    }

    /** How two nodes agree in case, number and gender: for each whether they do, do not, or one of them has none. */
    int agreement(int a, int b) {
        return compared(cases[a], cases[b])
                + 3 * (compared(numbers[a], numbers[b]) + 3 * compared(genders[a], genders[b]));
    }

    private static int compared(int a, int b) {
        return a == 0 || b == 0 ? 0 : a == b ? 1 : 2;
    }

    /** What stands between two nodes, {@code left} before {@code right}: punctuation, verbs, conjunctions, each roughly counted. */
    int between(int left, int right) {
        if (left == 0 || right <= left) {
            return 0;
        }
        int comma = Math.min(commas[right] - commas[left], MOST_COUNTED);
        int mark = Math.min(marks[right] - marks[left], MOST_COUNTED);
        int verb = Math.min(verbs[right - 1] - verbs[left], MOST_COUNTED);
        int conjunction = Math.min(conjunctions[right - 1] - conjunctions[left], 1);
        return 1 + comma + 3 * (mark + 3 * (verb + 3 * conjunction));
    }
}
