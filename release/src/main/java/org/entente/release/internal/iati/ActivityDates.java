// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.iati;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The days of an activity. The standard wants at least one, and whole days; of a month the first or last is taken, and the exact date
 * stands in an element of our own.
 *
 * @param start actual start
 * @param end actual end
 * @param plannedEnd when it is promised for
 * @param told publication of the first article; stands in as planned start where no source gives a date
 */
record ActivityDates(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate told) {

    static ActivityDates of(Entry entry) {
        TimeSpan date = entry.date();
        boolean hasBegun = switch (entry.status()) {
            case ONGOING, DONE, SUSPENDED -> true;
            case PROPOSED, PLEDGED, AGREED, CANCELLED, DENIED -> false;
        };
        boolean hasEnded = hasBegun
                && switch (entry.status()) {
                    case DONE -> true;
                    case PROPOSED, PLEDGED, AGREED, ONGOING, SUSPENDED, CANCELLED, DENIED -> false;
                };
        TimeSpan due = entry.due() != null ? entry.due() : hasBegun ? null : date;
        return new ActivityDates(
                date != null && hasBegun ? date.from().firstDay() : null,
                date != null && hasEnded ? date.end().lastDay() : null,
                due == null ? null : due.end().lastDay(),
                published(entry).map(PartialDate::firstDay).orElse(null));
    }

    boolean isEmpty() {
        return !hasOwn() && told == null;
    }

    boolean hasOwn() {
        return start != null || end != null || plannedEnd != null;
    }

    private static Optional<PartialDate> published(Entry entry) {
        return entry.sources().stream()
                .map(SourceArticle::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
