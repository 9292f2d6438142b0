// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

/** One thing that came out of a source: a page, or the reason why there is none. */
public sealed interface Arrival permits PageInput, Refusal {

    /** What it is called in results and messages: a path, a link, {@code archive!/member}, or {@code -}. */
    String location();

    Spot spot();
}
