// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.mention.TimeSpan;

/** In which order things happened, and in which order they were told. Ties are broken by what never changes. */
public final class Chronology {

    private Chronology() {}

    /** By the date of the step (else of publication), then of publication, then by place in the article. */
    public static final Comparator<Step> BY_EVENT = Comparator.comparing(Chronology::begins)
            .thenComparing(Chronology::told)
            .thenComparing(s -> s.article().page())
            .thenComparing(s -> s.evidence().span())
            .thenComparing(Step::id);

    /** By publication, then by the date of the step, then by place in the article. */
    static final Comparator<Step> BY_PUBLICATION = Comparator.comparing(Chronology::told)
            .thenComparing(Chronology::begins)
            .thenComparing(s -> s.article().page())
            .thenComparing(s -> s.evidence().span())
            .thenComparing(Step::id);

    /** Earliest first, undated last. */
    public static final Comparator<SourceArticle> ARTICLES = Comparator.comparing((SourceArticle a) ->
                    a.published() == null ? LocalDate.MAX : a.published().firstDay())
            .thenComparing(SourceArticle::page);

    /** First day of the step, else of its publication; unknown is last. */
    static LocalDate begins(Step step) {
        TimeSpan date = step.date();
        return date != null ? date.from().firstDay() : told(step);
    }

    /** Last day of the step, else of its publication; unknown is last. */
    static LocalDate ends(Step step) {
        TimeSpan date = step.date();
        return date != null ? date.end().lastDay() : told(step);
    }

    /** When the article was published; unknown is last. */
    static LocalDate told(Step step) {
        return toldOr(step, LocalDate.MAX);
    }

    static LocalDate toldOr(Step step, LocalDate unknown) {
        PartialDate published = step.article().published();
        return published == null ? unknown : published.firstDay();
    }
}
