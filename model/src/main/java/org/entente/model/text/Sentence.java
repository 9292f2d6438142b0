// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.text;

import java.util.List;

/**
 * One analysed sentence: its words in order with a dependency tree over them. Immutable and safe to share between threads.
 *
 * @param span where the sentence stands in the text that was analysed
 * @param text its exact characters
 * @param words the words, {@code words.get(i).id() == i + 1}
 * @param multiwords the surface tokens that hold more than one word, in order
 */
public record Sentence(Span span, String text, List<Word> words, List<MultiwordToken> multiwords) {

    public Sentence {
        words = List.copyOf(words);
        multiwords = List.copyOf(multiwords);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).id() != i + 1 || words.get(i).head() > words.size()) {
                throw new IllegalArgumentException("word " + (i + 1) + " is out of order or has a head outside");
            }
        }
    }

    /** The word with this id, from 1. */
    public Word word(int id) {
        return words.get(id - 1);
    }

    public int size() {
        return words.size();
    }

    /** The same sentence with other words, as many as before, at the same places. */
    public Sentence with(List<Word> others) {
        return new Sentence(span, text, others, multiwords);
    }
}
