// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import org.entente.model.text.Language;

/**
 * A language and how sure it is.
 *
 * @param language the likeliest language; {@link Language#UNKNOWN} when the text has no letters
 * @param margin how much likelier than the runner-up, in natural-log units: 0 is a tie, above about 5 is certain
 */
public record Guess(Language language, double margin) {

    static final Guess NONE = new Guess(Language.UNKNOWN, 0);
    static final double CERTAIN = 100;
}
