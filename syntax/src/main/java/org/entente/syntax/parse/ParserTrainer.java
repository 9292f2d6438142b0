// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.model.text.Sentence;
import org.entente.syntax.internal.Dialects;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Labels;
import org.entente.syntax.internal.Practice;

/** Learns a {@link Parser} from treebank sentences and from what the tagger makes of them. */
public final class ParserTrainer {

    private static final int FOLDS = 5;
    private static final int RUNS = 2;
    /** Where each treebank has weights of its own, these are learned from less, and lean more on single features. */
    private static final float DROPPED_APART = 0.1f;

    /** The other treebanks' share in the habits: without it Portuguese-PUD, which follows none of them, loses 0.7. */
    private static final float OTHERS = 0.25f;

    /** How often a training run reports: the guide, each of its folds, the parser. */
    public static final int STEPS = FOLDS + 2;

    private ParserTrainer() {}

    /**
     * @param sentences gold trees
     * @param drafts the same sentences as the tagger sees them, in the same order; they are given the gold trees
     * @param step run {@link #STEPS} times
     * @return a parser of mostly the first dialect
     */
    public static Parser train(
            List<Sentence> sentences, Dialects dialects, List<Draft> drafts, int rounds, long seed, Runnable step) {
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
        boolean[] worded = new boolean[sentences.size()];
        for (int i = 0; i < sentences.size(); i++) {
            View view = new View(drafts.get(i), false);
            worded[i] = view.size > 0;
            if (worded[i]) {
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
        Dialects spoken = dialects.where(i -> worded[i]);
        Practice practice = new Practice(rounds, RUNS, spoken.count() == 1 ? 0 : DROPPED_APART, 0);
        List<float[]> speaker = List.of(spoken.mostlyFirst(OTHERS));
        Arcs guide = ArcTrainer.train(backwards, spoken, mirrored, relations, practice, seed, speaker)
                .get(0);
        step.run();
        jackknife(views, spoken, backwards, mirrored, relations, practice.shorter(), seed, step);
        Arcs arcs = ArcTrainer.train(views, spoken, trees, relations, practice, seed, speaker)
                .get(0);
        step.run();
        return new Parser(relations, guide, arcs, PunctuationTrainer.train(kept, spoken, golden, views, seed));
    }

    /** Gives every view the tree that a guide finds which has not seen it. */
    private static void jackknife(
            List<View> views,
            Dialects dialects,
            List<View> backwards,
            List<GoldTree> mirrored,
            Labels relations,
            Practice practice,
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
            int held = fold;
            List<Arcs> guides = ArcTrainer.train(
                    others,
                    dialects.where(i -> i % FOLDS != held),
                    trees,
                    relations,
                    practice,
                    seed,
                    IntStream.range(0, dialects.count())
                            .mapToObj(dialects::only)
                            .toList());
            for (int i = fold; i < views.size(); i += FOLDS) {
                views.get(i).guide(guides.get(dialects.of(i)).parse(backwards.get(i)));
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
