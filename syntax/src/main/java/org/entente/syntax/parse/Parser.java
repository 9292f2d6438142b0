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

/**
 * A greedy arc-hybrid parser: one model chooses the action, another the label of each arc made. Time is linear in the length of
 * the sentence. Every tree has one root and no cycle, whatever the weights. Immutable and thread-safe.
 */
public final class Parser {

    private final Labels relations;
    private final Scorer actions;
    private final Scorer labels;

    Parser(Labels relations, Scorer actions, Scorer labels) {
        this.relations = relations;
        this.actions = actions;
        this.labels = labels;
    }

    /** Sets head (0 for the root) and label of every word of a tagged draft. */
    public void parse(Draft draft) {
        State state = new State(draft.size);
        ActionFeatures features = new ActionFeatures(draft);
        int[] rows = new int[ActionFeatures.MOST];
        float[] scores = new float[Math.max(State.ACTIONS, relations.size())];
        while (!state.finished()) {
            actions.score(rows, features.fill(state, rows), scores);
            int action = best(state, scores);
            state.apply(action, action == State.SHIFT ? 0 : label(state, features, action, rows, scores) + 1);
        }
        for (int i = 1; i <= draft.size; i++) {
            draft.head[i] = state.heads[i] == state.root ? 0 : state.heads[i];
            draft.label[i] = state.labels[i];
        }
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

    private int label(State state, ActionFeatures features, int action, int[] rows, float[] scores) {
        int child = state.stack(0);
        int head = action == State.LEFT ? state.buffer(0) : state.stack(1);
        int root = relations.number("root");
        if (head == state.root) {
            return root;
        }
        labels.score(rows, features.fillLabel(state, head, child, rows), scores);
        int best = root == 0 ? 1 : 0;
        for (int label = 0; label < relations.size(); label++) {
            best = label != root && scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    public String relation(int label) {
        return relations.name(label - 1);
    }

    public void write(DataOutput out) throws IOException {
        relations.write(out);
        ((SparseWeights) actions).write(out);
        ((SparseWeights) labels).write(out);
    }

    public static Parser read(DataInput in) throws IOException {
        return new Parser(Labels.read(in), SparseWeights.read(in), SparseWeights.read(in));
    }
}
