// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.syntax.internal.Dialects;
import org.entente.syntax.internal.FormTable;
import org.entente.syntax.internal.Labels;
import org.entente.syntax.internal.Perceptron;
import org.entente.syntax.internal.Practice;

/** Learns {@link Arcs} with the dynamic oracle, following the parser's own mistakes most of the time. */
final class ArcTrainer {

    private static final int ACTION_BITS = 21;
    private static final int LABEL_BITS = 18;
    private static final float SMALLEST_WEIGHT = 0.02f;
    private static final int SEVERAL = -2;
    private static final int OFTEN = 10;
    private static final double FOLLOW_OWN = 0.9;

    private final Labels relations;
    private final Perceptron actions;
    private final Perceptron labels;
    private final FormTable certain;
    private final Practice practice;
    /** Apart from the order of the sentences, which must not depend on how many features there are. */
    private final Random hiding;

    private final int[] rows = new int[ActionFeatures.MOST];
    private final float[] scores;
    private int lowest;

    private ArcTrainer(Labels relations, FormTable certain, int words, int dialects, Practice practice, long seed) {
        this.relations = relations;
        actions = new Perceptron(Perceptron.bits(ACTION_BITS, ACTION_BITS + 1, words), State.ACTIONS, dialects);
        labels = new Perceptron(Perceptron.bits(LABEL_BITS, LABEL_BITS + 1, words), relations.size(), dialects);
        this.certain = certain;
        this.practice = practice;
        hiding = new Random(seed);
        scores = new float[Math.max(State.ACTIONS, relations.size())];
    }

    /**
     * @param speakers the shares of the dialects in what is wanted
     * @return arcs for each speaker
     */
    static List<Arcs> train(
            List<View> views,
            Dialects dialects,
            List<GoldTree> trees,
            Labels relations,
            Practice practice,
            long seed,
            List<float[]> speakers) {
        int words = views.stream().mapToInt(view -> view.size).sum();
        FormTable certain = certain(views, trees);
        List<Perceptron> actions = new ArrayList<>();
        List<Perceptron> labels = new ArrayList<>();
        for (int run = 0; run < practice.runs(); run++) {
            ArcTrainer trainer = new ArcTrainer(relations, certain, words, dialects.count(), practice, seed + run);
            trainer.run(views, dialects, trees, practice.rounds(), new Random(seed + run));
            trainer.actions.finish();
            trainer.labels.finish();
            actions.add(trainer.actions);
            labels.add(trainer.labels);
        }
        return speakers.stream()
                .map(shares -> new Arcs(
                        relations,
                        certain,
                        Perceptron.mean(actions, SMALLEST_WEIGHT, shares).packed(),
                        Perceptron.mean(labels, SMALLEST_WEIGHT, shares)))
                .toList();
    }

    private void run(List<View> views, Dialects dialects, List<GoldTree> trees, int rounds, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                actions.hear(dialects.of(i));
                labels.hear(dialects.of(i));
                learn(views.get(i), trees.get(i), round > 0 ? random : null);
            }
        }
    }

    /** Arcs whose label was always the same, by the two tags, the direction and the lower word's lemma. */
    private static FormTable certain(List<View> views, List<GoldTree> trees) {
        Map<Integer, int[]> seen = new HashMap<>();
        for (int i = 0; i < views.size(); i++) {
            GoldTree tree = trees.get(i);
            for (int node = 1; node <= views.get(i).size; node++) {
                int label = tree.labels()[node];
                int[] entry = seen.computeIfAbsent(
                        LabelFeatures.key(views.get(i), tree.heads()[node], node), unused -> new int[] {label, 0});
                entry[0] = entry[0] == label ? label : SEVERAL;
                entry[1]++;
            }
        }
        Map<Integer, Integer> certain = new TreeMap<>();
        seen.forEach((key, entry) -> {
            if (entry[0] >= 0 && entry[1] >= OFTEN) {
                certain.put(key, entry[0]);
            }
        });
        return new FormTable(certain);
    }

    private void learn(View view, GoldTree gold, @org.jspecify.annotations.Nullable Random explore) {
        State state = new State(view.size);
        ActionFeatures features = new ActionFeatures(view, state);
        while (!state.finished()) {
            int count = practice.shown(rows, features.fill(rows), hiding);
            actions.score(rows, count, scores);
            int guess = best(state);
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

    private int best(State state) {
        int best = -1;
        for (int action = 0; action < State.ACTIONS; action++) {
            if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
                best = action;
            }
        }
        return best;
    }

    /** The best label that is not the root's. */
    private int bestLabel(int root) {
        int best = root == 0 ? 1 : 0;
        for (int label = 0; label < relations.size(); label++) {
            best = label != root && scores[label] > scores[best] ? label : best;
        }
        return best;
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
        int known = certain.get(LabelFeatures.key(view, head, child));
        if (known >= 0) {
            return known;
        }
        int count = practice.shown(rows, LabelFeatures.fill(view, state, head, child, rows), hiding);
        labels.score(rows, count, scores);
        int best = bestLabel(root);
        if (gold.heads()[child] == head && gold.labels()[child] != root) {
            labels.tick();
            if (best != gold.labels()[child]) {
                labels.update(rows, count, gold.labels()[child], best);
            }
        }
        return best;
    }
}
