// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.model.text.MultiwordToken;
import org.entente.model.text.Sentence;
import org.entente.syntax.internal.Perceptron;

/** Learns {@link Multiwords} from treebank sentences. */
public final class MultiwordTrainer {

    private static final int BITS = 16;
    private static final int ROUNDS = 10;
    private static final int OFTEN = 3;
    private static final float SMALLEST_WEIGHT = 0.05f;

    private MultiwordTrainer() {}

    private record Example(int[] rows, int answer) {}

    public static Multiwords train(List<Sentence> sentences, SegmentationRules rules, long seed) {
        Map<String, List<String>> expansions = new HashMap<>(rules.multiwords());
        Set<String> slips = slips(sentences, rules);
        for (Sentence sentence : sentences) {
            for (MultiwordToken token : sentence.multiwords()) {
                List<String> parts = sentence.words().subList(token.firstId() - 1, token.lastId()).stream()
                        .map(word -> word.form().toLowerCase(Locale.ROOT))
                        .toList();
                String form = token.form().toLowerCase(Locale.ROOT);
                if (!slips.contains(form)) {
                    expansions.put(form, parts);
                }
            }
        }
        List<Example> examples = new ArrayList<>();
        Set<String> ambiguous = new HashSet<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = surface(sentence);
            Set<Integer> joined = new HashSet<>();
            sentence.multiwords().forEach(token -> joined.add(token.span().start()));
            for (int i = 0; i < tokens.size(); i++) {
                String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
                if (expansions.containsKey(form)) {
                    boolean split = joined.contains(tokens.get(i).span().start());
                    if (!split && !rules.multiwords().containsKey(form)) {
                        ambiguous.add(form);
                    }
                    int[] rows = new int[Multiwords.MultiwordFeatures.COUNT];
                    int count = Multiwords.MultiwordFeatures.fill(tokens, i, rows);
                    examples.add(new Example(Arrays.copyOf(rows, count), split ? Multiwords.SPLIT : 0));
                }
            }
        }
        return new Multiwords(expansions, ambiguous, learn(examples, seed).average(SMALLEST_WEIGHT));
    }

    /**
     * Where the ends of words that are words are known ({@link SegmentationRules#joined}), what a treebank has besides is mostly an
     * apostrophe somebody forgot, {@code its} for {@code it's}: only what is common and hardly ever one word is learned then.
     */
    private static Set<String> slips(List<Sentence> sentences, SegmentationRules rules) {
        if (rules.joined().isEmpty()) {
            return Set.of();
        }
        Map<String, Integer> apart = new HashMap<>();
        Map<String, Integer> together = new HashMap<>();
        for (Sentence sentence : sentences) {
            sentence.multiwords().forEach(token -> apart.merge(token.form().toLowerCase(Locale.ROOT), 1, Integer::sum));
            sentence.words().forEach(word -> together.merge(word.form().toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        Set<String> slips = new HashSet<>();
        apart.forEach((form, count) -> {
            boolean covered = Joined.cut(form, rules) > 0;
            if (covered || count < OFTEN || count < 2 * together.getOrDefault(form, 0)) {
                slips.add(form);
            }
        });
        slips.removeAll(rules.multiwords().keySet());
        return slips;
    }

    private static Perceptron learn(List<Example> examples, long seed) {
        Perceptron perceptron = new Perceptron(BITS, 2);
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        float[] scores = new float[2];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                perceptron.score(example.rows, example.rows.length, scores);
                int guess = scores[Multiwords.SPLIT] > scores[0] ? Multiwords.SPLIT : 0;
                perceptron.tick();
                if (guess != example.answer) {
                    perceptron.update(example.rows, example.rows.length, example.answer, guess);
                }
            }
        }
        return perceptron;
    }

    /** The surface tokens of an analysed sentence. */
    public static List<Token> surface(Sentence sentence) {
        List<Token> tokens = new ArrayList<>();
        int next = 0;
        for (int id = 1; id <= sentence.size(); id++) {
            if (next < sentence.multiwords().size()
                    && sentence.multiwords().get(next).firstId() == id) {
                MultiwordToken token = sentence.multiwords().get(next++);
                id = token.lastId();
                tokens.add(
                        new Token(token.span(), token.form(), sentence.word(id).spaceAfter()));
            } else {
                tokens.add(new Token(
                        sentence.word(id).span(),
                        sentence.word(id).form(),
                        sentence.word(id).spaceAfter()));
            }
        }
        return tokens;
    }
}
