// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

import org.entente.model.text.Upos;

/**
 * One line of a full-form dictionary, without its form.
 *
 * @param tag the dictionary's own tag, kept because it may say more than the part of speech
 * @param upos the part of speech it stands for
 * @param lemma how to make the lemma from the form
 */
public record Reading(String tag, Upos upos, SuffixRule lemma) {}
