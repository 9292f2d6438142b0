// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Commitment;
import org.entente.model.entry.Commitment.Kind;
import org.entente.model.entry.Commitment.Reading;
import org.entente.model.entry.Commitment.Rule;
import org.entente.model.entry.Step;
import org.entente.model.mention.Form;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Tells pledges from commitments (TUFF, Coder Instructions 1.3, Appendix D). The status says whether a sentence promises, agrees or
 * tells of something done; the words beside it say how binding that is. The words alone would not do: "will deliver" has a word
 * of disbursement and is a promise.
 */
final class Commitments {

    private Commitments() {}

    static Commitment of(List<Step> history) {
        List<Reading> readings = history.stream().map(Commitments::read).toList();
        Kind kind = readings.stream()
                .map(Reading::kind)
                .max(Comparator.naturalOrder())
                .orElse(Kind.NONE);
        return new Commitment(
                kind,
                rule(kind, readings, history),
                first(Kind.PLEDGE, readings, history),
                first(Kind.COMMITMENT, readings, history),
                readings);
    }

    /** The rule of the first step that goes furthest; that reports conflict is a rule of its own. */
    private static Rule rule(Kind kind, List<Reading> readings, List<Step> history) {
        if (kind == Kind.COMMITMENT && isConflict(readings, history)) {
            return Rule.CONFLICT;
        }
        return readings.stream()
                .filter(r -> r.kind() == kind)
                .map(Reading::rule)
                .findFirst()
                .orElse(Rule.TALKS);
    }

    /** Whether somebody still calls a pledge, when others have told of a commitment or at the same time, what they call a commitment. */
    private static boolean isConflict(List<Reading> readings, List<Step> history) {
        Step committed = null;
        for (int i = 0; i < history.size(); i++) {
            if (readings.get(i).kind() == Kind.COMMITMENT
                    && (committed == null || Chronology.BY_PUBLICATION.compare(history.get(i), committed) < 0)) {
                committed = history.get(i);
            }
        }
        if (committed == null) {
            return false;
        }
        for (int i = 0; i < history.size(); i++) {
            Step step = history.get(i);
            boolean later = !Chronology.told(step).isBefore(Chronology.told(committed));
            boolean other = !Claim.voice(step).equals(Claim.voice(committed));
            if (readings.get(i).kind() == Kind.PLEDGE && later && other) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable PartialDate first(Kind kind, List<Reading> readings, List<Step> history) {
        Set<String> steps = readings.stream()
                .filter(r -> r.kind() == kind)
                .map(Reading::step)
                .collect(Collectors.toSet());
        return history.stream()
                .filter(s -> steps.contains(s.id()))
                .map(Commitments::day)
                .filter(d -> d != null)
                .map(d -> (PartialDate) d)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When the word was given: the date of the step if it lies behind the article, else that of the article. */
    private static @Nullable PartialDate day(Step step) {
        TimeSpan date = step.date();
        PartialDate published = step.article().published();
        if (date == null || published == null) {
            return published;
        }
        return date.end().lastDay().isAfter(published.lastDay()) ? published : date.from();
    }

    private static Reading read(Step step) {
        if (step.mention().polarity() != Polarity.ASSERTED) {
            return new Reading(step.id(), Rule.OFF, null);
        }
        return switch (step.status()) {
            case PROPOSED -> new Reading(step.id(), Rule.TALKS, null);
            case PLEDGED -> promised(step);
            case AGREED -> agreed(step, Rule.AGREED);
            case ONGOING, DONE ->
                isDocument(step) ? agreed(step, Rule.SIGNED) : new Reading(step.id(), Rule.DISBURSED, null);
            case SUSPENDED, CANCELLED, DENIED -> new Reading(step.id(), Rule.OFF, null);
        };
    }

    /** An agreement that is done is signed; nothing is disbursed by it. */
    private static boolean isDocument(Step step) {
        return step.mention().form() == Form.AGREEMENT;
    }

    private static Reading agreed(Step step, Rule otherwise) {
        CommitmentWords.Found found = CommitmentWords.in(step);
        return found == null
                ? new Reading(step.id(), otherwise, null)
                : new Reading(step.id(), found.rule(), found.words());
    }

    /** What one side will do is signed or committed to only when the sentence promises by these very words. */
    private static Reading promised(Step step) {
        CommitmentWords.Found found = CommitmentWords.in(step);
        boolean foreseen = found != null && found.rule() == Rule.SIGNED && isDocument(step);
        // "Will sign" promises a signature.
        return found == null || foreseen
                ? new Reading(step.id(), Rule.PROMISED, null)
                : new Reading(step.id(), found.rule(), found.words());
    }
}
