// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

/** What small words do in a phrase; the table {@code function} names the words of each. */
enum SmallWord {
    OF,
    AT,
    /** Says whose somebody is, but of things only where they come from: из. */
    FROM,
    ARTICLE,
    INDEFINITE,
    DEMONSTRATIVE,
    POSSESSIVE_ONE,
    POSSESSIVE_MANY,
    TWO,
    AND,
    STOP,
    CIVIL,
    PARTICLE,
    BLOCKER,
    HE,
    SHE,
    THEY,
    THEY_FEMININE,
    PLURAL,
    PORTFOLIO,
    QUANTITY,
    POSTING,
    WE,
    OUR,
    LATTER,
    THIS_ONE,
    FATHERLAND,
    IMPERSONAL,
    GOVERNMENT,
    /** A preposition and an article in one word: du, del, do. */
    DEFINITE,
    MASCULINE,
    FEMININE,
    MISTER,
    MADAM,
    IT,
    /** What makes of THIS_ONE the last one named: -ci. */
    HERE,
    /** Takes up the last one behind an article. */
    THE_LATTER,
    /** "both" for "the two". */
    BOTH,
    /** The mark of an owner behind its name: 's. */
    POSSESSIVE_MARK,
    /** Second half of a compound whose first half is the one that acts: US-led. */
    LED,
    /** Second half of a compound whose first half does not act: US-based. */
    BASED
}
