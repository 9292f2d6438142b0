// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.syntax.internal.Labels;
import org.entente.syntax.internal.Perceptron;

/** Learns {@link Arcs} with the dynamic oracle, following the parser's own mistakes most of the time. */
final class ArcTrainer {

    private static final int ACTION_BITS = 21;
    private static final int LABEL_BITS = 19;
    private static final float SMALLEST_WEIGHT = 0.02f;
    private static final double FOLLOW_OWN = 0.9;

    private final Labels relations;
    private final Perceptron actions;
    private final Perceptron labels;
    private final Arcs arcs;
    private final int[] rows = new int[ActionFeatures.MOST];
    private final float[] scores;
    private int lowest;

    private ArcTrainer(Labels relations) {
        this.relations = relations;
        actions = new Perceptron(ACTION_BITS, State.ACTIONS);
        labels = new Perceptron(LABEL_BITS, relations.size());
        arcs = new Arcs(relations, actions, labels);
        scores = new float[Math.max(State.ACTIONS, relations.size())];
    }

    static Arcs train(List<View> views, List<GoldTree> trees, Labels relations, int rounds, long seed) {
        ArcTrainer trainer = new ArcTrainer(relations);
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                trainer.learn(views.get(i), trees.get(i), round > 0 ? random : null);
            }
        }
        return new Arcs(
                relations, trainer.actions.average(SMALLEST_WEIGHT).packed(), trainer.labels.average(SMALLEST_WEIGHT));
    }

    private void learn(View view, GoldTree gold, @org.jspecify.annotations.Nullable Random explore) {
        State state = new State(view.size);
        while (!state.finished()) {
            int count = ActionFeatures.fill(view, state, rows);
            actions.score(rows, count, scores);
            int guess = Arcs.best(state, scores);
            int good = bestGood(state, gold.heads());
            actions.tick();
            int next = guess;
            if (guess != good && Oracle.cost(state, gold.heads(), guess) > lowest) {
                actions.update(rows, count, good, guess);
                next = explore != null && explore.nextDouble() < FOLLOW_OWN ? guess : good;
            }
            state.apply(next, next == State.SHIFT ? 0 : label(view, state, next, gold) + 1);
        }
    }

    /** The action the model likes best among those that lose the fewest gold arcs; leaves that number in {@code lowest}. */
    private int bestGood(State state, int[] gold) {
        int good = -1;
        for (int action = 0; action < State.ACTIONS; action++) {
            if (!state.allows(action)) {
                continue;
            }
            int cost = Oracle.cost(state, gold, action);
            if (good < 0 || cost < lowest || cost == lowest && scores[action] > scores[good]) {
                good = action;
                lowest = cost;
            }
        }
        return good;
    }

    private int label(View view, State state, int action, GoldTree gold) {
        int child = state.stack(0);
        int head = action == State.LEFT ? state.buffer(0) : state.stack(1);
        int root = relations.number("root");
        if (head == state.root) {
            return root;
        }
        int count = LabelFeatures.fill(view, state, head, child, rows);
        labels.score(rows, count, scores);
        int best = arcs.bestLabel(scores);
        if (gold.heads()[child] == head && gold.labels()[child] != root) {
            labels.tick();
            if (best != gold.labels()[child]) {
                labels.update(rows, count, gold.labels()[child], best);
            }
        }
        return best;
    }
}
