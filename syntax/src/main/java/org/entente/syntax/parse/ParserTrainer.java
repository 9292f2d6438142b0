// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.text.Sentence;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Labels;

/** Learns a {@link Parser} from treebank sentences and from what the tagger makes of them. */
public final class ParserTrainer {

    private static final int FOLDS = 5;
    private static final int RUNS = 2;
    /** How often a training run reports: the guide, each of its folds, the parser. */
    public static final int STEPS = FOLDS + 2;

    private ParserTrainer() {}

    /**
     * @param sentences gold trees
     * @param drafts the same sentences as the tagger sees them, in the same order; they are given the gold trees
     * @param step run {@link #STEPS} times
     */
    public static Parser train(List<Sentence> sentences, List<Draft> drafts, int rounds, long seed, Runnable step) {
        TreeSet<String> names = new TreeSet<>();
        sentences.forEach(sentence -> sentence.words().forEach(word -> names.add(word.deprel())));
        names.add("root");
        names.add("punct");
        Labels relations = new Labels(names);
        List<View> views = new ArrayList<>();
        List<View> backwards = new ArrayList<>();
        List<GoldTree> trees = new ArrayList<>();
        List<GoldTree> mirrored = new ArrayList<>();
        List<Draft> golden = new ArrayList<>();
        List<Sentence> kept = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            View view = new View(drafts.get(i), false);
            if (view.size > 0) {
                GoldTree tree = GoldTree.of(sentences.get(i), view, relations);
                views.add(view);
                trees.add(tree);
                View back = new View(drafts.get(i), true);
                backwards.add(back);
                mirrored.add(GoldTree.of(sentences.get(i), back, relations));
                golden.add(golden(drafts.get(i), view, tree));
                kept.add(sentences.get(i));
            }
        }
        Arcs guide = ArcTrainer.train(backwards, mirrored, relations, rounds, seed, RUNS);
        step.run();
        jackknife(views, backwards, mirrored, relations, rounds, seed, step);
        Arcs arcs = ArcTrainer.train(views, trees, relations, rounds, seed, RUNS);
        step.run();
        return new Parser(relations, guide, arcs, PunctuationTrainer.train(kept, golden, seed));
    }

    /** Gives every view the tree that a guide finds which has not seen it. */
    private static void jackknife(
            List<View> views,
            List<View> backwards,
            List<GoldTree> mirrored,
            Labels relations,
            int rounds,
            long seed,
            Runnable step) {
        for (int fold = 0; fold < FOLDS; fold++) {
            List<View> others = new ArrayList<>();
            List<GoldTree> trees = new ArrayList<>();
            for (int i = 0; i < views.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(backwards.get(i));
                    trees.add(mirrored.get(i));
                }
            }
            Arcs guide = ArcTrainer.train(others, trees, relations, Math.max(1, rounds / 2), seed, 1);
            for (int i = fold; i < views.size(); i += FOLDS) {
                views.get(i).guide(guide.parse(backwards.get(i)));
            }
            step.run();
        }
    }

    private static Draft golden(Draft draft, View view, GoldTree tree) {
        for (int node = 1; node <= view.size; node++) {
            int head = tree.heads()[node];
            draft.head[view.at[node]] = head == view.root ? 0 : view.at[head];
            draft.label[view.at[node]] = tree.labels()[node] + 1;
        }
        return draft;
    }
}
