// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.conllu;

import java.util.List;
import org.entente.model.text.Sentence;

/**
 * Sentences with their analysis and the running text they cut up.
 *
 * @param text the sentences one after the other, with a space between them and an empty line between paragraphs
 * @param sentences in order; their spans and those of their words are offsets in {@code text}
 */
public record Treebank(String text, List<Sentence> sentences) {

    public Treebank {
        sentences = List.copyOf(sentences);
    }
}
