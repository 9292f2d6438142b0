// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.quantity;

import java.util.Optional;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;

/** What sort of goods a noun names, as a code shared by all languages ({@code car}, {@code wheat}). Immutable. */
public final class GoodsLexicon {

    private GoodsLexicon() {}

    /** The lexicon of a language; an empty one when there is none. */
    public static GoodsLexicon forLanguage(Language language) {
        return new GoodsLexicon();
    }

    /** The kind of what {@code head} and its modifiers name. */
    public Optional<String> kind(Sentence sentence, Word head) {
        return Optional.empty();
    }
}
