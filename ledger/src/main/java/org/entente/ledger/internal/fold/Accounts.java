// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.entry.Account;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.entente.model.entry.Step;
import org.entente.model.mention.Form;
import org.entente.model.mention.Money;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/** The lines of account of one undertaking, and what its sources do not agree about. */
final class Accounts {

    private final Form form;
    private final List<Step> history;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    /** What the claims of one measure are about, for who asks whether a single promise was kept. */
    private record Line(
            List<Claim> claims,
            Deliveries deliveries,
            @Nullable Figure promised) {}

    Accounts(Form form, List<Step> history, boolean isOff) {
        this.form = form;
        this.history = history;
        if (countsGoods()) {
            new GoodsLines(form, history).claims().forEach((measure, lines) -> add(measure, lines, isOff));
        }
        if (countsMoney()) {
            money().forEach((measure, lines) -> add(measure, lines, isOff));
        }
    }

    List<Account> accounts() {
        return accounts;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    /**
     * Whether what one sentence promises was delivered: the whole of it when it names the whole, else as many as it names since it was
     * told, beside the parts that were due before it. Null when it promises no number of anything that is counted here.
     *
     * @param dueBefore sentences that promise other parts for earlier dates
     */
    @Nullable
    Boolean isDelivered(Step promise, List<Step> dueBefore) {
        Boolean all = null;
        for (Line line : lines) {
            for (Claim claim : line.claims()) {
                if (claim.step().equals(promise)) {
                    boolean one = isDelivered(claim, line, dueBefore);
                    all = all == null ? one : all && one;
                }
            }
        }
        return all;
    }

    private static boolean isDelivered(Claim claim, Line line, List<Step> dueBefore) {
        BigDecimal delivered = line.deliveries().until(LocalDate.MAX).value();
        Figure promised = line.promised();
        boolean whole = !claim.additional() && promised != null && claim.value().compareTo(promised.value()) >= 0;
        BigDecimal before = whole
                ? BigDecimal.ZERO
                : line.deliveries().until(Chronology.told(claim.step())).value();
        BigDecimal due = claim.extent().least();
        for (Claim part : line.claims()) {
            if (!whole && dueBefore.contains(part.step())) {
                due = due.add(part.extent().least());
            }
        }
        return delivered.subtract(before).compareTo(due) >= 0 && delivered.signum() > 0;
    }

    /** Goods, money and people change hands: these are the undertakings that are accounted for. */
    private boolean countsGoods() {
        return switch (form) {
            case DELIVERY, FINANCE, RELIEF, TRAINING -> true;
            case AGREEMENT, VISIT, MEETING, PROJECT, VENTURE, EXERCISE, EVENT, TRADE, PARTNERSHIP -> false;
            case STATEMENT, MEASURE, FORCE, PROTEST -> false;
        };
    }

    /** A project or agreement has a price; volumes of trade are not promised and delivered. */
    private boolean countsMoney() {
        return switch (form) {
            case DELIVERY, FINANCE, RELIEF, TRAINING, AGREEMENT, PROJECT, VENTURE -> true;
            case VISIT, MEETING, EXERCISE, EVENT, TRADE, PARTNERSHIP -> false;
            case STATEMENT, MEASURE, FORCE, PROTEST -> false;
        };
    }

    private Map<Measure, List<Claim>> money() {
        Map<String, List<Claim>> byCurrency = new TreeMap<>();
        for (Step step : history) {
            Money amount = step.mention().amount();
            if (amount != null && amount.value().signum() >= 0) {
                byCurrency
                        .computeIfAbsent(amount.currency(), c -> new ArrayList<>())
                        .add(Claim.of(step, amount.extent(), false));
            }
        }
        Map<Measure, List<Claim>> money = new LinkedHashMap<>();
        byCurrency.forEach((currency, claims) -> money.put(new Measure.Currency(currency), claims));
        return money;
    }

    private void add(Measure measure, List<Claim> claims, boolean isOff) {
        Deliveries deliveries = new Deliveries(with(claims, Status.DONE));
        Promises promises = new Promises(with(claims, Status.PLEDGED, Status.AGREED, Status.ONGOING), deliveries);
        Figure promised = promises.figure();
        Figure delivered = deliveries.figure();
        lines.add(new Line(claims, deliveries, promised));
        Figure agreed = new Promises(with(claims, Status.AGREED), deliveries).figure();
        if (promised == null && delivered == null) {
            return;
        }
        accounts.add(
                new Account(measure, promised, agreed, delivered, isOff ? null : outstanding(promised, delivered)));
        deliveries.disputed().forEach(d -> contradictions.add(contradiction(Status.DONE, measure, d)));
        Delivery disputed = promises.disputed();
        if (disputed != null) {
            contradictions.add(contradiction(Status.PLEDGED, measure, disputed));
        }
    }

    private static List<Claim> with(List<Claim> claims, Status... statuses) {
        Set<Status> wanted = Set.of(statuses);
        return claims.stream()
                .filter(c -> wanted.contains(c.step().mention().status()))
                .filter(c -> c.step().mention().polarity() == Polarity.ASSERTED)
                .toList();
    }

    private static @Nullable Figure outstanding(@Nullable Figure promised, @Nullable Figure delivered) {
        if (promised == null || delivered == null) {
            return null;
        }
        Set<BigDecimal> rivals = new TreeSet<>();
        BigDecimal rest = promised.extent().less(delivered.extent()).value();
        promised.rivals().forEach(p -> rivals.add(rest(p, delivered.value())));
        delivered.rivals().forEach(d -> rivals.add(rest(promised.value(), d)));
        rivals.removeIf(r -> r.compareTo(rest) == 0);
        List<String> steps = new ArrayList<>(promised.steps());
        steps.addAll(delivered.steps());
        return new Figure(
                promised.extent().less(delivered.extent()),
                List.copyOf(rivals),
                steps,
                Math.min(promised.independentSources(), delivered.independentSources()));
    }

    private static BigDecimal rest(BigDecimal promised, BigDecimal delivered) {
        return promised.subtract(delivered).max(BigDecimal.ZERO);
    }

    private static Contradiction contradiction(Status about, Measure measure, Delivery disputed) {
        return new Contradiction(
                about,
                measure,
                disputed.versions().stream()
                        .map(version -> new Contradiction.Claim(
                                version.get(0).extent().label(),
                                version.stream()
                                        .map(Claim::step)
                                        .sorted(Chronology.BY_EVENT)
                                        .toList(),
                                Delivery.voices(version)))
                        .toList());
    }
}
