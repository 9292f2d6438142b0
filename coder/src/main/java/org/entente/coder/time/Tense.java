// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

/** What the verb over an expression of time says about its direction, for dates without a year and bare weekdays. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** No verb, an infinitive or a participle alone: the nearest date is meant. */
    OPEN
}
