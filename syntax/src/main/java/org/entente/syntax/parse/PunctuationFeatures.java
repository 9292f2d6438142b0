// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.util.Arrays;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.internal.TagNumber;

/**
 * Where a punctuation mark may hang once the words have their tree, and row hashes for each choice. Without crossing an arc it can hang
 * on the nodes above the word before it or above the word behind it, up to the one node above both.
 */
final class PunctuationFeatures {

    static final int MOST_CHOICES = 24;
    static final int MOST = 40;

    private static final int ABOVE = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final String OPENING = "([«“‘{";
    private static final String CLOSING = ")]»”’}";

    private final Draft draft;
    private final int[] first;
    private final int[] last;
    private final int[] depth;

    /** The choices of the mark last asked about: draft indices, which side each is on, and how far below the node above both. */
    final int[] heads = new int[MOST_CHOICES];

    private final int[] sides = new int[MOST_CHOICES];
    private final int[] ranks = new int[MOST_CHOICES];
    private int count;

    PunctuationFeatures(Draft draft) {
        this.draft = draft;
        int places = draft.size + 2;
        first = new int[places];
        last = new int[places];
        depth = new int[places];
        Arrays.fill(depth, -1);
        for (int i = 1; i <= draft.size; i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = 1; i <= draft.size; i++) {
            if (draft.upos[i] == TagNumber.PUNCT) {
                continue;
            }
            int steps = 0;
            for (int node = i; node != 0; node = draft.head[node]) {
                first[node] = Math.min(first[node], i);
                last[node] = Math.max(last[node], i);
                steps++;
            }
            depth[i] = steps;
        }
    }

    /** Finds the choices for a mark and returns how many there are; none in a sentence without words. */
    int choices(int mark) {
        count = 0;
        int left = mark - 1;
        while (left >= 1 && draft.upos[left] == TagNumber.PUNCT) {
            left--;
        }
        int right = mark + 1;
        while (right <= draft.size && draft.upos[right] == TagNumber.PUNCT) {
            right++;
        }
        int a = left;
        int b = right > draft.size ? 0 : right;
        if (a == 0 || b == 0) {
            for (int node = Math.max(a, b); node != 0; node = draft.head[node]) {
                add(node, a == 0 ? RIGHT : LEFT);
            }
        } else {
            while (a != b) {
                if (depth[a] >= depth[b]) {
                    add(a, LEFT);
                    a = draft.head[a];
                } else {
                    add(b, RIGHT);
                    b = draft.head[b];
                }
            }
            add(a, ABOVE);
        }
        rank();
        return count;
    }

    private void add(int node, int side) {
        if (count < MOST_CHOICES && node != 0) {
            heads[count] = node;
            sides[count++] = side;
        }
    }

    /** Numbers the choices of each side from the top. */
    private void rank() {
        int lefts = 0;
        int rights = 0;
        for (int i = count - 1; i >= 0; i--) {
            ranks[i] = sides[i] == LEFT ? lefts++ : sides[i] == RIGHT ? rights++ : 0;
        }
    }

