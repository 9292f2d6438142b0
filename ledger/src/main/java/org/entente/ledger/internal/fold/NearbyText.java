// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import org.entente.ledger.internal.merge.Words;
import org.entente.model.entry.Step;
import org.entente.model.text.Span;

/** The words around the evidence of a step, folded: where phrases are looked for that say something of it. */
final class NearbyText {

    private NearbyText() {}

    /** The evidence with so many characters of the sentence before and after it. */
    static String of(Step step, int characters) {
        Span evidence = step.evidence().span();
        int at = step.mention().sentence().start();
        int from = Math.max(evidence.start() - at - characters, 0);
        int to = Math.min(evidence.end() - at + characters, step.sentence().length());
        return fold(
                from < to
                        ? step.sentence().substring(from, to)
                        : step.evidence().quote());
    }

    /** Lower case, without accents, with straight apostrophes. */
    static String fold(String text) {
        return Words.fold(text).replace('’', '\'');
    }
}
