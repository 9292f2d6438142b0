// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.List;
import org.entente.coder.place.PlaceMention;
import org.entente.coder.place.PlaceReader;
import org.entente.coder.quantity.GoodsLexicon;
import org.entente.coder.quantity.QuantityReader;
import org.entente.coder.sector.SectorReader;
import org.entente.coder.time.TimeReader;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The readers of values of one language.
 *
 * @param times dates and intervals
 * @param quantities numbers, measures and money
 * @param goods what sort of thing a noun names
 * @param places where
 * @param sectors in which sector
 */
public record Values(
        TimeReader times, QuantityReader quantities, GoodsLexicon goods, PlaceReader places, SectorReader sectors) {

    public static Values forLanguage(Language language) {
        return new Values(
                TimeReader.forLanguage(language),
                QuantityReader.forLanguage(language),
                GoodsLexicon.forLanguage(language),
                PlaceReader.forLanguage(language),
                SectorReader.forLanguage(language));
    }

    /** The values of one sentence, read once and shared by its events. */
    public SentenceValues of(Sentence sentence, List<PlaceMention> places, @Nullable PartialDate published) {
        return new SentenceValues(
                this, sentence, times.read(sentence, published), quantities.read(sentence), places, published);
    }
}