    int fill(int mark, int choice, int[] rows) {
        int form = draft.formHash[mark];
        int head = heads[choice];
        int side = sides[choice];
        int rank = Math.min(ranks[choice], 3);
        int label = draft.label[head];
        int tag = draft.upos[head];
        int place = (side * 4 + rank) * 4 + (mark == draft.size ? 1 : mark == 1 ? 2 : 0);
        int above = draft.head[head];
        int pairs = pairs(mark, head, side);
        int neighbours = draft.upos[mark - 1] * 32 + draft.upos[mark + 1];
        int n = 0;
        rows[n++] = Hash.begun(1, form, place);
        rows[n++] = Hash.begun(2, form, place, label);
        rows[n++] = Hash.begun(3, form, place, tag);
        rows[n++] = Hash.begun(4, form, side, label, draft.upos[above]);
        rows[n++] = Hash.begun(5, form, place, draft.formHash[mark + 1]);
        rows[n++] = Hash.begun(6, form, place, draft.formHash[mark - 1]);
        rows[n++] = Hash.begun(7, form, place, neighbours);
        rows[n++] = Hash.begun(8, form, pairs, side);
        rows[n++] = Hash.begun(9, form, pairs, label, side);
        rows[n++] = Hash.begun(10, form, pairs, place);
        rows[n++] = Hash.begun(11, form, pairs, label, tag);
        int bounds = (head < mark ? 1 : 0) + (last[head] < mark ? 2 : 0) + (first[head] > mark ? 4 : 0);
        rows[n++] = Hash.begun(12, form, bounds, place, pairs);
        rows[n++] = Hash.begun(13, form, label, draft.formHash[mark + 1], side);
        rows[n++] = Hash.begun(14, form, label, neighbours, side);
        int length = Math.min(last[head] - first[head], 6);
        rows[n++] = Hash.begun(15, form, side, label, length);
        rows[n++] = Hash.begun(16, form, place, pairs, count);
        int tops = Hash.of(1, topLabel(LEFT), topLabel(RIGHT));
        int common = sides[count - 1] == ABOVE ? (heads[count - 1] < mark ? 1 : 2) : 0;
        rows[n++] = Hash.begun(18, form, tops, place);
        rows[n++] = Hash.begun(19, form, tops, place * 3 + common);
        rows[n++] = Hash.begun(20, form, tops, place, pairs);
        rows[n++] = Hash.begun(21, form, topLabel(LEFT), place, pairs);
        rows[n++] = Hash.begun(22, form, topLabel(RIGHT), place, pairs);
        rows[n++] = Hash.begun(23, form, place, common, draft.formHash[mark + 1]);
        rows[n++] = Hash.begun(24, form, place * 3 + common, draft.upos[heads[count - 1]]);
        int parity = sameBefore(mark) & 1;
        rows[n++] = Hash.begun(25, form, parity, pairs, side);
        rows[n++] = Hash.begun(26, form, parity, pairs, label);
        rows[n++] = Hash.begun(27, form, parity, place);
        rows[n++] = Hash.begun(17, form, label, pairs, draft.label[heads[0]]);
        Hash.finish(rows, n);
        return n;
    }

    /** The label of the highest choice on a side, 0 when it has none. */
    private int topLabel(int side) {
        for (int i = 0; i < count; i++) {
            if (sides[i] == side && ranks[i] == 0) {
                return draft.label[heads[i]];
            }
        }
        return 0;
    }

    /** How often the same mark stands before this one: a straight quotation mark opens or closes in turn. */
    private int sameBefore(int mark) {
        int same = 0;
        for (int i = 1; i < mark; i++) {
            same += draft.formHash[i] == draft.formHash[mark] && draft.upos[i] == TagNumber.PUNCT ? 1 : 0;
        }
        return same;
    }

    /** Whether the subtree of a choice begins right behind a mark of the same kind, or ends right before one; and brackets. */
    private int pairs(int mark, int head, int side) {
        int before = first[head] - 1;
        int behind = last[head] + 1;
        int pairs = 0;
        if (before >= 1 && before < mark && matches(before, mark)) {
            pairs |= 1;
        }
        if (behind > mark && behind <= draft.size && matches(mark, behind)) {
            pairs |= 2;
        }
        if (first[head] == mark + 1) {
            pairs |= 4;
        }
        if (last[head] == mark - 1) {
            pairs |= 8;
        }
        if (before >= 1 && draft.upos[before] == TagNumber.PUNCT) {
            pairs |= 16;
        }
        if (behind <= draft.size && draft.upos[behind] == TagNumber.PUNCT) {
            pairs |= 32;
        }
        return pairs;
    }

    private boolean matches(int opening, int closing) {
        if (draft.upos[opening] != TagNumber.PUNCT || draft.upos[closing] != TagNumber.PUNCT) {
            return false;
        }
        String a = draft.forms[opening];
        String b = draft.forms[closing];
        int kind = a.length() == 1 ? OPENING.indexOf(a.charAt(0)) : -1;
        return kind >= 0 ? b.length() == 1 && CLOSING.indexOf(b.charAt(0)) == kind : a.equals(b);
    }
}
