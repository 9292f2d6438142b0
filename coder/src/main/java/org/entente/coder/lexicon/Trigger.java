// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.List;

/**
 * The words that evoke a frame: one lemma, with the further lemmas it needs close behind it ({@code mettre en œuvre}, {@code coup
 * d'État}) and, for pronominal verbs, the reflexive pronoun.
 *
 * @param lemma the word that governs
 * @param rest lemmas that must follow within a short distance, in order; often empty
 * @param reflexive whether it must be reflexive ({@code se rendre})
 */
public record Trigger(String lemma, List<String> rest, boolean reflexive) {

    public Trigger {
        rest = List.copyOf(rest);
    }

    /** Reads {@code se rendre}, {@code mettre en œuvre}, {@code livrer}. */
    static Trigger parse(String text, String reflexivePronoun) {
        List<String> words = List.of(text.strip().split(" +"));
        boolean reflexive = words.size() > 1 && words.get(0).equals(reflexivePronoun);
        int at = reflexive ? 1 : 0;
        return new Trigger(words.get(at), words.subList(at + 1, words.size()), reflexive);
    }

    /** How specific it is: the trigger with more words wins over the one with fewer. */
    public int size() {
        return 1 + rest.size() + (reflexive ? 1 : 0);
    }

    @Override
    public String toString() {
        return (reflexive ? "~" : "") + lemma + (rest.isEmpty() ? "" : "+" + String.join("+", rest));
    }
}
