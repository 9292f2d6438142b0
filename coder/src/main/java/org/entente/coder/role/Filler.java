// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.role;

import org.entente.model.mention.Party;
import org.entente.model.text.Word;

/**
 * One party found for a role.
 *
 * @param party who
 * @param word head of the phrase that names it
 * @param confidence how surely it belongs to the role, from 0 to 1
 * @param bound whether the phrase stands in the sentence as an argument; false for what the context supplied
 */
public record Filler(Party party, Word word, double confidence, boolean bound) {

    public Filler weakened(double factor) {
        return new Filler(party, word, confidence * factor, bound);
    }
}
