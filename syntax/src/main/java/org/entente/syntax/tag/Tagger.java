// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.entente.model.text.Upos;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Labels;
import org.entente.syntax.internal.Scorer;
import org.entente.syntax.internal.SparseWeights;

/**
 * Parts of speech from left to right, then features for each word given the parts of speech on both sides. In a draft a part of
 * speech is its ordinal plus 1 and features are their number plus 1, so that 0 means "nothing there". Immutable and thread-safe.
 */
public final class Tagger {

    static final int TAGS = Upos.values().length;

    private final Labels features;
    private final int[][] allowed;
    private final int[] caseBits;
    private final Certain certain;
    private final SparseWeights tags;
    private final SparseWeights feats;
    private final Inflection inflection;

    Tagger(Labels features, int[][] allowed, Certain certain, SparseWeights tags, SparseWeights feats) {
        this.features = features;
        this.allowed = allowed;
        caseBits = new int[features.size()];
        Arrays.setAll(caseBits, i -> Cases.ofFeatures(features.name(i)));
        this.certain = certain;
        this.tags = tags;
        this.feats = feats;
        this.inflection = new Inflection(features, allowed[Upos.NOUN.ordinal()]);
    }

    public void tag(Draft draft) {
        tagWords(draft);
        tagFeatures(draft);
    }

    /** The same, with a headline's verb found where the treebanks would rather see a noun. */
    public void tag(Draft draft, Headlines headlines) {
        tagWords(draft);
        headlines.repair(draft);
        tagFeatures(draft);
    }

    private void tagWords(Draft draft) {
        int[] rows = new int[2 * TagFeatures.MOST];
        int[] scores = new int[TAGS];
        for (int i = 1; i <= draft.size; i++) {
            int tag = draft.given[i] > 0 ? draft.given[i] - 1 : certain.tags().get(draft.formHash[i]);
            if (tag < 0) {
                tags.score(rows, TagFeatures.fill(draft, i, rows), scores);
                tag = Scorer.best(scores, TAGS);
            }
            draft.upos[i] = tag + 1;
        }
    }

    private void tagFeatures(Draft draft) {
        int[] rows = new int[2 * FeatsFeatures.MOST];
        int[] scores = new int[features.size()];
        for (int i = 1; i <= draft.size; i++) {
            int cases = Cases.plausible(draft, i, i > 1 ? caseBits[draft.feats[i - 1] - 1] : 0);
            int[] choices = inCases(allowed[draft.upos[i] - 1], cases);
            boolean told = cases != 0;
            int best = choices.length == 1
                    ? choices[0]
                    : told ? -1 : certain.feats().get(Certain.featsKey(draft, i));
            if (best < 0) {
                best = choices[0];
                feats.score(rows, FeatsFeatures.fill(draft, i, rows, inflection.nounsHaveCases()), scores);
                for (int choice : choices) {
                    best = scores[choice] > scores[best] ? choice : best;
                }
            }
            draft.feats[i] = best + 1;
            inflection.mark(draft, i);
        }
    }

    /** Those of the choices that stand in one of the cases; all when no case is told or none has it. */
    private int[] inCases(int[] choices, int cases) {
        if (cases == 0) {
            return choices;
        }
        int[] fitting = new int[choices.length];
        int count = 0;
        for (int choice : choices) {
            fitting[count] = choice;
            count += (caseBits[choice] & cases) != 0 ? 1 : 0;
        }
        return count == 0 ? choices : Arrays.copyOf(fitting, count);
    }

    /** The features of a draft's word as CoNLL-U prints them. */
    public String featureName(int number) {
        return number == 0 ? "_" : features.name(number - 1);
    }

    /** The number in a draft of features as CoNLL-U prints them; 0 when no word of the training data had them. */
    public int featureNumber(String name) {
        return features.number(name) + 1;
    }

    Labels features() {
        return features;
    }

    public void write(DataOutput out) throws IOException {
        features.write(out);
        for (int[] row : allowed) {
            out.writeInt(row.length);
            for (int value : row) {
                out.writeShort(value);
            }
        }
        certain.write(out);
        tags.write(out);
        feats.write(out);
    }

    public static Tagger read(DataInput in) throws IOException {
        Labels features = Labels.read(in);
        int[][] allowed = new int[TAGS][];
        for (int tag = 0; tag < TAGS; tag++) {
            allowed[tag] = new int[in.readInt()];
            for (int i = 0; i < allowed[tag].length; i++) {
                allowed[tag][i] = in.readShort();
            }
        }
        return new Tagger(features, allowed, Certain.read(in), SparseWeights.read(in), SparseWeights.read(in));
    }
}
