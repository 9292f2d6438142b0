// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.Map;
import org.entente.coder.fact.Verdict;
import org.entente.coder.lexicon.Frame;
import org.entente.coder.lexicon.Pattern;
import org.entente.coder.role.Filling;
import org.entente.model.mention.Status;
import org.entente.model.text.Word;

/**
 * A pattern at a trigger, with what was found and why it does or does not count.
 *
 * @param pattern the rule
 * @param trigger the word that evoked it
 * @param verdict how real it is
 * @param filling who acts and on whom
 * @param refusal why it gives no mention, empty text when it does
 * @param told whether the sentence tells it as an event, so that nothing stands against it but its sides
 */
public record Candidate(Pattern pattern, Word trigger, Verdict verdict, Filling filling, String refusal, boolean told) {

    public boolean accepted() {
        return refusal.isEmpty();
    }

    /** The same candidate, refused for this reason. */
    public Candidate refused(String why) {
        return new Candidate(pattern, trigger, verdict, filling, why, false);
    }

    /** Refused because its sides are not two states, or not known to be. */
    Candidate withoutSides(String why) {
        return new Candidate(pattern, trigger, verdict, filling, why, true);
    }

    /** What it codes, which an operator above it may change. */
    public Frame.Outcome outcome() {
        return pattern.frame().overrides().entrySet().stream()
                .filter(override -> verdict.effects().contains(override.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(pattern.frame().outcome());
    }

    /** A promise told as a fact is a promise, an order an agreement; of what is to come or denied the tense says enough. */
    public Status reached() {
        Status told = verdict.status();
        boolean real = told == Status.DONE || told == Status.ONGOING;
        return real ? pattern.frame().reached().orElse(told) : told;
    }
}
