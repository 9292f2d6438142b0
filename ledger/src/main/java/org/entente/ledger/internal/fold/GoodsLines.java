// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.internal.merge.GoodsFamilies;
import org.entente.ledger.internal.merge.Words;
import org.entente.model.entry.Measure;
import org.entente.model.entry.Step;
import org.entente.model.mention.Extent;
import org.entente.model.mention.Form;
import org.entente.model.mention.Item;
import org.entente.model.text.Language;
import org.jspecify.annotations.Nullable;

/** Sorts the goods of an undertaking into lines: what is counted together. */
final class GoodsLines {

    /** One item of one mention, with the words of it that tell what it is. */
    private record Goods(Step step, Item item, Set<String> words) {
        String unit() {
            String unit = item.unit();
            return unit == null ? "" : unit;
        }
    }

    private final Form form;
    private final List<Goods> goods = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();

    GoodsLines(Form form, List<Step> history) {
        this.form = form;
        for (Step step : history) {
            Language language = step.mention().language();
            for (Item item : step.mention().items()) {
                goods.add(new Goods(step, item, Words.tellingStems(item.what(), language)));
                String kind = item.kind();
                if (kind != null) {
                    kinds.add(kind);
                }
            }
        }
    }

    /** The numbers given for each line; lines without a number are left out. */
    Map<Measure, List<Claim>> claims() {
        Map<String, List<Goods>> lines = new LinkedHashMap<>();
        List<Goods> vague = new ArrayList<>();
        for (Goods each : goods) {
            String line = line(each);
            if (line == null) {
                vague.add(each);
            } else {
                lines.computeIfAbsent(line, l -> new ArrayList<>()).add(each);
            }
        }
        vague.forEach(each -> addVague(each, lines));
        Map<Measure, List<Claim>> claims = new LinkedHashMap<>();
        for (List<Goods> line : lines.values()) {
            List<Claim> numbers = numbers(line);
            if (!numbers.isEmpty()) {
                claims.put(measure(line), numbers);
            }
        }
        return claims;
    }

    /** The line of an item; null when it does not say of what it is ("fifty others"). */
    private @Nullable String line(Goods each) {
        // People who are trained are one line, whatever they are called.
        if (form == Form.TRAINING && each.unit().isEmpty()) {
            return "people";
        }
        String kind = each.item().kind();
        if (kind == null) {
            kind = kindOf(each.words());
        }
        if (kind != null) {
            return each.unit() + " kind " + precise(kind);
        }
        return each.words().isEmpty() ? null : each.unit() + " goods " + root(each.words());
    }

    /** "Vehicles" are the buses when buses are the only vehicles of the undertaking. */
    private String precise(String kind) {
        List<String> members =
                kinds.stream().filter(k -> GoodsFamilies.isMember(k, kind)).toList();
        return members.size() == 1 ? members.get(0) : kind;
    }

    /** The kind of goods that another mention gives for one of these words. */
    private @Nullable String kindOf(Set<String> words) {
        return goods.stream()
                .filter(g -> g.words().stream().anyMatch(words::contains))
                .map(g -> g.item().kind())
                .filter(k -> k != null)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** The first of all words that can be reached from these by way of items that share words. */
    private String root(Set<String> words) {
        Set<String> reached = new TreeSet<>(words);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Goods each : goods) {
                if (each.words().stream().anyMatch(reached::contains)) {
                    grew |= reached.addAll(each.words());
                }
            }
        }
        return reached.iterator().next();
    }

    /** What does not say of what it is belongs to the only line of numbers in its unit, if there is just one. */
    private static void addVague(Goods each, Map<String, List<Goods>> lines) {
        List<String> possible = new ArrayList<>();
        lines.forEach((line, members) -> {
            boolean sameUnit = line.startsWith(each.unit() + " ") || line.equals("people");
            if (sameUnit && !numbers(members).isEmpty()) {
                possible.add(line);
            }
        });
        String line = possible.size() == 1 ? possible.get(0) : each.unit() + " goods";
        lines.computeIfAbsent(line, l -> new ArrayList<>()).add(each);
    }

    private static List<Claim> numbers(List<Goods> line) {
        List<Claim> numbers = new ArrayList<>();
        for (Goods each : line) {
            Extent quantity = each.item().extent();
            if (quantity != null && quantity.value().signum() >= 0) {
                Claim claim = Claim.of(each.step(), quantity, each.item().additional());
                numbers.add(claim);
                BigDecimal total = TotalMarkers.carried(each.step());
                if (total != null && total.compareTo(claim.value()) > 0) {
                    numbers.add(Claim.stated(each.step(), total));
                }
            }
        }
        return numbers;
    }

    /** Named as most sources name it. */
    private static Measure measure(List<Goods> line) {
        List<Goods> telling = line.stream().filter(g -> !g.words().isEmpty()).toList();
        String what = Majority.of((telling.isEmpty() ? line : telling)
                .stream().map(g -> g.item().what()).toList());
        return new Measure.Goods(
                what == null ? "" : what,
                Majority.of(line.stream().map(g -> g.item().kind()).toList()),
                Majority.of(line.stream().map(g -> g.item().unit()).toList()));
    }
}
