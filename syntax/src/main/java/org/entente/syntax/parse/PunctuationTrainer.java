// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.text.Sentence;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Perceptron;
import org.entente.syntax.internal.SparseWeights;
import org.entente.syntax.internal.TagNumber;

/** Learns where punctuation hangs, in trees whose words already have their gold heads. */
final class PunctuationTrainer {

    private static final int BITS = 16;
    private static final int LARGE_BITS = 19;
    private static final int ROUNDS = 10;
    private static final float SMALLEST_WEIGHT = 0.02f;

    private PunctuationTrainer() {}

    /** {@code drafts} hold the gold tree of the words of each sentence. */
    static SparseWeights train(List<Sentence> sentences, List<Draft> drafts, long seed) {
        int words = sentences.stream().mapToInt(Sentence::size).sum();
        Perceptron perceptron = new Perceptron(Perceptron.bits(BITS, LARGE_BITS, words), 1);
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                learn(sentences.get(i), drafts.get(i), perceptron);
            }
        }
        return perceptron.average(SMALLEST_WEIGHT);
    }

    private static void learn(Sentence sentence, Draft draft, Perceptron perceptron) {
        PunctuationFeatures features = new PunctuationFeatures(draft);
        int[] rows = new int[PunctuationFeatures.MOST];
        float[] score = new float[1];
        for (int i = 1; i <= draft.size; i++) {
            if (draft.upos[i] != TagNumber.PUNCT) {
                continue;
            }
            int choices = features.choices(i);
            int gold = 0;
            while (gold < choices && features.heads[gold] != sentence.word(i).head()) {
                gold++;
            }
            if (gold >= choices) {
                continue;
            }
            int guess = Parser.best(features, i, choices, perceptron, rows, score);
            perceptron.tick();
            if (guess != gold) {
                perceptron.reward(rows, features.fill(i, gold, rows), 0, 1);
                perceptron.reward(rows, features.fill(i, guess, rows), 0, -1);
            }
        }
    }
}
