// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.entente.model.entry.Step;
import org.entente.model.mention.Extent;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/** What words beside a number make of it: a total so far ("à ce jour"), a part that leads to a total, a share. The words are data. */
final class TotalMarkers {

    /** The phrase stands in the evidence, or so near before or after it. */
    private static final int NEAR = 24;
    /** The total that a part leads to stands further off: goods and place come between. */
    private static final int FAR = 80;

    private static final Phrases TOTALS = new Phrases("total-markers.tsv");
    private static final Phrases CARRIERS = new Phrases("total-carriers.tsv");
    private static final Phrases SHARES = new Phrases("shares.tsv");

    private TotalMarkers() {}

    /** Whether a sentence says that its number is a total so far. */
    static boolean isTotal(Step step) {
        String language = step.mention().language().code();
        return CARRIERS.in(NearbyText.of(step, FAR), language).isEmpty()
                && TOTALS.in(NearbyText.of(step, NEAR), language).isPresent();
    }

    /** The total that a part brings the whole to, when the sentence tells of a part and gives the total in digits; null otherwise. */
    static @Nullable BigDecimal carried(Step step) {
        if (step.status() != Status.DONE) {
            return null;
        }
        return CARRIERS.in(NearbyText.of(step, FAR), step.mention().language().code())
                .flatMap(found -> number(found.number()))
                .orElse(null);
    }

    /** Digits with or without marks between thousands. */
    private static Optional<BigDecimal> number(String digits) {
        String plain = digits.replaceAll("[.,\u00a0\u202f](?=\\d{3})", "").replaceAll("[.,]+$", "");
        return plain.matches("\\d{1,15}") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The number itself, or the share of it that the sentence tells of: "half of the fifty lorries". */
    static Extent share(Step step, Extent number) {
        if (step.status() != Status.DONE && step.status() != Status.ONGOING) {
            return number;
        }
        return SHARES.in(NearbyText.of(step, NEAR), step.mention().language().code())
                .map(found -> Extent.exactly(of(number.value(), found.value())))
                .orElse(number);
    }

    private static BigDecimal of(BigDecimal number, String share) {
        String[] parts = share.split("/");
        return number.multiply(new BigDecimal(parts[0])).divide(new BigDecimal(parts[1]), 0, RoundingMode.HALF_UP);
    }
}
