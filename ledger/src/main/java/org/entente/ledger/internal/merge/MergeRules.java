// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.util.List;
import org.entente.model.entry.MergeScore;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;

/**
 * How well a mention fits an entry of its pair and form: one method, one rule, one part of the score. The weights were set by
 * hand on the coding guide's examples, then by what went wrong most often in invented stories whose truth is known
 * ({@code docs/merge.md}); {@code MergeRulesTest} keeps the business rules. A merge needs at least one particular thing in
 * common, so that a general sentence never swallows a particular undertaking.
 */
final class MergeRules {

    /** Dates of one event differ by so much between reports. */
    static final int SAME_TIME_DAYS = 3;

    /** A sentence that tells no more particulars leaves to the rest of the article what it is about. */
    private static final int BRIEF = 1;

    private final Tally tally;
    private final Traits a;
    private final Profile entry;
    private final Form form;

    private MergeRules(Tally tally, Traits a, Profile entry) {
        this.tally = tally;
        this.a = a;
        this.entry = entry;
        this.form = a.mention().form();
    }

    /** The score with its reasons, to be read. */
    static MergeScore score(Traits a, Traits b) {
        return score(a, Profile.of(List.of(b)));
    }

    static MergeScore score(Traits a, Profile entry) {
        Tally tally = Tally.withReasons();
        new MergeRules(tally, a, entry).apply();
        return tally.score();
    }

    /** The same score as a bare number, many times faster. */
    static Tally tally(Traits a, Traits b) {
        return tally(a, Profile.of(List.of(b)));
    }

    static Tally tally(Traits a, Profile entry) {
        Tally tally = Tally.bare();
        new MergeRules(tally, a, entry).apply();
        return tally;
    }

    private void apply() {
        sameWords();
        direction();
        new NameRules(tally, a, entry).apply();
        new SubjectRules(tally, a, entry).apply();
        new AmountRules(tally, a, entry).apply();
        new PlaceRules(tally, a, entry).apply();
        sector();
        article();
        bothGeneral();
        new DateRules(tally, a, entry).apply();
        new NewsRules(tally, a, entry).apply();
    }

    /** A mention that a newer reading no longer holds belongs with what that reading makes of the same words. */
    private void sameWords() {
        for (Traits b : entry.members()) {
            if (a.recorded().live() != b.recorded().live()
                    && a.recorded().page().equals(b.recorded().page())
                    && a.mention()
                            .evidence()
                            .span()
                            .overlaps(b.mention().evidence().span())) {
                tally.add(
                        "same words", Kind.PARTICULAR, 4, a.mention().evidence().quote());
                return;
            }
        }
    }

    /** What one side gives is not what the other gives back. */
    private void direction() {
        switch (form) {
            case DELIVERY, FINANCE, RELIEF, TRAINING -> {
                int opposite = 0;
                boolean gifts = false;
                for (Traits b : entry.members()) {
                    if (a.mention()
                            .source()
                            .country()
                            .equals(b.mention().target().country())) {
                        opposite++;
                        gifts |= a.mention().type() == EventType.AID
                                && b.mention().type() == EventType.AID;
                    }
                }
                if (opposite > 0) {
                    tally.add("direction", gifts ? Kind.VETO : Kind.GENERAL, -1, "the other way round");
                }
            }
            case AGREEMENT, VISIT, MEETING, PROJECT, VENTURE, EXERCISE, EVENT, TRADE, PARTNERSHIP -> {}
            case STATEMENT, MEASURE, FORCE, PROTEST -> {}
        }
    }

    private void sector() {
        String sector = a.mention().sector();
        if (sector == null) {
            return;
        }
        String other = null;
        for (Traits b : entry.members()) {
            String theirs = b.mention().sector();
            if (sector.equals(theirs)) {
                tally.add("sector", Kind.GENERAL, 0.75, sector);
                return;
            }
            other = theirs == null ? other : theirs;
        }
        if (other != null && sector.charAt(0) != other.charAt(0)) {
            tally.add("sector", Kind.GENERAL, -0.5, sector, other);
        }
    }

    /**
     * An article comes back to what it is about; two full sentences in it can well be of two things, and talk in general ("they
     * exchange visits") is of none of them.
     */
    private void article() {
        String page = a.recorded().page();
        if (a.isTalk()) {
            return;
        }
        boolean brief = a.particulars() <= BRIEF;
        boolean found = false;
        for (Traits b : entry.members()) {
            if (b.recorded().page().equals(page) && !b.isTalk()) {
                found = true;
                brief |= b.particulars() <= BRIEF;
            }
        }
        if (found) {
            double points = brief ? 2 : form.isUndertaking() ? 1 : 1.5;
            tally.add(
                    "same article",
                    Kind.PARTICULAR,
                    points,
                    a.recorded().step().article().location());
        }
    }

    /** "Visits", "agreements": what is said in general of a pair makes one entry of its own. */
    private void bothGeneral() {
        if (a.isGeneral()
                && entry.isGeneral()
                && !Occurrence.tellsAStep(a.mention().status())) {
            tally.add("both in general", Kind.PARTICULAR, 2, "nothing particular");
        }
    }
}
