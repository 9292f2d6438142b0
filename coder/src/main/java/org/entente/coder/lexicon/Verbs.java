// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import java.util.Set;

/**
 * What the engine must know of a language's verbs and auxiliaries beyond their features.
 *
 * @param reflexive lemma of the reflexive pronoun that makes verbs of their own ({@code se}), empty where there is none
 * @param unaccusative verbs whose past participle is active ({@code arrivé}): their perfect takes the passive's auxiliary
 * @param objectControl verbs whose object is the subject of their infinitive ({@code inviter})
 * @param future auxiliaries that make a future ({@code will}, {@code ir})
 * @param conditional auxiliaries that make a conditional ({@code would})
 * @param proDrop whether a finite verb may lack its subject
 * @param untensedPast whether an indicative without a tense is past (Portuguese "-ram", which its treebanks leave open between two pasts)
 * @param pastLikeParticiple whether the past and its participle mostly look the same, so that taggers mistake one for the other
 */
public record Verbs(
        String reflexive,
        Set<String> unaccusative,
        Set<String> objectControl,
        Set<String> future,
        Set<String> conditional,
        boolean proDrop,
        boolean untensedPast,
        boolean pastLikeParticiple) {}
