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
import java.util.stream.Collectors;
import org.entente.ledger.internal.merge.GoodsFamilies;
import org.entente.ledger.internal.merge.Words;
import org.entente.model.entry.Account;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.entente.model.entry.Step;
import org.entente.model.mention.Form;
import org.entente.model.mention.Item;
import org.entente.model.mention.Money;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/** The lines of account of one undertaking, and what its sources do not agree about. */
final class Accounts {

    private final Form form;
    private final List<Step> history;
    private final Set<String> kinds;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    Accounts(Form form, List<Step> history, boolean isOff) {
        this.form = form;
        this.history = history;
        this.kinds = history.stream()
                .flatMap(s -> s.mention().items().stream())
                .map(Item::kind)
                .filter(k -> k != null)
                .collect(Collectors.toCollection(TreeSet::new));
        if (countsGoods()) {
            goods().forEach((measure, lines) -> add(measure, lines, isOff));
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
                        .add(Claim.of(step, amount.value(), amount.approx(), false));
            }
        }
        Map<Measure, List<Claim>> money = new LinkedHashMap<>();
        byCurrency.forEach((currency, claims) -> money.put(new Measure.Currency(currency), claims));
        return money;
    }

    private Map<Measure, List<Claim>> goods() {
        Map<String, List<Item>> items = new LinkedHashMap<>();
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (Step step : history) {
            for (Item item : step.mention().items()) {
                String line = line(item);
                items.computeIfAbsent(line, l -> new ArrayList<>()).add(item);
                BigDecimal quantity = item.quantity();
                if (quantity != null && quantity.signum() >= 0) {
                    claims.computeIfAbsent(line, l -> new ArrayList<>())
                            .add(Claim.of(step, quantity, item.approx(), item.additional()));
                }
            }
        }
        Map<Measure, List<Claim>> goods = new LinkedHashMap<>();
        claims.forEach((line, numbers) -> goods.put(measure(items.getOrDefault(line, List.of())), numbers));
        return goods;
    }

    /** What is counted together: one kind of goods in one unit. People who are trained are one line whatever they are called. */
    private String line(Item item) {
        String unit = item.unit() == null ? "" : item.unit();
        if (form == Form.TRAINING && unit.isEmpty()) {
            return "people";
        }
        String kind = item.kind();
        if (kind != null) {
            // "Vehicles" are the buses when buses are the only vehicles of the undertaking.
            List<String> members =
                    kinds.stream().filter(k -> GoodsFamilies.isMember(k, kind)).toList();
            return unit + " kind " + (members.size() == 1 ? members.get(0) : kind);
        }
        // Without a code the goods go with the only kind there is, or with the goods that share a word.
        return kinds.size() == 1
                ? unit + " kind " + kinds.iterator().next()
                : unit + " goods " + root(Words.stems(item.what()));
    }

    /** The first of all words of goods that can be reached from these by way of items that share words. */
    private String root(Set<String> words) {
        Set<String> reached = new TreeSet<>(words);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Step step : history) {
                for (Item item : step.mention().items()) {
                    Set<String> others = Words.stems(item.what());
                    if (others.stream().anyMatch(reached::contains)) {
                        grew |= reached.addAll(others);
                    }
                }
            }
        }
        return reached.isEmpty() ? "" : reached.iterator().next();
    }

    /** Named as most sources name it. */
    private static Measure measure(List<Item> items) {
        String what = Majority.of(items.stream().map(Item::what).toList());
        String kind = items.stream()
                .map(Item::kind)
                .filter(k -> k != null)
                .sorted()
                .findFirst()
                .orElse(null);
        String unit = items.stream()
                .map(Item::unit)
                .filter(u -> u != null)
                .sorted()
                .findFirst()
                .orElse(null);
        return new Measure.Goods(what == null ? "" : what, kind, unit);
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
        BigDecimal rest = rest(promised.value(), delivered.value());
        promised.rivals().forEach(p -> rivals.add(rest(p, delivered.value())));
        delivered.rivals().forEach(d -> rivals.add(rest(promised.value(), d)));
        rivals.removeIf(r -> r.compareTo(rest) == 0);
        List<String> steps = new ArrayList<>(promised.steps());
        steps.addAll(delivered.steps());
        return new Figure(rest, promised.approx() || delivered.approx(), List.copyOf(rivals), steps);
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
                                version.get(0).value().toPlainString(),
                                version.stream()
                                        .map(Claim::step)
                                        .sorted(Chronology.BY_EVENT)
                                        .toList(),
                                Delivery.voices(version)))
                        .toList());
    }
}
