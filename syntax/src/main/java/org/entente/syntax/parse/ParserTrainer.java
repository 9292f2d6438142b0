// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Labels;
import org.entente.syntax.internal.Perceptron;

/** Learns a {@link Parser} with the dynamic oracle, following the parser's own mistakes most of the time. */
public final class ParserTrainer {

    private static final int ACTION_BITS = 21;
    private static final int LABEL_BITS = 19;
    private static final float SMALLEST_WEIGHT = 0.02f;
    private static final double FOLLOW_OWN = 0.9;

    private final Labels relations;
    private final Perceptron actions;
    private final Perceptron labels;
    private final Random random;
    private final int[] rows = new int[ActionFeatures.MOST];
    private final float[] scores;

    private ParserTrainer(List<Sentence> sentences, long seed) {
        TreeSet<String> names = new TreeSet<>();
        sentences.forEach(sentence -> sentence.words().forEach(word -> names.add(word.deprel())));
        names.add("root");
        relations = new Labels(names);
        actions = new Perceptron(ACTION_BITS, State.ACTIONS);
        labels = new Perceptron(LABEL_BITS, relations.size());
        random = new Random(seed);
        scores = new float[Math.max(State.ACTIONS, relations.size())];
    }

    /**
     * @param sentences gold trees
     * @param drafts the same sentences as the tagger sees them, in the same order
     */
    public static Parser train(
            List<Sentence> sentences, List<Draft> drafts, int rounds, long seed, IntConsumer afterRound) {
        ParserTrainer trainer = new ParserTrainer(sentences, seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, trainer.random);
            for (int i : order) {
                trainer.learn(sentences.get(i), drafts.get(i), round);
            }
            afterRound.accept(round + 1);
        }
        return new Parser(
                trainer.relations, trainer.actions.average(SMALLEST_WEIGHT), trainer.labels.average(SMALLEST_WEIGHT));
    }

    private void learn(Sentence sentence, Draft draft, int round) {
        State state = new State(draft.size);
        ActionFeatures features = new ActionFeatures(draft);
        int[] gold = new int[draft.size + 2];
        int[] goldLabel = new int[draft.size + 2];
        for (Word word : sentence.words()) {
            gold[word.id()] = word.head() == 0 ? state.root : word.head();
            goldLabel[word.id()] = relations.number(word.deprel());
        }
        gold[state.root] = -1;
        gold[0] = -1;
        while (!state.finished()) {
            int count = features.fill(state, rows);
            actions.score(rows, count, scores);
            int guess = Parser.best(state, scores);
            int good = bestGood(state, gold);
            actions.tick();
            int next = guess;
            if (guess != good && Oracle.cost(state, gold, guess) > lowest) {
                actions.update(rows, count, good, guess);
                next = round > 0 && random.nextDouble() < FOLLOW_OWN ? guess : good;
            }
            int label = next == State.SHIFT ? 0 : label(state, features, next, gold, goldLabel) + 1;
            state.apply(next, label);
        }
    }

    private int lowest;

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

    private int label(State state, ActionFeatures features, int action, int[] gold, int[] goldLabel) {
        int child = state.stack(0);
        int head = action == State.LEFT ? state.buffer(0) : state.stack(1);
        int root = relations.number("root");
        if (head == state.root) {
            return root;
        }
        int count = features.fillLabel(state, head, child, rows);
        labels.score(rows, count, scores);
        int best = root == 0 ? 1 : 0;
        for (int label = 0; label < relations.size(); label++) {
            best = label != root && scores[label] > scores[best] ? label : best;
        }
        if (gold[child] == head) {
            labels.tick();
            if (best != goldLabel[child] && goldLabel[child] != root) {
                labels.update(rows, count, goldLabel[child], best);
            }
        }
        return best;
    }
}
