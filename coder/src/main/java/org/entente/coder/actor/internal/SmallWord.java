// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

/** What small words do in a phrase; the table {@code function} names the words of each. */
enum SmallWord {
    OF,
    AT,
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
    GOVERNMENT
}
