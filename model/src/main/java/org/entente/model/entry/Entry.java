// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.util.List;
import org.entente.model.decision.Review;
import org.entente.model.mention.Form;
import org.entente.model.mention.Place;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One undertaking between two parties, folded from every mention of it (coding guide §8).
 *
 * @param id short and stable ({@code E-7K2M9QXA}); once shown it resolves for ever, also when entries merge
 * @param source country or body that gives, acts or visits, as most mentions have it
 * @param target the other side; for a visit, the host
 * @param label what it is, in the words of the articles
 * @param who named persons on the acting side; for a visit, the visitors; for a meeting, both sides
 * @param status how far it has come; {@link Status#ONGOING} when a part of what was promised is delivered
 * @param date when it happened or happens, over all its realised parts; null when no source says
 * @param due the latest date it is promised for, while it is still open
 * @param sector OECD DAC 3-digit sector or {@code MIL}, as most mentions have it
 * @param accounts what was promised, agreed, delivered and is outstanding
 * @param commitment whether it is only pledged or committed to, and by which rule
 * @param deadlines the dates for which something of it was promised, in the order in which they were told
 * @param history every mention, by date of the step, then of publication
 * @param sources every article, in order of publication
 * @param independentSources how many of them do not copy one another or come from one publisher
 * @param parent id of the undertaking this one is a part of
 * @param confidence between 0 and 1, rising with independent sources
 * @param review what people and the machine decided about it
 */
public record Entry(
        String id,
        Form form,
        String source,
        String target,
        String label,
        List<String> who,
        Status status,
        @Nullable TimeSpan date,
        @Nullable TimeSpan due,
        @Nullable Place place,
        @Nullable String sector,
        List<Account> accounts,
        Commitment commitment,
        List<Deadline> deadlines,
        List<Step> history,
        List<Contradiction> contradictions,
        List<SourceArticle> sources,
        int independentSources,
        @Nullable String parent,
        double confidence,
        Review review) {

    public Entry {
        who = List.copyOf(who);
        accounts = List.copyOf(accounts);
        deadlines = List.copyOf(deadlines);
        history = List.copyOf(history);
        contradictions = List.copyOf(contradictions);
        sources = List.copyOf(sources);
        if (!form.isUndertaking()) {
            throw new IllegalArgumentException("not an undertaking: " + form);
        }
        if (history.isEmpty()) {
            throw new IllegalArgumentException("an entry without a mention");
        }
    }
}
