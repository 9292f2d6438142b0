// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.entry.MergeScore;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Money;
import org.entente.model.mention.Status;

/**
 * How alike two mentions of one pair and form are: one method, one rule, one part of the score. The weights were set by hand on
 * the coding guide's examples and are tested by the business rules of {@code MergeRulesTest}; a merge needs at least one
 * particular thing in common, so that a general sentence never swallows a particular undertaking.
 */
final class MergeRules {

    /** Dates of one event differ by so much between reports. */
    static final int SAME_TIME_DAYS = 3;

    private static final double CLOSE = 0.02;
    private static final double DIFFERENT = 0.2;

    private final Tally tally;
    private final Traits a;
    private final Traits b;
    private final Form form;

    private MergeRules(Tally tally, Traits a, Traits b) {
        this.tally = tally;
        this.a = a;
        this.b = b;
        this.form = a.mention().form();
    }

    /** The score with its reasons, to be read. */
    static MergeScore score(Traits a, Traits b) {
        Tally tally = Tally.withReasons();
        new MergeRules(tally, a, b).apply();
        return tally.score();
    }

    /** The same score as a bare number, many times faster. */
    static Tally tally(Traits a, Traits b) {
        Tally tally = Tally.bare();
        new MergeRules(tally, a, b).apply();
        return tally;
    }

    private void apply() {
        sameWords();
        direction();
        names();
        goods();
        subject();
        amount();
        place();
        sector();
        article();
        bothGeneral();
        new DateRules(tally, a, b).apply();
    }

    private void add(String name, Kind kind, double points, Object... because) {
        tally.add(name, kind, points, because);
    }

    /** A mention that a newer reading no longer holds belongs with what that reading makes of the same words. */
    private void sameWords() {
        if (a.recorded().live() != b.recorded().live()
                && a.recorded().page().equals(b.recorded().page())
                && a.mention().evidence().span().overlaps(b.mention().evidence().span())) {
            add("same words", Kind.PARTICULAR, 4, a.mention().evidence().quote());
        }
    }

    /** What one side gives is not what the other gives back. */
    private void direction() {
        boolean opposite =
                a.mention().source().country().equals(b.mention().target().country());
        if (opposite) {
            switch (form) {
                case DELIVERY, FINANCE, RELIEF, TRAINING -> {
                    boolean gifts =
                            a.mention().type() == EventType.AID && b.mention().type() == EventType.AID;
                    add("direction", gifts ? Kind.VETO : Kind.GENERAL, -1, "the other way round");
                }
                case AGREEMENT, VISIT, MEETING, PROJECT, VENTURE, EXERCISE, EVENT, TRADE, PARTNERSHIP -> {}
                case STATEMENT, MEASURE, FORCE, PROTEST -> {}
            }
        }
    }

    private void names() {
        switch (form) {
            case VISIT -> visitor();
            case STATEMENT, MEASURE, FORCE, PROTEST -> voice();
            case MEETING,
                    AGREEMENT,
                    PROJECT,
                    VENTURE,
                    DELIVERY,
                    FINANCE,
                    RELIEF,
                    TRAINING,
                    EXERCISE,
                    EVENT,
                    TRADE,
                    PARTNERSHIP -> bothSides();
        }
    }

    /** Two visits of two people are two visits; a visit without a name is known by the office. */
    private void visitor() {
        if (!a.sourceName().isEmpty() && !b.sourceName().isEmpty()) {
            if (Names.match(a.sourceName(), b.sourceName())) {
                add("visitor", Kind.PARTICULAR, 2, a.sourceName());
            } else {
                add("visitor", Kind.VETO, 0, a.sourceName(), b.sourceName());
            }
            return;
        }
        Set<String> office = common(a.office(), b.office());
        if (!office.isEmpty()) {
            add("office", Kind.PARTICULAR, 1, office);
        }
    }

    private void voice() {
        if (a.voice().isEmpty() || b.voice().isEmpty()) {
            return;
        }
        boolean same = Names.match(a.voice(), b.voice());
        add("speaker", same ? Kind.PARTICULAR : Kind.GENERAL, same ? 1.5 : -3, a.voice(), b.voice());
    }

    private void bothSides() {
        boolean turned =
                !a.mention().source().country().equals(b.mention().source().country());
        side(a.sourceName(), turned ? b.targetName() : b.sourceName());
        side(a.targetName(), turned ? b.sourceName() : b.targetName());
    }

    private void side(List<String> name, List<String> other) {
        if (name.isEmpty() || other.isEmpty()) {
            return;
        }
        if (Names.match(name, other)) {
            add("person", Kind.PARTICULAR, form == Form.MEETING ? 1.5 : 0.5, name);
        } else if (form == Form.MEETING) {
            add("person", Kind.GENERAL, -1, name, other);
        }
    }

