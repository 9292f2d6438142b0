// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Labels;
import org.entente.syntax.internal.Perceptron;
import org.entente.syntax.internal.Practice;
import org.entente.syntax.internal.Scorer;
import org.entente.syntax.internal.TagNumber;
import org.entente.syntax.lexicon.Lexicon;

/** Learns a {@link Tagger} from treebank sentences. */
public final class TaggerTrainer {

    private static final int TAG_BITS = 18;
    private static final int FEATS_BITS = 16;
    private static final float SMALLEST_WEIGHT = 0.02f;
    private static final float DROPPED_APART = 0.2f;
    private static final float MARGIN_APART = 30;

    private final Labels features;
    private final int[][] allowed;
    private final Random random;
    private final Random hiding;
    private final Practice practice;
    private final Lexicon lexicon;

    private final List<Draft> drafts = new ArrayList<>();
    private final Certain certain;

    private TaggerTrainer(List<Sentence> sentences, Lexicon lexicon, Practice practice, long seed) {
        this.lexicon = lexicon;
        TreeSet<String> names = new TreeSet<>();
        names.add(Word.NO_FEATURES);
        sentences.forEach(sentence -> sentence.words().stream()
                .filter(word -> !Labels.UNSAID.equals(word.feats()))
                .forEach(word -> names.add(word.feats())));
        features = new Labels(names);
        allowed = allowed(sentences);
        random = new Random(seed);
        hiding = new Random(seed);
        this.practice = practice;
        sentences.forEach(sentence -> drafts.add(Draft.of(sentence, lexicon)));
        certain = Certain.of(sentences, drafts, features);
    }

    /** What is learned from treebanks whose habits differ is learned better with some features hidden and with a margin. */
    public static Practice apart(int rounds, int runs) {
        return new Practice(rounds + rounds / 2, runs, DROPPED_APART, MARGIN_APART);
    }

    public static Tagger train(List<Sentence> sentences, Lexicon lexicon, Practice practice, long seed) {
        TaggerTrainer trainer = new TaggerTrainer(sentences, lexicon, practice, seed);
        List<Perceptron> tags = new ArrayList<>();
        List<Perceptron> feats = new ArrayList<>();
        for (int run = 0; run < practice.runs(); run++) {
            tags.add(trainer.learnTags(sentences));
        }
        for (int run = 0; run < practice.runs(); run++) {
            feats.add(trainer.learnFeats(sentences));
        }
        return new Tagger(
                trainer.features,
                trainer.allowed,
                trainer.certain,
                Perceptron.mean(tags, SMALLEST_WEIGHT),
                Perceptron.mean(feats, SMALLEST_WEIGHT));
    }

    private int[][] allowed(List<Sentence> sentences) {
        List<TreeSet<Integer>> seen = new ArrayList<>();
        for (int tag = 0; tag < Tagger.TAGS; tag++) {
            seen.add(new TreeSet<>());
        }
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (!Labels.UNSAID.equals(word.feats())) {
                    seen.get(word.upos().ordinal()).add(features.number(word.feats()));
                }
            }
        }
        int none = features.number(Word.NO_FEATURES);
        return seen.stream()
                .map(set -> set.isEmpty()
                        ? new int[] {none}
                        : set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int words(List<Sentence> sentences) {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }

    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            order.add(i);
        }
        return order;
    }

    private Perceptron learnTags(List<Sentence> sentences) {
        Perceptron perceptron = new Perceptron(Perceptron.bits(TAG_BITS, TAG_BITS + 1, words(sentences)), Tagger.TAGS);
        List<Integer> order = order();
        int[] rows = new int[TagFeatures.MOST];
        float[] scores = new float[Tagger.TAGS];
        for (int round = 0; round < practice.rounds(); round++) {
            Collections.shuffle(order, random);
            for (int s : order) {
                Draft draft = drafts.get(s);
                for (int i = 1; i <= draft.size; i++) {
                    int gold = sentences.get(s).word(i).upos().ordinal();
                    if (certain.tags().get(draft.formHash[i]) >= 0) {
                        draft.upos[i] = gold + 1;
                        continue;
                    }
                    int count = practice.shown(rows, TagFeatures.fill(draft, i, rows), hiding);
                    perceptron.score(rows, count, scores);
                    int guess = Scorer.best(scores, Tagger.TAGS);
                    perceptron.tick();
                    if (guess != gold) {
                        perceptron.update(rows, count, gold, guess);
                    } else if (practice.margin() > 0) {
                        keepAhead(perceptron, rows, count, gold, scores);
                    }
                    draft.upos[i] = guess + 1;
                }
            }
        }
        return perceptron;
    }

    private void keepAhead(Perceptron perceptron, int[] rows, int count, int gold, float[] scores) {
        int second = gold == 0 ? 1 : 0;
        for (int tag = 0; tag < Tagger.TAGS; tag++) {
            second = tag != gold && scores[tag] > scores[second] ? tag : second;
        }
        if (scores[gold] - scores[second] < practice.margin()) {
            perceptron.update(rows, count, gold, second);
        }
    }

    private Perceptron learnFeats(List<Sentence> sentences) {
        Perceptron perceptron =
                new Perceptron(Perceptron.bits(FEATS_BITS, FEATS_BITS + 1, words(sentences)), features.size());
        List<Integer> order = order();
        Inflection inflection = new Inflection(features, allowed[Upos.NOUN.ordinal()]);
        int[] rows = new int[FeatsFeatures.MOST];
        float[] scores = new float[features.size()];
        for (int s : order) {
            for (Word word : sentences.get(s).words()) {
                drafts.get(s).upos[word.id()] = TagNumber.of(word.upos());
            }
        }
        for (int round = 0; round < practice.rounds(); round++) {
            Collections.shuffle(order, random);
            for (int s : order) {
                Draft draft = drafts.get(s);
                for (int i = 1; i <= draft.size; i++) {
                    String name = sentences.get(s).word(i).feats();
                    boolean unknown = Labels.UNSAID.equals(name);
                    int gold = unknown ? -1 : features.number(name);
                    int[] choices = allowed[draft.upos[i] - 1];
                    int known =
                            choices.length == 1 ? choices[0] : certain.feats().get(Certain.featsKey(draft, i));
                    if (known >= 0) {
                        draft.feats[i] = (unknown ? known : gold) + 1;
                        inflection.mark(draft, i);
                        continue;
                    }
                    int count = practice.shown(
                            rows, FeatsFeatures.fill(draft, i, rows, inflection.nounsHaveCases()), hiding);
                    perceptron.score(rows, count, scores);
                    int guess = choices[0];
                    for (int choice : choices) {
                        guess = scores[choice] > scores[guess] ? choice : guess;
                    }
                    if (!unknown) {
                        perceptron.tick();
                        if (guess != gold) {
                            perceptron.update(rows, count, gold, guess);
                        }
                    }
                    draft.feats[i] = guess + 1;
                    inflection.mark(draft, i);
                }
            }
        }
        return perceptron;
    }
}
