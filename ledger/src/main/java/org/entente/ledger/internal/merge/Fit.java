// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.List;
import org.entente.model.entry.MergeScore;

/**
 * How well a mention fits what an entry holds: the one door to the merge rules. The mention and the members must be of one
 * {@link Traits#bucket}.
 *
 * <pre>{@code
 * Traits mention = Traits.of(recorded);
 * Fit fit = Fit.of(mention, members);          // members: the traits of what stands in the entry, the newest last
 * if (fit.verdict() == Verdict.MERGE && fit.total() > best) ...
 * String because = Fit.reasons(mention, members).toString();   // only for the one that is kept: slower
 * }</pre>
 *
 * @param total the points; comparable between the entries of a bucket
 * @param verdict what follows from them
 */
public record Fit(double total, MergeScore.Verdict verdict) {

    /** A mention is compared with at most this many of an entry, the newest: one so large has said all that tells it apart. */
    private static final int MAX_COMPARED = 48;

    private static final Fit APART = new Fit(0, MergeScore.Verdict.APART);

    /** Without reasons: a few microseconds. */
    public static Fit of(Traits mention, List<Traits> members) {
        Tally tally = MergeRules.tally(mention, Profile.of(newest(members)));
        return tally.isVetoed() ? APART : new Fit(tally.total(), tally.verdict());
    }

    /** The same with its parts, to be read. */
    public static MergeScore reasons(Traits mention, List<Traits> members) {
        return MergeRules.score(mention, Profile.of(newest(members)));
    }

    private static List<Traits> newest(List<Traits> members) {
        return members.subList(Math.max(0, members.size() - MAX_COMPARED), members.size());
    }
}
