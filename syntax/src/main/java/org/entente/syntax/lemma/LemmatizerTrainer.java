// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.FormTable;
import org.entente.syntax.internal.Spelling;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.lexicon.SuffixRule;

/** Learns a {@link Lemmatizer}: for every key the rule that most words with it follow. */
public final class LemmatizerTrainer {

    /** A lemma with this sign in it says that the treebank has none for this word alone. */
    private static final char UNKNOWN = '_';

    private final Map<Integer, Map<SuffixRule, Integer>> votes = new HashMap<>();

    private LemmatizerTrainer() {}

    public static Lemmatizer train(List<Sentence> sentences) {
        LemmatizerTrainer trainer = new LemmatizerTrainer();
        Lexicon none = Lexicon.empty();
        for (Sentence sentence : sentences) {
            Draft draft = Draft.of(sentence, none);
            for (Word word : sentence.words()) {
                trainer.learn(word, draft);
            }
        }
        return trainer.lemmatizer();
    }

    private void learn(Word word, Draft draft) {
        String form = Spelling.plain(word.form());
        if (form.isEmpty() || word.lemma().indexOf(UNKNOWN) >= 0 && form.indexOf(UNKNOWN) < 0) {
            return;
        }
        SuffixRule rule = SuffixRule.between(form, Spelling.plain(word.lemma()));
        int hash = draft.formHash[word.id()];
        vote(Lemmatizer.exact(hash, word.upos(), word.feats()), rule);
        vote(Lemmatizer.whole(hash, word.upos()), rule);
        for (int length = 0; length <= Lemmatizer.LONGEST_ENDING; length++) {
            vote(Lemmatizer.ending(draft, word.id(), length, word.upos()), rule);
        }
    }

    private void vote(int key, SuffixRule rule) {
        votes.computeIfAbsent(key, unused -> new HashMap<>()).merge(rule, 1, Integer::sum);
    }

    private Lemmatizer lemmatizer() {
        Map<SuffixRule, Integer> numbers = new HashMap<>();
        List<SuffixRule> rules = new ArrayList<>();
        Map<Integer, Integer> known = new TreeMap<>();
        new TreeMap<>(votes).forEach((key, counts) -> {
            SuffixRule rule = winner(counts);
            known.put(key, numbers.computeIfAbsent(rule, unused -> {
                rules.add(rule);
                return rules.size() - 1;
            }));
        });
        return new Lemmatizer(new FormTable(known), rules);
    }

    private static SuffixRule winner(Map<SuffixRule, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<SuffixRule, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().encoded(), Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }
}
