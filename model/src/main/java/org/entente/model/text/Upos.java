// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.text;

/** The 17 universal part-of-speech tags (Universal Dependencies, guidelines version 2). */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Nouns, proper nouns, adjectives, verbs and adverbs: the open classes that carry a lexicon entry. */
    public boolean isContent() {
        return switch (this) {
            case ADJ, ADV, NOUN, PROPN, VERB -> true;
            case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
