// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.quantity;

import java.util.List;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;

/** Reads the numbers of a sentence, dates and clock times left out. Immutable and safe to share between threads. */
public final class QuantityReader {

    private QuantityReader() {}

    /** The reader of a language; one that reads nothing when the language has no lexicon of numbers. */
    public static QuantityReader forLanguage(Language language) {
        return new QuantityReader();
    }

    /** The quantities in their order; they do not overlap. */
    public List<Quantity> read(Sentence sentence) {
        return List.of();
    }
}
