// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import org.entente.model.text.Word;

/**
 * A word that fills a place in the frame of a verb or noun, with how it is marked there once voice is undone.
 *
 * @param marker {@link #SUBJECT}, {@link #OBJECT} or the preposition's canonical lemma ({@code à}, {@code contre})
 * @param word head of the phrase
 */
public record Argument(String marker, Word word) {

    public static final String SUBJECT = "subj";
    public static final String OBJECT = "obj";
}
