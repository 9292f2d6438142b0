// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.text.Sentence;
import org.entente.syntax.internal.Dialects;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Perceptron;
import org.entente.syntax.internal.SparseWeights;
import org.entente.syntax.internal.TagNumber;

/**
 * Learns where punctuation hangs: in the gold trees of the words and, where treebanks are learned apart, in turns in those that a guide
 * finds, because it will have to hang it into trees with mistakes.
 */
final class PunctuationTrainer {

    private static final int BITS = 16;
    private static final int LARGE_BITS = 19;
    private static final int ROUNDS = 10;
    private static final float SMALLEST_WEIGHT = 0.02f;
    /** The other treebanks' share: a single one's habits with commas cost Portuguese-PUD 0.5 and win that treebank 0.1. */
    private static final float OTHERS = 0.6f;

    private PunctuationTrainer() {}

    /**
     * @param drafts hold the gold tree of the words of each sentence, and keep it
     * @param views of the same words, with the tree of a guide that has not seen them
     */
    static SparseWeights train(
            List<Sentence> sentences, Dialects dialects, List<Draft> drafts, List<View> views, long seed) {
        int words = sentences.stream().mapToInt(Sentence::size).sum();
        Perceptron perceptron = new Perceptron(Perceptron.bits(BITS, LARGE_BITS, words), 1, dialects.count());
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                perceptron.hear(dialects.of(i));
                if (dialects.count() > 1 && round % 2 == 0) {
                    learnGuided(sentences.get(i), drafts.get(i), views.get(i), perceptron);
                } else {
                    learn(sentences.get(i), drafts.get(i), perceptron);
                }
            }
        }
        return Perceptron.mean(List.of(perceptron), SMALLEST_WEIGHT, dialects.mostlyFirst(OTHERS));
    }

    private static void learnGuided(Sentence sentence, Draft draft, View view, Perceptron perceptron) {
        int[] heads = draft.head.clone();
        int[] labels = draft.label.clone();
        view.hangAsGuided(draft);
        learn(sentence, draft, perceptron);
        System.arraycopy(heads, 0, draft.head, 0, heads.length);
        System.arraycopy(labels, 0, draft.label, 0, labels.length);
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
