// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * The closed-class words of a language that the engine has to know.
 *
 * @param prepositions phrases as lemma sequences ({@code à le encontre de}) to canonical markers ({@code contre})
 * @param hollowNouns nouns inside such phrases ({@code encontre}), which are no argument themselves
 * @param unaccusative verbs whose past participle is active ({@code arrivé}): their perfect takes the passive's auxiliary
 * @param objectControl verbs whose object is the subject of their infinitive ({@code inviter})
 * @param negations lemmas that negate a verb
 * @param fullNegations words that complete a negation ({@code pas})
 * @param restrictions words that turn a negation into "only" ({@code ne … que})
 * @param agent markers of the passive's agent
 * @param place markers of where something happens
 * @param accordingTo prepositions that name who says so
 * @param conditional conjunctions that open a condition
 * @param purpose markers of a clause of purpose
 * @param excluding markers of a clause that did not happen
 * @param reciprocal adjectives and adverbs that call for both sides ({@code mutuel})
 * @param bilateral nouns whose bare plural or definite refers to the article's pair ("leurs relations")
 * @param domestic words that keep an event out: sport, crime, weather
 */
public record Grammar(
        Map<String, String> prepositions,
        Set<String> hollowNouns,
        Set<String> unaccusative,
        Set<String> objectControl,
        Set<String> negations,
        Set<String> fullNegations,
        Set<String> restrictions,
        Set<String> agent,
        Set<String> place,
        Set<String> accordingTo,
        Set<String> conditional,
        Set<String> purpose,
        Set<String> excluding,
        Set<String> reciprocal,
        Set<String> bilateral,
        Set<String> domestic) {

    /** Longest phrase in {@link #prepositions()}, in words. */
    public static final int LONGEST_PREPOSITION = 6;
}
