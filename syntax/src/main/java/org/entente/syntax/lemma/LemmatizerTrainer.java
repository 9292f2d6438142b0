// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.FormTable;
import org.entente.syntax.internal.Spelling;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.lexicon.Reading;
import org.entente.syntax.lexicon.SuffixRule;

/** Learns a {@link Lemmatizer}: for every key the rule that most words with it follow. */
public final class LemmatizerTrainer {

    /** A lemma with this sign in it says that the treebank has none for this word alone. */
    private static final char UNKNOWN = '_';

    /** Names are said to be inflected where this share of them differs from its lemma; elsewhere no ending is learned for them. */
    private static final double INFLECTED = 0.1;

    private final Map<Integer, Map<SuffixRule, Integer>> votes = new HashMap<>();
    private final Map<Integer, Integer> fallback = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Set<Integer> anyFeatures = new HashSet<>();
    private final boolean inflectedNames;

    private LemmatizerTrainer(boolean inflectedNames) {
        this.inflectedNames = inflectedNames;
    }

    public static Lemmatizer train(List<Sentence> sentences, Lexicon lexicon) {
        LemmatizerTrainer trainer = new LemmatizerTrainer(inflectedNames(sentences));
        for (Sentence sentence : sentences) {
            Draft draft = Draft.of(sentence, lexicon);
            for (Word word : sentence.words()) {
                trainer.learn(word, draft);
                trainer.learn(word, lexicon.readings(draft.lexical[word.id()]));
            }
        }
        return trainer.lemmatizer();
    }

    private static boolean inflectedNames(List<Sentence> sentences) {
        int names = 0;
        int changed = 0;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (word.upos() == Upos.PROPN) {
                    names++;
                    changed += word.lemma().equals(word.form()) ? 0 : 1;
                }
            }
        }
        return changed > INFLECTED * names;
    }

    private void learn(Word word, Draft draft) {
        String form = Spelling.plain(word.form());
        if (form.isEmpty() || word.lemma().indexOf(UNKNOWN) >= 0 && form.indexOf(UNKNOWN) < 0) {
            return;
        }
        SuffixRule rule = SuffixRule.between(form, Spelling.plain(word.lemma()));
        int hash = draft.formHash[word.id()];
        int whole = Lemmatizer.whole(hash, word.upos());
        vote(Lemmatizer.exact(hash, word.upos(), word.feats()), rule, whole);
        vote(whole, rule, whole);
        if (word.upos() == Upos.PROPN && !inflectedNames || word.upos() == Upos.X) {
            return;
        }
        boolean name = word.upos() == Upos.PROPN;
        int feats = word.feats().hashCode();
        int shorter = 0;
        for (int length = 0; length <= Lemmatizer.LONGEST_ENDING; length++) {
            int any = Lemmatizer.ending(draft, word.id(), length, word.upos(), 0);
            int exact = Lemmatizer.ending(draft, word.id(), length, word.upos(), feats);
            if (!name) {
                vote(any, rule, length == 0 ? any : shorter);
                anyFeatures.add(any);
            }
            vote(exact, rule, !name ? any : length == 0 ? exact : shorter);
            shorter = name ? exact : any;
        }
    }

    /** Which tags of the dictionary go with which features, seen where a reading gives the right lemma. */
    private void learn(Word word, List<Reading> readings) {
        boolean name = word.upos() == Upos.PROPN;
        if (name && !inflectedNames) {
            return;
        }
        String form = Spelling.plain(word.form());
        String lemma = Spelling.plain(word.lemma());
        for (Reading reading : readings) {
            boolean fits = name || reading.upos() == word.upos();
            if (fits && reading.lemma().apply(form).equalsIgnoreCase(lemma)) {
                counts.merge(Lemmatizer.tagged(reading.tag(), word.upos(), word.feats()), 1, Integer::sum);
            }
        }
    }

    /** @param general the key that is asked when this one is not there; itself when there is none */
    private void vote(int key, SuffixRule rule, int general) {
        if (general != key) {
            fallback.put(key, general);
        }
        votes.computeIfAbsent(key, unused -> new HashMap<>()).merge(rule, 1, Integer::sum);
    }

    private Lemmatizer lemmatizer() {
        Map<Integer, SuffixRule> winners = new TreeMap<>();
        votes.forEach((key, counts) -> winners.put(key, winner(counts)));
        Set<Integer> exceptions = new HashSet<>();
        fallback.forEach((key, general) -> {
            if (!anyFeatures.contains(key) && !Objects.equals(winners.get(key), winners.get(general))) {
                exceptions.add(general);
            }
        });
        Map<SuffixRule, Integer> numbers = new HashMap<>();
        List<SuffixRule> rules = new ArrayList<>();
        Map<Integer, Integer> known = new TreeMap<>();
        winners.forEach((key, rule) -> {
            if (!needless(key, winners, exceptions)) {
                known.put(key, numbers.computeIfAbsent(rule, unused -> {
                    rules.add(rule);
                    return rules.size() - 1;
                }));
            }
        });
        counts.forEach((key, count) -> known.put(key, Integer.SIZE - Integer.numberOfLeadingZeros(count)));
        return new Lemmatizer(new FormTable(known), rules);
    }

    /** Whether the key asked next gives the same rule; behind an ending for any features that is so only if none has its own rule there. */
    private boolean needless(int key, Map<Integer, SuffixRule> winners, Set<Integer> exceptions) {
        Integer general = fallback.get(key);
        return general != null
                && Objects.equals(winners.get(key), winners.get(general))
                && !(anyFeatures.contains(key) && exceptions.contains(general));
    }

    private static SuffixRule winner(Map<SuffixRule, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<SuffixRule, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().encoded(), Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }
}
