// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.internal.Labels;

/**
 * Case, number and gender of each set of features, taken out of their names, for languages whose nouns have cases: there the case says
 * what a word does in the clause, and agreement says what belongs together. Immutable and thread-safe.
 */
final class Inflection {

    private final int[] cases;
    private final int[] numbers;
    private final int[] genders;

    Inflection(Labels features) {
        cases = values(features, "Case=");
        numbers = values(features, "Number=");
        genders = values(features, "Gender=");
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

    /** Whether any of these sets of features has a case. */
    boolean hasCase(int[] features) {
        for (int number : features) {
            if (cases[number] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Writes what the features of word {@code i} say into the draft. */
    void mark(Draft draft, int i) {
        int number = draft.feats[i] - 1;
        draft.caseHash[i] = cases[number];
        draft.numberHash[i] = numbers[number];
        draft.genderHash[i] = genders[number];
    }
}
