// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.math.BigDecimal;
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
    private final List<Contradiction> contradictions = new ArrayList<>();

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
