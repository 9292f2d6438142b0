// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.mention;

import org.entente.model.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happens: a day, a month, a year, or an interval of two of these.
 *
 * @param from first date
 * @param to last date of an interval, no earlier than {@code from}; null when {@code from} alone says it
 */
public record TimeSpan(PartialDate from, @Nullable PartialDate to) {

    public TimeSpan {
        if (to != null && to.lastDay().isBefore(from.firstDay())) {
            throw new IllegalArgumentException("an interval that ends before it starts: " + from + "/" + to);
        }
    }

    public static TimeSpan of(PartialDate date) {
        return new TimeSpan(date, null);
    }

    /** Reads what {@link #iso()} prints. */
    public static TimeSpan parse(String iso) {
        String[] ends = iso.split("/", 2);
        return new TimeSpan(new PartialDate(ends[0]), ends.length == 1 ? null : new PartialDate(ends[1]));
    }

    /** ISO 8601: {@code 2025-11}, {@code 2025-10/2025-12}. */
    public String iso() {
        return to == null ? from.iso() : from.iso() + "/" + to.iso();
    }

    public PartialDate end() {
        return to == null ? from : to;
    }

    /** Whether the two can mean the same time. */
    public boolean meets(TimeSpan other) {
        return !from.firstDay().isAfter(other.end().lastDay())
                && !other.from.firstDay().isAfter(end().lastDay());
    }

    @Override
    public String toString() {
        return iso();
    }
}
