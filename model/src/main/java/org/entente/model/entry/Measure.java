// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import org.jspecify.annotations.Nullable;

/** What a line of account counts: goods of one kind in one unit, or money in one currency. */
public sealed interface Measure {

    /** A few words that name it. */
    String label();

    /**
     * Goods, or people to be trained.
     *
     * @param what the goods in the words of the articles
     * @param kind code shared by all languages ({@code car}), null when the lexicon does not know the goods
     * @param unit unit of measure in the singular, null for things that are counted
     */
    record Goods(
            String what, @Nullable String kind, @Nullable String unit) implements Measure {
        @Override
        public String label() {
            return unit == null ? what : unit + " " + what;
        }
    }

    /**
     * Money.
     *
     * @param currency ISO 4217 code
     */
    record Currency(String currency) implements Measure {
        @Override
        public String label() {
            return currency;
        }
    }
}
