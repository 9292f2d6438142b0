// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import org.entente.model.entry.MergeScore;

/**
 * How well a mention fits what an entry holds: the one door to the merge rules. The mention and the entry must be of one
 * {@link Traits#bucket}.
 *
 * <pre>{@code
 * Traits mention = Traits.of(recorded);
 * Fit fit = Fit.of(mention, profile);          // profile: what stands in the entry tells together
 * if (fit.verdict() == Verdict.MERGE && fit.total() > best) ...
 * String because = Fit.reasons(mention, profile).toString();   // only for the one that is kept: slower
 * }</pre>
 *
 * @param total the points; comparable between the entries of a bucket
 * @param verdict what follows from them
 */
public record Fit(double total, MergeScore.Verdict verdict) {

    private static final Fit APART = new Fit(0, MergeScore.Verdict.APART);

    /** Without reasons: a few microseconds. */
    public static Fit of(Traits mention, Profile entry) {
        Tally tally = MergeRules.tally(mention, entry);
        return tally.isVetoed() ? APART : new Fit(tally.total(), tally.verdict());
    }

    /** Whether something in the entry says that the mention is not of it, however alike they are. */
    public static boolean isRuledOut(Traits mention, Profile entry) {
        return MergeRules.tally(mention, entry).isVetoed();
    }

    /** The same with its parts, to be read. */
    public static MergeScore reasons(Traits mention, Profile entry) {
        return MergeRules.score(mention, entry);
    }
}
