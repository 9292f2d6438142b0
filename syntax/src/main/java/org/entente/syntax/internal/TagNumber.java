// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.internal;

import org.entente.model.text.Upos;

/** Parts of speech as {@link Draft#upos} has them: from 1, so that 0 is a word without one or no word. */
public final class TagNumber {

    public static final int ADJ = of(Upos.ADJ);
    public static final int ADP = of(Upos.ADP);
    public static final int AUX = of(Upos.AUX);
    public static final int CCONJ = of(Upos.CCONJ);
    public static final int DET = of(Upos.DET);
    public static final int NOUN = of(Upos.NOUN);
    public static final int NUM = of(Upos.NUM);
    public static final int PRON = of(Upos.PRON);
    public static final int PROPN = of(Upos.PROPN);
    public static final int PUNCT = of(Upos.PUNCT);
    public static final int SCONJ = of(Upos.SCONJ);
    public static final int VERB = of(Upos.VERB);

    private TagNumber() {}

    public static int of(Upos upos) {
        return upos.ordinal() + 1;
    }
}
