// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.entente.syntax.internal.FormTable;
import org.entente.syntax.internal.Labels;
import org.entente.syntax.internal.PackedWeights;
import org.entente.syntax.internal.SparseWeights;

/** The two models that build a tree over the nodes of a view: which action, and which label for the arc it makes. */
final class Arcs {

    private final int relations;
    private final int rootRelation;
    private final FormTable certain;
    private final PackedWeights actions;
    private final SparseWeights labels;

    Arcs(Labels relations, FormTable certain, PackedWeights actions, SparseWeights labels) {
        this.relations = relations.size();
        this.rootRelation = relations.number("root");
        this.certain = certain;
        this.actions = actions;
        this.labels = labels;
    }

    State parse(View view) {
        State state = new State(view.size);
        ActionFeatures features = new ActionFeatures(view, state);
        int[] rows = new int[ActionFeatures.MOST];
        int[] scores = new int[Math.max(State.ACTIONS, relations)];
        while (!state.finished()) {
            int action = state.only();
            if (action < 0) {
                actions.score(rows, features.fill(rows), scores);
                action = best(state, scores);
            }
            state.apply(action, action == State.SHIFT ? 0 : label(view, state, action, rows, scores) + 1);
        }
        return state;
    }

    private static int best(State state, int[] scores) {
        int best = -1;
        for (int action = 0; action < State.ACTIONS; action++) {
            if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
                best = action;
            }
        }
        return best;
    }

    private int label(View view, State state, int action, int[] rows, int[] scores) {
        int head = action == State.LEFT ? state.buffer(0) : state.stack(1);
        if (head == state.root) {
            return rootRelation;
        }
        int known = certain.get(LabelFeatures.key(view, head, state.stack(0)));
        if (known >= 0) {
            return known;
        }
        labels.score(rows, LabelFeatures.fill(view, state, head, state.stack(0), rows), scores);
        int best = rootRelation == 0 ? 1 : 0;
        for (int label = 0; label < relations; label++) {
            best = label != rootRelation && scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    void write(DataOutput out) throws IOException {
        certain.write(out);
        actions.write(out);
        labels.write(out);
    }

    static Arcs read(DataInput in, Labels relations) throws IOException {
        return new Arcs(relations, FormTable.read(in), SparseWeights.read(in).packed(), SparseWeights.read(in));
    }
}
