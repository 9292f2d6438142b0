// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.entente.coder.surface.Surface;
import org.entente.coder.time.TimeReader;
import org.entente.model.mention.Money;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;

/** Reads the numbers of a sentence, dates and clock times left out. Immutable and safe to share between threads. */
public final class QuantityReader {

    /** Smaller numbers without a noun count people and goods as often as money. */
    private static final BigDecimal SMALLEST_SUM = BigDecimal.valueOf(1_000_000);

    private final QuantityLexicon lexicon;
    private final TimeReader times;
    private final GoodsLexicon goods;

    private QuantityReader(QuantityLexicon lexicon, TimeReader times, GoodsLexicon goods) {
        this.lexicon = lexicon;
        this.goods = goods;
        this.times = times;
    }

    /** The reader of a language; one that reads nothing when the language has no lexicon of numbers. */
    public static QuantityReader forLanguage(Language language) {
        return new QuantityReader(
                QuantityLexicon.forLanguage(language),
                TimeReader.forLanguage(language),
                GoodsLexicon.forLanguage(language));
    }

    private boolean hasNumber(Surface surface) {
        for (int i = 0; i < surface.size(); i++) {
            if (lexicon.numerals().mayBegin(surface, i)
                    && lexicon.numerals().at(surface, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The quantities in their order; they do not overlap. */
    public List<Quantity> read(Sentence sentence) {
        if (lexicon.isEmpty()) {
            return List.of();
        }
        Surface surface = Surface.of(sentence);
        if (!hasNumber(surface)) {
            return List.of();
        }
        BitSet dates = times.tokens(surface);
        List<Quantity> quantities = new ArrayList<>(2);
        int at = 0;
        while (at < surface.size()) {
            if (dates.get(at)) {
                at++;
                continue;
            }
            QuantityScan scan = new QuantityScan(lexicon, goods, surface, dates, at);
            Optional<Quantity> quantity = scan.read();
            quantity.ifPresent(quantities::add);
            at = Math.max(at + 1, scan.end());
        }
        return withSharedCurrency(quantities);
    }

    /** "Sur les 80 millions de dollars promis, 20 millions ont été versés": a sum without a noun is in the currency of the one before it. */
    private static List<Quantity> withSharedCurrency(List<Quantity> quantities) {
        List<Quantity> shared = new ArrayList<>(quantities.size());
        Money before = null;
        for (Quantity quantity : quantities) {
            BigDecimal value = quantity.value();
            boolean sum = quantity.elliptic()
                    && quantity.countsThings()
                    && quantity.unit() == null
                    && value != null
                    && value.compareTo(SMALLEST_SUM) >= 0;
            shared.add(before != null && sum ? quantity.in(before.currency()) : quantity);
            before = quantity.money() == null ? before : quantity.money();
        }
        return List.copyOf(shared);
    }
}
