// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.decision;

/** How one entry has to do with another. */
public enum Tie {
    /** It is part of a larger undertaking and must not be counted beside it. */
    PART_OF,
    /** It comes after another of its kind: a second phase, a further batch. */
    FOLLOWS,
    /** Both cannot be so. */
    CONTRADICTS,
    /** It exists because of the other. */
    BECAUSE_OF,
    /** It is another, however alike the two look: the answer to a question. */
    DISTINCT_FROM
}
