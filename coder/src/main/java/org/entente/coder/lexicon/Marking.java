// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * How a language marks the phrases around a verb or noun: by prepositions, and by cases where there is none.
 *
 * @param prepositions phrases as lemma sequences ({@code à le encontre de}) to canonical markers ({@code contre})
 * @param hollowNouns nouns inside such phrases ({@code encontre}), which are no argument themselves, to the marker of the first phrase
 *     that has them
 * @param cases values of UD's {@code Case}, in lower case, that mark a phrase without preposition ({@code dat}); empty where
 *     nouns have no case
 * @param genitive the marker of whoever owns or does what a noun names ({@code de}, {@code of}, {@code gen})
 * @param indirect the marker of an indirect object that has no preposition ({@code à}, {@code to}, {@code dat})
 * @param objectMarkers prepositions that may stand before a plain object (Spanish {@code a})
 * @param partitives prepositions that stand before an object without marking a role ("livrer du blé")
 * @param between the marker that names all sides of one thing ({@code entre})
 * @param agent markers of the passive's agent
 * @param place markers of where something happens
 * @param accordingTo markers that name who says so
 * @param cause markers of what comes before or causes what a clause tells: whoever acts in the clause need not have done it
 */
public record Marking(
        Map<String, String> prepositions,
        Map<String, String> hollowNouns,
        Set<String> cases,
        String genitive,
        String indirect,
        Set<String> objectMarkers,
        Set<String> partitives,
        String between,
        Set<String> agent,
        Set<String> place,
        Set<String> accordingTo,
        Set<String> cause) {

    /** Longest phrase in {@link #prepositions()}, in words. */
    public static final int LONGEST_PREPOSITION = 6;
}
