// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.List;
import org.entente.coder.place.PlaceMention;
import org.entente.coder.quantity.Quantity;
import org.entente.coder.time.TimeExpression;
import org.entente.model.article.PartialDate;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The values that one sentence names.
 *
 * @param readers what read them
 * @param sentence the sentence
 * @param times its dates and intervals
 * @param quantities its numbers
 * @param places its places
 * @param published when the page was published, null when unknown
 */
public record SentenceValues(
        Values readers,
        Sentence sentence,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<PlaceMention> places,
        @Nullable PartialDate published) {

    public SentenceValues {
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        places = List.copyOf(places);
    }
}
