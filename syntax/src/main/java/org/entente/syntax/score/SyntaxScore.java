// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.score;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The metrics of the CoNLL 2018 shared task (Zeman et al. 2018): surface tokens, sentences, syntactic words, and over aligned words
 * the tags, universal features, lemmas, heads (UAS) and heads with relations without subtypes (LAS). Punctuation counts.
 */
public record SyntaxScore(
        Measure tokens,
        Measure sentences,
        Measure words,
        Measure upos,
        Measure features,
        Measure lemmas,
        Measure uas,
        Measure las) {

    /** The metrics in the order and under the names of the shared task's own scorer. */
    public Map<String, Measure> byName() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("Tokens", tokens);
        measures.put("Sentences", sentences);
        measures.put("Words", words);
        measures.put("UPOS", upos);
        measures.put("UFeats", features);
        measures.put("Lemmas", lemmas);
        measures.put("UAS", uas);
        measures.put("LAS", las);
        return measures;
    }

    /** A table of F1 in percent, one metric a line. */
    public String table() {
        StringBuilder table = new StringBuilder();
        byName().forEach((name, measure) -> table.append(String.format(
                Locale.ROOT,
                "%-10s| %6.2f | %6.2f | %6.2f%n",
                name,
                100 * measure.precision(),
                100 * measure.recall(),
                100 * measure.f1())));
        return "Metric    |   Prec |    Rec |     F1" + System.lineSeparator() + table;
    }
}
