// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.entry.MergeScore;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.entry.MergeScore.Part;
import org.entente.model.mention.Money;
import org.jspecify.annotations.Nullable;

/** Adds up the points of {@link MergeRules}; keeps the reasons only when somebody wants to read them. */
final class Tally {

    private final @Nullable List<Part> reasons;
    private double total;
    private boolean particular;
    private boolean vetoed;

    private Tally(@Nullable List<Part> reasons) {
        this.reasons = reasons;
    }

    static Tally bare() {
        return new Tally(null);
    }

    static Tally withReasons() {
        return new Tally(new ArrayList<>());
    }

    void add(String name, Kind kind, double points, Object... because) {
        total += points;
        particular |= kind == Kind.PARTICULAR && points > 0;
        vetoed |= kind == Kind.VETO;
        if (reasons != null) {
            String text = Stream.of(because).map(Tally::text).collect(Collectors.joining(" / "));
            reasons.add(new Part(name, kind, points, text));
        }
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> words) {
            return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        return value instanceof Money money ? money.value().toPlainString() + " " + money.currency() : value.toString();
    }

    MergeScore score() {
        if (reasons == null) {
            throw new IllegalStateException("the reasons were not kept");
        }
        return new MergeScore(reasons);
    }

    boolean isVetoed() {
        return vetoed;
    }

    double total() {
        return total;
    }

    /** The same as {@link MergeScore#verdict()}. */
    MergeScore.Verdict verdict() {
        if (vetoed || total < MergeScore.ASK) {
            return MergeScore.Verdict.APART;
        }
        return total >= MergeScore.MERGE && particular ? MergeScore.Verdict.MERGE : MergeScore.Verdict.ASK;
    }

    /** The points, when they lead to a merge; else 0. The same as {@link MergeScore#verdict()}. */
    double merge() {
        return !vetoed && particular && total >= MergeScore.MERGE ? total : 0;
    }
}
