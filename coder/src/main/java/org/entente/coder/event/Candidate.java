// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import org.entente.coder.fact.Verdict;
import org.entente.coder.lexicon.Pattern;
import org.entente.coder.role.Filling;
import org.entente.model.text.Word;

/**
 * A pattern at a trigger, with what was found and why it does or does not count.
 *
 * @param pattern the rule
 * @param trigger the word that evoked it
 * @param verdict how real it is
 * @param filling who acts and on whom
 * @param refusal why it gives no mention, empty text when it does
 */
public record Candidate(Pattern pattern, Word trigger, Verdict verdict, Filling filling, String refusal) {

    public boolean accepted() {
        return refusal.isEmpty();
    }

    Candidate refused(String why) {
        return new Candidate(pattern, trigger, verdict, filling, why);
    }
}
