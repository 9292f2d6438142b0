// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is true of an undertaking or event once all its news is told.
 *
 * @param status how far it has come, cancelled and suspended included
 * @param follows id of the undertaking it comes after, null for none
 * @param partOf id of the umbrella it belongs to, null for none
 * @param counted kind of the goods or currency of the account, null when nothing is counted
 * @param promised the total promised, null when none was told
 * @param delivered the sum of what was delivered or paid, null when nothing was
 */
public record Undertaking(
        String id,
        Form form,
        String source,
        String target,
        Status status,
        @Nullable String follows,
        @Nullable String partOf,
        @Nullable String counted,
        @Nullable BigDecimal promised,
        @Nullable BigDecimal delivered) {

    /** Promised less delivered, when something is promised. */
    public Optional<BigDecimal> outstanding() {
        return promised == null
                ? Optional.empty()
                : Optional.of(delivered == null ? promised : promised.subtract(delivered));
    }

    static Undertaking of(Plot plot) {
        boolean goods = plot.form() == Form.DELIVERY;
        boolean money = plot.form() == Form.FINANCE;
        BigDecimal promised = null;
        BigDecimal delivered = null;
        Status status = Status.PROPOSED;
        for (Turn turn : plot.turns()) {
            BigDecimal number = BigDecimal.valueOf(goods ? turn.number() : turn.money());
            if (turn.told() == Turn.Told.PLAN) {
                promised = number;
            } else if (turn.told() == Turn.Told.PART) {
                delivered = delivered == null ? number : delivered.add(number);
            }
            if (turn.status().isOnLadder() && turn.status().compareTo(status) > 0) {
                status = turn.status();
            }
        }
        if (delivered != null && promised != null && delivered.compareTo(promised) < 0) {
            status = Status.ONGOING;
        }
        Turn last = plot.turns().get(plot.turns().size() - 1);
        if (!last.status().isOnLadder()) {
            status = last.status();
        }
        boolean counted = goods || money;
        return new Undertaking(
                plot.id(),
                plot.form(),
                plot.source().code(),
                plot.target().code(),
                status,
                plot.follows() == null ? null : Plot.id(plot.follows()),
                plot.part() == null ? null : Plot.id(plot.part()),
                goods ? plot.goods().get(0).kind() : money ? plot.currency() : null,
                counted ? promised : null,
                counted ? delivered : null);
    }
}
