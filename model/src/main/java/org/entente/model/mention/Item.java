// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that is moved, built, lent or trained, with the number the sentence gives.
 *
 * @param quantity how many or how much, null when the sentence gives no number
 * @param approx whether the number is "about", "a dozen", "more than"
 * @param unit unit of measure in singular form ({@code tonne}, {@code baril}), null for things that are counted
 * @param what the thing in the article's words, without its number ({@code automobiles Moskvitch})
 * @param kind what sort of goods it is, a code shared by all languages ({@code car}, {@code wheat}), when the lexicon knows it
 * @param additional whether it comes on top of others ("cinquante autres", "50 more")
 */
public record Item(
        @Nullable BigDecimal quantity,
        boolean approx,
        @Nullable String unit,
        String what,
        @Nullable String kind,
        boolean additional) {}
