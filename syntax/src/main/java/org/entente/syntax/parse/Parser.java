// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Labels;
import org.entente.syntax.internal.Scorer;
import org.entente.syntax.internal.SparseWeights;
import org.entente.syntax.internal.TagNumber;

/**
 * A greedy arc-hybrid parser: one model chooses the action, another the label of each arc made, a third hangs punctuation into the
 * tree of the words. Every tree has one root and no cycle, whatever the weights. Immutable and thread-safe.
 */
public final class Parser {

    private final Labels relations;
    private final Arcs guide;
    private final Arcs arcs;
    private final Scorer punctuation;

    Parser(Labels relations, Arcs guide, Arcs arcs, Scorer punctuation) {
        this.relations = relations;
        this.guide = guide;
        this.arcs = arcs;
        this.punctuation = punctuation;
    }

    /** Sets head (0 for the root) and label of every word of a tagged draft. */
    public void parse(Draft draft) {
        View view = new View(draft, false);
        if (view.size > 0) {
            view.guide(guide.parse(new View(draft, true)));
            copy(view, arcs.parse(view), draft);
        }
        hang(draft, punctuation, relations.number("punct") + 1);
    }

    static void copy(View view, State state, Draft draft) {
        for (int node = 1; node <= view.size; node++) {
            int head = state.heads[node];
            draft.head[view.at[node]] = head == view.root ? 0 : view.at[head];
            draft.label[view.at[node]] = state.labels[node];
        }
    }

    /** Gives every punctuation mark its head. A sentence of nothing but marks hangs on its first. */
    private void hang(Draft draft, Scorer scorer, int label) {
        PunctuationFeatures features = new PunctuationFeatures(draft);
        int[] rows = new int[2 * PunctuationFeatures.MOST];
        float[] score = new float[1];
        for (int i = 1; i <= draft.size; i++) {
            if (draft.upos[i] != TagNumber.PUNCT) {
                continue;
            }
            int choices = features.choices(i);
            if (choices == 0) {
                draft.head[i] = i > 1 ? 1 : 0;
                draft.label[i] = i > 1 ? label : relations.number("root") + 1;
                continue;
            }
            draft.head[i] = features.heads[best(features, i, choices, scorer, rows, score)];
            draft.label[i] = label;
        }
    }

    static int best(PunctuationFeatures features, int mark, int choices, Scorer scorer, int[] rows, float[] score) {
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int choice = 0; choice < choices; choice++) {
            scorer.score(rows, features.fill(mark, choice, rows), score);
            if (score[0] > highest) {
                highest = score[0];
                best = choice;
            }
        }
        return best;
    }

    public String relation(int label) {
        return relations.name(label - 1);
    }

    public void write(DataOutput out) throws IOException {
        relations.write(out);
        guide.write(out);
        arcs.write(out);
        ((SparseWeights) punctuation).write(out);
    }

    public static Parser read(DataInput in) throws IOException {
        Labels relations = Labels.read(in);
        return new Parser(relations, Arcs.read(in, relations), Arcs.read(in, relations), SparseWeights.read(in));
    }
}
