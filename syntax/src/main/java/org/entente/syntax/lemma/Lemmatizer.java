// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lemma;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.entente.syntax.lexicon.Reading;
import org.entente.syntax.lexicon.SuffixRule;
import org.jspecify.annotations.Nullable;

/**
 * Lemmas by the most specific evidence there is: the form with its part of speech and features, the form with its part of speech,
 * then the longest known ending. Immutable and thread-safe.
 */
public final class Lemmatizer {

    private static final int LONGEST_ENDING = 6;
    /** A lemma with this sign in it says that the treebank has none for this word alone. */
    private static final char UNKNOWN = '_';

    private static final char MARK = '\t';

    private final Map<String, SuffixRule> rules;

    private Lemmatizer(Map<String, SuffixRule> rules) {
        this.rules = rules;
    }

    public String lemma(String form, Upos upos, String feats, List<Reading> readings) {
        String plain = form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
        String lower = plain.toLowerCase(Locale.ROOT);
        SuffixRule rule = rules.get(lower + MARK + upos.ordinal() + MARK + feats);
        if (rule == null) {
            rule = rules.get(lower + MARK + upos.ordinal());
        }
        if (upos == Upos.PROPN || upos == Upos.X) {
            return rule != null ? rule.apply(plain) : plain;
        }
        if (rule == null) {
            rule = reading(readings, upos);
        }
        for (int length = Math.min(LONGEST_ENDING, lower.length()); rule == null && length >= 0; length--) {
            rule = rules.get(ending(lower, length, upos));
        }
        return rule != null && rule.fits(plain) ? rule.apply(plain) : lower;
    }

    private static @Nullable SuffixRule reading(List<Reading> readings, Upos upos) {
        for (Reading reading : readings) {
            if (reading.upos() == upos) {
                return reading.lemma();
            }
        }
        return null;
    }

    private static String ending(String lower, int length, Upos upos) {
        return "-" + lower.substring(lower.length() - length) + MARK + upos.ordinal();
    }

    public static Lemmatizer train(List<Sentence> sentences) {
        Map<String, Map<SuffixRule, Integer>> votes = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                String form = word.form().replace('\u2019', '\'');
                String lower = form.toLowerCase(Locale.ROOT);
                if (word.lemma().indexOf(UNKNOWN) >= 0 && !form.contains(word.lemma()) || form.isEmpty()) {
                    continue;
                }
                SuffixRule rule = SuffixRule.between(form, word.lemma());
                vote(votes, lower + MARK + word.upos().ordinal() + MARK + word.feats(), rule);
                vote(votes, lower + MARK + word.upos().ordinal(), rule);
                for (int length = 0; length <= Math.min(LONGEST_ENDING, lower.length()); length++) {
                    vote(votes, ending(lower, length, word.upos()), rule);
                }
            }
        }
        Map<String, SuffixRule> rules = new HashMap<>();
        votes.forEach((key, counts) -> rules.put(key, winner(counts)));
        return new Lemmatizer(rules);
    }

    private static void vote(Map<String, Map<SuffixRule, Integer>> votes, String key, SuffixRule rule) {
        votes.computeIfAbsent(key, unused -> new HashMap<>()).merge(rule, 1, Integer::sum);
    }

    private static SuffixRule winner(Map<SuffixRule, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<SuffixRule, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().encoded()))
                .orElseThrow()
                .getKey();
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(rules.size());
        for (Map.Entry<String, SuffixRule> entry : new TreeMap<>(rules).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue().encoded());
        }
    }

    public static Lemmatizer read(DataInput in) throws IOException {
        Map<String, SuffixRule> rules = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            rules.put(in.readUTF(), SuffixRule.decoded(in.readUTF()));
        }
        return new Lemmatizer(rules);
    }
}
