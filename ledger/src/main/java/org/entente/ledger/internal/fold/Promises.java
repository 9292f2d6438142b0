// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.entry.Figure;
import org.entente.model.mention.Extent;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * What was promised in all. A promise restates the total, so promises are not added: the largest stands, since a smaller number
 * told later is nearly always a part of it. "Fifty more" comes on top of what was delivered by then, unless that many are
 * outstanding anyway: then it is the rest of the promise. What can be counted once is never counted twice.
 */
final class Promises {

    /** Two voices that give different totals within so many days contradict each other; later ones know more. */
    private static final int SAME_NEWS = 30;
    /** A number smaller than two thirds of another is a part of it, not its rival. */
    private static final double PART = 1.5;

    private final List<Claim> claims;
    private final Deliveries deliveries;

    Promises(List<Claim> promised, Deliveries deliveries) {
        this.claims = new ArrayList<>(promised);
        this.claims.sort(Comparator.comparing(Claim::step, Chronology.BY_PUBLICATION));
        this.deliveries = deliveries;
    }

    @Nullable
    Figure figure() {
        Extent total = null;
        List<Claim> stating = new ArrayList<>();
        Delivery disputed = disputed();
        for (Claim claim : claims) {
            Extent value = value(claim, total, disputed);
            if (total == null || value.value().compareTo(total.value()) > 0) {
                // Who says "about" what another says exactly stands behind it too.
                Extent raised = value;
                stating.removeIf(c -> !Claim.agree(c.extent(), raised));
                total = value;
            } else if (value.value().compareTo(total.value()) == 0
                    && !value.bound().isLoose()) {
                total = value;
            }
            if (Claim.agree(value, total)) {
                stating.add(claim);
            }
        }
        if (total == null) {
            return null;
        }
        Set<BigDecimal> rivals = new TreeSet<>();
        if (disputed != null && total.value().compareTo(disputed.value()) == 0) {
            rivals.addAll(disputed.rivals());
        }
        return new Figure(
                total,
                List.copyOf(rivals),
                claims.stream().map(c -> c.step().id()).toList(),
                Math.max(1, Delivery.origins(stating)));
    }

    private Extent value(Claim claim, @Nullable Extent soFar, @Nullable Delivery disputed) {
        if (!claim.additional()) {
            return disputed != null && disputed.claims().contains(claim) ? disputed.extent() : claim.extent();
        }
        Extent schedule = schedule(claim);
        if (schedule != null) {
            return schedule;
        }
        LocalDate told = Chronology.told(claim.step());
        Extent delivered = deliveries.until(told);
        if (soFar != null && claim.value().compareTo(soFar.value().subtract(delivered.value())) <= 0) {
            return soFar;
        }
        return delivered.plus(claim.extent());
    }

    /** "Thirty in June and twenty-five more in September": what one article promises for two dates is two parts. */
    private @Nullable Extent schedule(Claim additional) {
        TimeSpan due = additional.step().date();
        if (due == null) {
            return null;
        }
        return claims.stream()
                .filter(c -> !c.additional() && c.sameArticle(additional))
                .filter(c -> {
                    TimeSpan other = c.step().date();
                    return other != null
                            && other.end().lastDay().isBefore(due.from().firstDay())
                            && Times.isAhead(c.step());
                })
                .findFirst()
                .map(c -> c.extent().plus(additional.extent()))
                .orElse(null);
    }

    /** The largest total together with what other voices give for it at the same time; null when nobody contradicts. */
    @Nullable
    Delivery disputed() {
        List<Claim> totals = claims.stream().filter(c -> !c.additional()).toList();
        Claim largest = totals.stream().max(Comparator.comparing(Claim::value)).orElse(null);
        if (largest == null) {
            return null;
        }
        Delivery disputed = new Delivery(largest);
        for (Claim claim : totals) {
            if (claim != largest && (claim.agreesWith(largest) || contradicts(claim, largest))) {
                disputed.add(claim);
            }
        }
        return disputed.rivals().isEmpty() ? null : disputed;
    }

    private static boolean contradicts(Claim claim, Claim largest) {
        boolean sameSize = largest.value().doubleValue() < PART * claim.value().doubleValue();
        boolean sameTime = claim.sameArticle(largest) || claim.daysBetweenPublications(largest) <= SAME_NEWS;
        boolean sameDue = claim.step().date() == null
                ? largest.step().date() == null
                : largest.step().date() != null
                        && claim.step().date().meets(largest.step().date());
        return claim.rivals(largest) && sameSize && sameTime && sameDue;
    }
}
