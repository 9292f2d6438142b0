// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.List;
import org.entente.coder.place.PlaceMention;
import org.entente.coder.quantity.Quantity;
import org.entente.coder.time.TimeExpression;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.TimeSpan;
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

    /** What is longer ago than this is what an article recalls, not what it reports (coding guide §1: no general background). */
    private static final int YEARS_OF_HISTORY = 20;

    /** For pages without a date: the news that is read here is not older. */
    private static final int EARLIEST_NEWS = 2000;

    /** Whether all times that the sentence gives lie a generation back: it recalls history. */
    public boolean isHistory() {
        int limit = (published == null ? EARLIEST_NEWS : published.year()) - YEARS_OF_HISTORY;
        boolean old = false;
        for (TimeExpression time : times) {
            TimeSpan value = time.value();
            if (value != null && value.end().year() >= limit) {
                return false;
            }
            old |= value != null && time.kind() == TimeExpression.Kind.POINT;
        }
        return old;
    }
}
