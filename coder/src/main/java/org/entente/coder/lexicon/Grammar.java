// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.Set;

/**
 * The closed-class words of a language that the engine has to know.
 *
 * @param marking how a language marks who does what to whom
 * @param verbs what its verbs and auxiliaries are like
 * @param negations lemmas that negate a verb
 * @param fullNegations words that complete a negation ({@code pas})
 * @param restrictions words that turn a negation into "only" ({@code ne … que})
 * @param conditional conjunctions that open a condition
 * @param purpose markers of a clause of purpose
 * @param excluding markers of a clause that did not happen
 * @param reciprocal adjectives and adverbs that call for both sides ({@code mutuel})
 * @param bilateral nouns whose bare plural or definite refers to the article's pair ("leurs relations")
 * @param domestic words that keep an event out: sport, crime, weather
 */
public record Grammar(
        Marking marking,
        Verbs verbs,
        Set<String> negations,
        Set<String> fullNegations,
        Set<String> restrictions,
        Set<String> conditional,
        Set<String> purpose,
        Set<String> excluding,
        Set<String> reciprocal,
        Set<String> bilateral,
        Set<String> domestic) {}