    /** Deliveries of one kind of goods are one line of account, of two kinds two. */
    private void goods() {
        Set<String> kinds = common(a.kinds(), b.kinds());
        if (!kinds.isEmpty()) {
            add("goods", Kind.PARTICULAR, 2.5, kinds);
            return;
        }
        Set<String> words = common(a.goods(), b.goods());
        if (!words.isEmpty()) {
            add("goods", Kind.PARTICULAR, 2, words);
            return;
        }
        if (a.kinds().stream().anyMatch(k -> b.kinds().stream().anyMatch(o -> GoodsFamilies.related(k, o)))) {
            add("goods of one family", Kind.PARTICULAR, 1.5, a.kinds(), b.kinds());
            return;
        }
        if (a.goods().isEmpty() || b.goods().isEmpty()) {
            sameNumber();
            others();
            return;
        }
        boolean known = !a.kinds().isEmpty() && !b.kinds().isEmpty();
        switch (form) {
            case DELIVERY -> add("goods", known ? Kind.VETO : Kind.GENERAL, -1.5, a.goods(), b.goods());
            case RELIEF -> add("goods", Kind.GENERAL, -0.5, a.goods(), b.goods());
            case TRAINING, FINANCE, AGREEMENT, VISIT, MEETING, PROJECT, VENTURE, EXERCISE, EVENT, TRADE, PARTNERSHIP ->
                add("goods", Kind.GENERAL, -1, a.goods(), b.goods());
            case STATEMENT, MEASURE, FORCE, PROTEST -> {}
        }
    }

    /** "Fifty-five were delivered": without its goods, a number is known by the same number of an article that names them. */
    private void sameNumber() {
        Set<BigDecimal> common = common(a.numbers(), b.numbers());
        if (!common.isEmpty()) {
            add("number", Kind.PARTICULAR, 1.5, common);
        }
    }

    /** "Fifty others" are of the goods that the article has spoken of, most likely in the same sentence. */
    private void others() {
        boolean oneIsOthers = a.isOthers() != b.isOthers();
        if (oneIsOthers && a.recorded().page().equals(b.recorded().page())) {
            boolean sameSentence = a.mention().sentence().overlaps(b.mention().sentence());
            add("others of the article", Kind.PARTICULAR, sameSentence ? 1.5 : 1, a.goods(), b.goods());
        }
    }

    private void subject() {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return;
        }
        Set<String> common = common(a.words(), b.words());
        int smaller = Math.min(a.words().size(), b.words().size());
        if (common.isEmpty()) {
            // A visit is known by its visitor, an exercise by its time: reports choose other words for them.
            boolean telling = smaller >= 2 && form != Form.EXERCISE && form != Form.VISIT;
            add("subject", Kind.GENERAL, telling ? -1.5 : -0.5, "nothing in common");
        } else {
            double most = form == Form.VISIT ? 1 : 2;
            add("subject", Kind.PARTICULAR, most * common.size() / smaller, common);
        }
        if (!a.editions().isEmpty() && !b.editions().isEmpty() && Collections.disjoint(a.editions(), b.editions())) {
            add("edition", Kind.VETO, 0, a.editions(), b.editions());
        }
    }

    private void amount() {
        Money one = a.amount();
        Money two = b.amount();
        if (one == null || two == null || !one.currency().equals(two.currency())) {
            return;
        }
        double larger = one.value().max(two.value()).doubleValue();
        double apart = one.value().subtract(two.value()).abs().doubleValue() / Math.max(larger, 1);
        boolean paid = a.mention().status() == Status.DONE;
        boolean otherPaid = b.mention().status() == Status.DONE;
        if (apart <= CLOSE) {
            add("amount", Kind.PARTICULAR, 1.5, one, two);
        } else if (form == Form.FINANCE && paid != otherPaid && isLess(paid ? one : two, paid ? two : one)) {
            add("part of the amount", Kind.PARTICULAR, 1.5, one, two);
        } else if (apart > DIFFERENT && paid == otherPaid) {
            add("amount", Kind.GENERAL, -0.75, one, two);
        }
    }

    private static boolean isLess(Money part, Money whole) {
        BigDecimal rest = whole.value().subtract(part.value());
        return rest.signum() > 0;
    }

    private void place() {
        String place = a.place();
        String other = b.place();
        if (place == null || other == null) {
            return;
        }
        boolean same = place.contains(other) || other.contains(place);
        switch (form) {
            case PROJECT, VENTURE, EVENT, EXERCISE ->
                add("place", same ? Kind.PARTICULAR : Kind.GENERAL, same ? 1 : -1.5, place, other);
            case MEETING -> add("place", Kind.GENERAL, same ? 0.5 : -1, place, other);
            case VISIT, AGREEMENT, DELIVERY, FINANCE, RELIEF, TRAINING, TRADE, PARTNERSHIP -> {
                if (same) {
                    add("place", Kind.GENERAL, 0.5, place, other);
                }
            }
            case STATEMENT, MEASURE, FORCE, PROTEST -> add("place", Kind.GENERAL, same ? 0.5 : -1, place, other);
        }
    }

    private void sector() {
        String sector = a.mention().sector();
        String other = b.mention().sector();
        if (sector == null || other == null) {
            return;
        }
        if (sector.equals(other)) {
            add("sector", Kind.GENERAL, 0.75, sector);
        } else if (sector.charAt(0) != other.charAt(0)) {
            add("sector", Kind.GENERAL, -0.5, sector, other);
        }
    }

    private void article() {
        if (a.recorded().page().equals(b.recorded().page())) {
            add("same article", Kind.GENERAL, 0.5, a.recorded().step().article().location());
        }
    }

    /** "Visits", "agreements": what is said in general of a pair makes one entry of its own. */
    private void bothGeneral() {
        if (a.isGeneral() && b.isGeneral()) {
            add("both in general", Kind.PARTICULAR, 2, "nothing particular");
        }
    }

    private static <T extends Comparable<? super T>> Set<T> common(Set<T> a, Set<T> b) {
        if (Collections.disjoint(a, b)) {
            return Set.of();
        }
        Set<T> common = new TreeSet<>(a);
        common.retainAll(b);
        return common;
    }
}
