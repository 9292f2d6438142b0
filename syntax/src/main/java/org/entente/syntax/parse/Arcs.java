// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.entente.syntax.internal.FormTable;
import org.entente.syntax.internal.Labels;
import org.entente.syntax.internal.PackedWeights;
import org.entente.syntax.internal.Scorer;
import org.entente.syntax.internal.SparseWeights;

/** The two models that build a tree over the nodes of a view: which action, and which label for the arc it makes. */
final class Arcs {

    private final int relations;
    private final int rootRelation;
    private final FormTable certain;
    private final Scorer actions;
    private final Scorer labels;

    Arcs(Labels relations, FormTable certain, Scorer actions, Scorer labels) {
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
        float[] scores = new float[Math.max(State.ACTIONS, relations)];
        while (!state.finished()) {
            actions.score(rows, features.fill(rows), scores);
            int action = best(state, scores);
            state.apply(action, action == State.SHIFT ? 0 : label(view, state, action, rows, scores) + 1);
        }
        return state;
    }

    static int best(State state, float[] scores) {
        int best = -1;
        for (int action = 0; action < State.ACTIONS; action++) {
            if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
                best = action;
            }
        }
        return best;
    }

    private int label(View view, State state, int action, int[] rows, float[] scores) {
        int head = action == State.LEFT ? state.buffer(0) : state.stack(1);
        if (head == state.root) {
            return rootRelation;
        }
        int known = certainLabel(view, head, state.stack(0));
        if (known >= 0) {
            return known;
        }
        labels.score(rows, LabelFeatures.fill(view, state, head, state.stack(0), rows), scores);
        return bestLabel(scores);
    }

    /** The label of an arc that never had another, -1 when that is not known. */
    int certainLabel(View view, int head, int child) {
        return certain.get(LabelFeatures.key(view, head, child));
    }

    /** The best label that is not the root's. */
    int bestLabel(float[] scores) {
        int best = rootRelation == 0 ? 1 : 0;
        for (int label = 0; label < relations; label++) {
            best = label != rootRelation && scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    void write(DataOutput out) throws IOException {
        certain.write(out);
        ((PackedWeights) actions).write(out);
        ((SparseWeights) labels).write(out);
    }

    static Arcs read(DataInput in, Labels relations) throws IOException {
        return new Arcs(relations, FormTable.read(in), SparseWeights.read(in).packed(), SparseWeights.read(in));
    }
}
