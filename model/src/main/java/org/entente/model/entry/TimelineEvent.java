// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.util.List;
import org.entente.model.decision.Review;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Party;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Something said or done once that has no further life in the ledger: a statement, a measure, a use of force, a protest.
 *
 * @param id short and stable ({@code T-7K2M9QXA})
 * @param source who acts, as the best informed report names it
 * @param target on whom
 * @param label what was said or done, in the words of an article
 * @param date when, null when no report says
 * @param assertedBy who says so, when a report attributes it
 * @param reports every mention of it
 * @param independentSources how many independent sources report it
 * @param review what people and the machine decided about it
 */
public record TimelineEvent(
        String id,
        EventType type,
        Form form,
        Party source,
        Party target,
        String label,
        @Nullable TimeSpan date,
        @Nullable Party assertedBy,
        List<Step> reports,
        List<SourceArticle> sources,
        int independentSources,
        double confidence,
        Review review) {

    public TimelineEvent {
        reports = List.copyOf(reports);
        sources = List.copyOf(sources);
        if (form.isUndertaking()) {
            throw new IllegalArgumentException("an undertaking is an entry: " + form);
        }
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an event without a report");
        }
    }
}
