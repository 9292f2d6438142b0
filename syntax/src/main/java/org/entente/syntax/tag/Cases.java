// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.tag;

import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.TagNumber;

/** The values of UD's feature {@code Case} as bits. */
final class Cases {

    private static final String[] VALUES = {"Nom", "Gen", "Dat", "Acc", "Ins", "Loc", "Voc", "Par"};

    private static final String FEATURE = "Case=";

    private static final int NOMINATIVE = 1;
    private static final int GENITIVE = 1 << 1;
    private static final int DATIVE = 1 << 2;
    private static final int ACCUSATIVE = 1 << 3;
    private static final int LOCATIVE = 1 << 5;
    private static final int ALL = (1 << 6) - 1;

    /** How many words may stand between a preposition and the name: adjectives, a title. */
    private static final int REACH = 3;

    private Cases() {}

    /**
     * The cases that a draft tells of a word whose neighbours are tagged: no locative without a preposition before it, and right behind
     * a verb rather a dative than a genitive, where the form may be either.
     *
     * @param before the bit of the case of the word before, 0 when it has none
     */
    static int plausible(Draft draft, int word, int before) {
        int cases = draft.cases[word];
        if (word == 1 && (cases & NOMINATIVE) != 0) {
            return NOMINATIVE;
        }
        if (cases == ALL) {
            return indeclinable(draft, word, before);
        }
        if ((cases & ~LOCATIVE) != 0 && (cases & LOCATIVE) != 0 && !followsPreposition(draft, word)) {
            cases &= ~LOCATIVE;
        }
        boolean either = (cases & GENITIVE) != 0 && (cases & DATIVE) != 0;
        return either && draft.upos[word - 1] == TagNumber.VERB ? cases & ~GENITIVE : cases;
    }

    /** A name that never changes is a nominative where the sentence begins, a genitive right behind a noun, else as its adjective. */
    private static int indeclinable(Draft draft, int word, int before) {
        int tag = draft.upos[word - 1];
        if (tag == TagNumber.VERB) {
            return NOMINATIVE | DATIVE | ACCUSATIVE;
        }
        if (tag == TagNumber.ADJ) {
            return before;
        }
        boolean noun = tag == TagNumber.NOUN;
        return noun && !followsPreposition(draft, word - 1) ? GENITIVE : 0;
    }

    private static boolean followsPreposition(Draft draft, int word) {
        for (int at = word - 1; at >= Math.max(1, word - REACH); at--) {
            if (draft.upos[at] == TagNumber.ADP) {
                return true;
            }
            if (draft.upos[at] == TagNumber.VERB || draft.upos[at] == TagNumber.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /** The bits of cases named by their first letters ({@code DL}). */
    static int ofInitials(String initials) {
        int bits = 0;
        for (int value = 0; value < VALUES.length; value++) {
            if (initials.indexOf(VALUES[value].charAt(0)) >= 0) {
                bits |= 1 << value;
            }
        }
        return bits;
    }

    /** The bit of the case in features as CoNLL-U prints them; 0 when they tell none. */
    static int ofFeatures(String features) {
        int at = features.indexOf(FEATURE);
        if (at < 0) {
            return 0;
        }
        for (int value = 0; value < VALUES.length; value++) {
            if (features.startsWith(VALUES[value], at + FEATURE.length())) {
                return 1 << value;
            }
        }
        return 0;
    }
}
