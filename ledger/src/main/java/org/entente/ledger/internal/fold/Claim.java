// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.entente.ledger.internal.merge.Occurrence;
import org.entente.ledger.internal.merge.Words;
import org.entente.model.entry.Step;
import org.entente.model.mention.Extent;
import org.entente.model.mention.Party;
import org.jspecify.annotations.Nullable;

/**
 * A number that a mention gives for a line of account.
 *
 * @param additional whether it comes on top of others
 * @param total whether the sentence says that it is the total so far
 * @param voice who says so: the person or body the sentence names, else whoever published it first
 * @param when the thing can have happened
 */
record Claim(
        Step step,
        Extent extent,
        boolean additional,
        boolean total,
        String voice,
        @Nullable Occurrence when) {

    /** Rounded numbers ("about fifty", "more than fifty") agree with exact ones within a tenth. */
    private static final double ROUNDED = 0.1;
    /** Who writes "more than fifty" or "up to fifty" has a number in mind that is no further from fifty than a quarter. */
    private static final double NEAR = 0.25;
    /** Numbers further apart than this factor do not contradict each other: they speak of different things. */
    private static final double FAR = 2.0;

    static Claim of(Step step, Extent extent, boolean additional) {
        return new Claim(
                step,
                TotalMarkers.share(step, extent),
                additional,
                TotalMarkers.isTotal(step),
                voice(step),
                Occurrence.of(step));
    }

    /** The total that a part is said to make. */
    static Claim stated(Step step, BigDecimal total) {
        return new Claim(step, Extent.exactly(total), false, true, voice(step), Occurrence.of(step));
    }

    BigDecimal value() {
        return extent.value();
    }

    boolean approx() {
        return extent.bound().isLoose();
    }

    static String voice(Step step) {
        Party asserter = step.mention().assertedBy();
        if (asserter == null) {
            return step.article().origin();
        }
        String name = asserter.name() != null ? asserter.name() : asserter.body();
        return asserter.country() + " " + (name == null ? "" : Words.fold(name));
    }

    boolean isDated() {
        return step.date() != null;
    }

    boolean agreesWith(Claim other) {
        return agree(extent, other.extent);
    }

    /** Whether two numbers can be one, as they are said. */
    static boolean agree(Extent a, Extent b) {
        if (a.value().compareTo(b.value()) == 0) {
            return true;
        }
        double slack = ROUNDED * a.value().max(b.value()).doubleValue();
        return low(a, slack) <= high(b, slack) && low(b, slack) <= high(a, slack);
    }

    private static double low(Extent extent, double slack) {
        double value = extent.value().doubleValue();
        return switch (extent.bound()) {
            case EXACT, RANGE -> value;
            case ABOUT -> value - slack;
            case AT_LEAST, MORE_THAN -> value - slack;
            case AT_MOST, LESS_THAN -> value - NEAR * value;
        };
    }

    private static double high(Extent extent, double slack) {
        double value = extent.value().doubleValue();
        return switch (extent.bound()) {
            case EXACT -> value;
            case RANGE -> extent.upper() == null ? value : extent.upper().doubleValue();
            case ABOUT -> value + slack;
            case AT_LEAST, MORE_THAN -> value + NEAR * value;
            case AT_MOST, LESS_THAN -> value + slack;
        };
    }

    /** Whether the two can be rival numbers for one thing: another voice, another number, but of the same size. */
    boolean rivals(Claim other) {
        double larger = value().max(other.value()).doubleValue();
        double smaller = value().min(other.value()).doubleValue();
        return !voice.equals(other.voice) && !agreesWith(other) && larger <= FAR * smaller;
    }

    boolean sameArticle(Claim other) {
        return step.article().page().equals(other.step.article().page());
    }

    /** Days between the two publications; very many when one is unknown. */
    long daysBetweenPublications(Claim other) {
        if (step.article().published() == null || other.step.article().published() == null) {
            return Integer.MAX_VALUE;
        }
        return Math.abs(ChronoUnit.DAYS.between(Chronology.told(step), Chronology.told(other.step)));
    }
}
