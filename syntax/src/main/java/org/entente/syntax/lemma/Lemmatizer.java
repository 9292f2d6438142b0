// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lemma;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.text.Upos;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.FormTable;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.internal.Spelling;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.lexicon.Reading;
import org.entente.syntax.lexicon.SuffixRule;
import org.entente.syntax.tag.Tagger;
import org.jspecify.annotations.Nullable;

/**
 * Lemmas by the most specific evidence there is: the form with its part of speech and features, the form with its part of speech,
 * the full-form dictionary, then the longest known ending. Immutable and thread-safe.
 */
public final class Lemmatizer {

    static final int LONGEST_ENDING = 5;

    private static final Upos[] TAGS = Upos.values();

    private final FormTable known;
    private final List<SuffixRule> rules;

    Lemmatizer(FormTable known, List<SuffixRule> rules) {
        this.known = known;
        this.rules = List.copyOf(rules);
    }

    /** Gives every word of a tagged draft its lemma. */
    public void lemmatize(Draft draft, Tagger tagger, Lexicon lexicon) {
        for (int i = 1; i <= draft.size; i++) {
            String feats = tagger.featureName(draft.feats[i]);
            draft.lemmas[i] = draft.names[i].isEmpty()
                    ? lemma(draft, i, TAGS[draft.upos[i] - 1], feats, lexicon.readings(draft.lexical[i]))
                    : draft.names[i];
            draft.lemmaHash[i] = Hash.of(draft.lemmas[i]);
        }
    }

    /**
     * @param i a word of the draft
     * @param readings what the dictionary says about it
     */
    private String lemma(Draft draft, int i, Upos upos, String feats, List<Reading> readings) {
        String form = draft.forms[i];
        String plain = Spelling.plain(form);
        int rule = known.get(exact(draft.formHash[i], upos, feats));
        if (rule < 0) {
            rule = known.get(whole(draft.formHash[i], upos));
        }
        if (rule >= 0) {
            return rules.get(rule).apply(plain);
        }
        boolean name = upos == Upos.PROPN || upos == Upos.X;
        Reading reading = reading(readings, upos, feats);
        if (reading != null) {
            return name ? named(plain, reading) : reading.lemma().apply(plain);
        }
        for (int length = LONGEST_ENDING; rule < 0 && length >= 0; length--) {
            rule = known.get(ending(draft, i, length, upos, feats.hashCode()));
            rule = rule < 0 && !name ? known.get(ending(draft, i, length, upos, 0)) : rule;
        }
        if (rule >= 0 && rules.get(rule).fits(plain)) {
            return rules.get(rule).apply(plain);
        }
        return name ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /**
     * The reading whose tag goes best with the part of speech and the features, the first of those that have the part of speech when that
     * was not learned. A name may be a noun to the dictionary, but its tag must have gone with such a name.
     */
    private @Nullable Reading reading(List<Reading> readings, Upos upos, String feats) {
        boolean name = upos == Upos.PROPN || upos == Upos.X;
        Reading best = null;
        int most = name ? 0 : -2;
        for (Reading reading : readings) {
            int often = name || reading.upos() == upos ? known.get(tagged(reading.tag(), upos, feats)) : -2;
            if (often > most) {
                most = often;
                best = reading;
            }
        }
        return best;
    }

    /** The lemma of a name whose dictionary has small letters. */
    private static String named(String form, Reading reading) {
        String lemma = reading.lemma().apply(form);
        boolean word = form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && form.chars().skip(1).allMatch(Character::isLowerCase);
        return !word || lemma.isEmpty() ? form : Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
    }

    /** @param tag what a dictionary says */
    static int tagged(String tag, Upos upos, String feats) {
        return Hash.of(5, tag.hashCode(), upos.ordinal(), feats.hashCode());
    }

    static int exact(int form, Upos upos, String feats) {
        return Hash.of(1, form, upos.ordinal(), feats.hashCode());
    }

    static int whole(int form, Upos upos) {
        return Hash.of(2, form, upos.ordinal());
    }

    /** @param feats hash of the features the ending goes with, 0 for any */
    static int ending(Draft draft, int i, int length, Upos upos, int feats) {
        int suffix = length == 0 ? 0 : draft.suffixHash[length][i];
        int ending = Hash.of(3, suffix, length, upos.ordinal());
        return feats == 0 ? ending : Hash.of(4, ending, feats);
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(rules.size());
        for (SuffixRule rule : rules) {
            out.writeUTF(rule.encoded());
        }
        known.write(out);
    }

    public static Lemmatizer read(DataInput in) throws IOException {
        List<SuffixRule> rules = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            rules.add(SuffixRule.decoded(in.readUTF()));
        }
        return new Lemmatizer(FormTable.read(in), rules);
    }
}
