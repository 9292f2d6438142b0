// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import java.util.Arrays;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.internal.Labels;

/**
 * Case, number and gender of each set of features, taken out of their names, for languages whose nouns have cases: there the case says
 * what a word does in the clause, and agreement says what belongs together. In other languages nothing is marked. Immutable and
 * thread-safe.
 */
final class Inflection {

    private final int[] cases;
    private final int[] numbers;
    private final int[] genders;
    private final boolean nounsHaveCases;

    /** @param ofNouns the numbers of those sets of features that nouns have */
    Inflection(Labels features, int[] ofNouns) {
        cases = values(features, "Case=");
        numbers = values(features, "Number=");
        genders = values(features, "Gender=");
        nounsHaveCases = Arrays.stream(ofNouns).anyMatch(number -> cases[number] != 0);
    }

    private static int[] values(Labels features, String name) {
        int[] values = new int[features.size()];
        for (int i = 0; i < values.length; i++) {
            for (String feature : features.name(i).split("\\|")) {
                values[i] = feature.startsWith(name) ? Hash.of(feature) : values[i];
            }
        }
        return values;
    }

    /** Whether nouns have cases in this language. */
    boolean nounsHaveCases() {
        return nounsHaveCases;
    }

    /** Writes what the features of word {@code i} say into the draft, if nouns have cases. */
    void mark(Draft draft, int i) {
        if (!nounsHaveCases) {
            return;
        }
        int number = draft.feats[i] - 1;
        draft.caseHash[i] = cases[number];
        draft.numberHash[i] = numbers[number];
        draft.genderHash[i] = genders[number];
    }
}
