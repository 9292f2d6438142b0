// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.math.BigDecimal;
import java.util.Set;
import org.entente.model.entry.MergeScore.Kind;
import org.entente.model.mention.Form;
import org.entente.model.mention.Money;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/** How much and how many: what is alike, a part of the other, or another number for what can have one only. */
final class AmountRules {

    private static final double CLOSE = 0.02;
    private static final double NEAR = 0.12;
    private static final double DIFFERENT = 0.2;
    /** "85 million" is no accident, "100 million" may be one: so many digits before the zeros tell. */
    private static final int TELLING_DIGITS = 2;

    private final Tally tally;
    private final Traits a;
    private final Profile entry;
    private final Form form;

    AmountRules(Tally tally, Traits a, Profile entry) {
        this.tally = tally;
        this.a = a;
        this.entry = entry;
        this.form = a.mention().form();
    }

    void apply() {
        amount();
        number();
    }

    private void amount() {
        Money one = a.amount();
        if (one == null) {
            return;
        }
        boolean paid = a.mention().status() == Status.DONE;
        @Nullable Money part = null;
        @Nullable Money different = null;
        for (Traits b : entry.members()) {
            Money two = b.amount();
            if (two == null || !one.currency().equals(two.currency())) {
                continue;
            }
            double larger = one.value().max(two.value()).doubleValue();
            double apart = one.value().subtract(two.value()).abs().doubleValue() / Math.max(larger, 1);
            boolean otherPaid = b.mention().status() == Status.DONE;
            if (apart <= CLOSE) {
                tally.add("amount", Kind.PARTICULAR, isTelling(one.value()) ? 2 : 1.5, one, two);
                return;
            }
            if (form == Form.FINANCE && paid != otherPaid && isLess(paid ? one : two, paid ? two : one)) {
                part = two;
            } else if (apart > DIFFERENT && paid == otherPaid) {
                different = two;
            }
        }
        if (part != null) {
            tally.add("part of the amount", Kind.PARTICULAR, 1.5, one, part);
        } else if (different != null) {
            // Tranches differ; a loan has one amount.
            double against = form != Form.FINANCE ? -1.5 : paid ? -0.5 : -2.5;
            tally.add("amount", Kind.GENERAL, against, one, different);
        }
    }

    private static boolean isTelling(BigDecimal value) {
        return value.stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    private static boolean isLess(Money part, Money whole) {
        return whole.value().compareTo(part.value()) > 0;
    }

    /** "Fifty-five were delivered": without its goods, a number is known by the same number of an article that names them. */
    private void number() {
        if (a.numbers().isEmpty()) {
            return;
        }
        @Nullable BigDecimal different = null;
        boolean plan = Occurrence.isPlan(a.mention().status());
        for (Traits b : entry.members()) {
            for (BigDecimal number : a.numbers()) {
                if (b.numbers().contains(number)) {
                    boolean goods = !a.goods().isEmpty() && !b.goods().isEmpty();
                    tally.add("number", Kind.PARTICULAR, goods ? 0.75 : 1.5, number);
                    return;
                }
                if (!b.numbers().isEmpty() && hasOneNumber(plan, b) && !isNear(number, b.numbers())) {
                    different = b.numbers().iterator().next();
                }
            }
        }
        if (different != null) {
            tally.add("number", Kind.GENERAL, -1, a.numbers(), different);
        }
    }

    /** Whether the one can be the other, rounded or miscounted. */
    private static boolean isNear(BigDecimal number, Set<BigDecimal> others) {
        for (BigDecimal other : others) {
            double larger = number.max(other).doubleValue();
            if (number.subtract(other).abs().doubleValue() <= NEAR * larger) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two tell the same number when they tell one thing: two whole promises, or two classes of one training. */
    private boolean hasOneNumber(boolean plan, Traits b) {
        return switch (form) {
            case DELIVERY -> plan && Occurrence.isPlan(b.mention().status()) && !a.isMore() && !b.isMore();
            case TRAINING -> true;
            case AGREEMENT,
                    VISIT,
                    MEETING,
                    PROJECT,
                    VENTURE,
                    FINANCE,
                    RELIEF,
                    EXERCISE,
                    EVENT,
                    TRADE,
                    PARTNERSHIP,
                    STATEMENT,
                    MEASURE,
                    FORCE,
                    PROTEST -> false;
        };
    }
}
