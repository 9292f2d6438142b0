// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.FormTable;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.internal.Labels;

/**
 * Frequent words that had one part of speech, or one set of features, wherever the treebanks have them: for these nothing need be
 * scored. That is a third of running text.
 */
record Certain(FormTable tags, FormTable feats) {

    /** A word seen less often may have readings not seen yet. */
    private static final int OFTEN = 12;

    private static final int SEVERAL = -2;

    static int featsKey(Draft draft, int i) {
        return Hash.of(7, draft.formHash[i], draft.upos[i]);
    }

    static Certain of(List<Sentence> sentences, List<Draft> drafts, Labels features) {
        Map<Integer, int[]> tags = new HashMap<>();
        Map<Integer, int[]> feats = new HashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (Word word : sentences.get(s).words()) {
                int form = drafts.get(s).formHash[word.id()];
                int tag = word.upos().ordinal();
                count(tags, form, tag);
                if (!Labels.UNSAID.equals(word.feats())) {
                    count(feats, Hash.of(7, form, tag + 1), features.number(word.feats()));
                }
            }
        }
        return new Certain(table(tags), table(feats));
    }

    private static void count(Map<Integer, int[]> counts, int key, int value) {
        int[] entry = counts.computeIfAbsent(key, unused -> new int[] {value, 0});
        entry[0] = entry[0] == value ? value : SEVERAL;
        entry[1]++;
    }

    private static FormTable table(Map<Integer, int[]> counts) {
        Map<Integer, Integer> certain = new TreeMap<>();
        counts.forEach((key, entry) -> {
            if (entry[0] >= 0 && entry[1] >= OFTEN) {
                certain.put(key, entry[0]);
            }
        });
        return new FormTable(certain);
    }

    void write(DataOutput out) throws IOException {
        tags.write(out);
        feats.write(out);
    }

    static Certain read(DataInput in) throws IOException {
        return new Certain(FormTable.read(in), FormTable.read(in));
    }
}
