// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.entry.Figure;
import org.entente.model.mention.Extent;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered, from all claims that something was. Deliveries on different dates are parts and add up; the same number for
 * a compatible date is the same delivery told again; a number that is the sum of the parts so far, or says that it is a total, is a
 * restatement and never added; other numbers of other voices for the same delivery are rivals, kept beside the first.
 */
final class Deliveries {

    private final List<Delivery> parts = new ArrayList<>();
    private final List<Delivery> totals = new ArrayList<>();

    Deliveries(List<Claim> done) {
        List<Claim> sorted = new ArrayList<>(done);
        // In the order of publication: who writes later can add up what was told before. Stated totals find their parts
        // sorted.
        sorted.sort(Comparator.comparing(Claim::total).thenComparing(Claim::step, Chronology.BY_PUBLICATION));
        sorted.forEach(this::sort);
        totals.stream().sorted(Comparator.comparing(Delivery::day)).forEach(this::settle);
    }

    private void sort(Claim claim) {
        if (claim.total() && !claim.additional()) {
            addTotal(claim, new Delivery(claim));
            return;
        }
        Delivery same = find(claim, parts);
        if (same != null && !isSecondInArticle(claim, same)) {
            same.add(claim);
            return;
        }
        if (!claim.additional() && isSumOfParts(claim)) {
            addTotal(claim, Delivery.sum(claim));
            return;
        }
        Delivery other = claim.additional() ? null : other(claim, parts);
        if (other != null) {
            other.add(claim);
        } else {
            parts.add(new Delivery(claim));
        }
    }

    /** "Ten, then ten others": the second ten of an article is not the first again. */
    private static boolean isSecondInArticle(Claim claim, Delivery same) {
        return claim.additional() && same.claims().stream().anyMatch(claim::sameArticle);
    }

    private void addTotal(Claim claim, Delivery total) {
        Delivery same = find(claim, totals);
        Delivery found = same != null ? same : other(claim, totals);
        if (found != null) {
            found.add(claim);
        } else {
            totals.add(total);
        }
    }

    private static @Nullable Delivery find(Claim claim, List<Delivery> among) {
        return among.stream().filter(d -> d.isSame(claim)).findFirst().orElse(null);
    }

    /** The delivery for which the claim gives another number, as a correction or as a rival. */
    private static @Nullable Delivery other(Claim claim, List<Delivery> among) {
        return among.stream()
                .filter(d -> d.isCorrected(claim) || d.isRival(claim))
                .findFirst()
                .orElse(null);
    }

    private boolean isSumOfParts(Claim claim) {
        List<Delivery> before = until(parts, Chronology.told(claim.step()));
        return before.size() >= 2
                && (sum(before).compareTo(claim.value()) == 0
                        || before.stream().anyMatch(p -> settling(p, before, claim.value()) != null));
    }

    private static List<Delivery> until(List<Delivery> deliveries, LocalDate day) {
        return deliveries.stream().filter(p -> !p.day().isAfter(day)).toList();
    }

    /** The rival number of a part with which the parts would add up to this total; null when there is none. */
    private static @Nullable BigDecimal settling(Delivery part, List<Delivery> parts, BigDecimal total) {
        BigDecimal needed = total.subtract(sum(parts).subtract(part.value()));
        return part.rivals().stream()
                .filter(r -> r.compareTo(needed) == 0)
                .findFirst()
                .orElse(null);
    }

    /** A total that somebody states speaks for the one of two rival numbers that leads to it. */
    private void settle(Delivery total) {
        List<Delivery> before = until(parts, total.day());
        if (sum(before).compareTo(total.value()) == 0) {
            return;
        }
        for (Delivery part : before) {
            BigDecimal number = settling(part, before, total.value());
            if (number != null) {
                part.prefer(number);
                return;
            }
        }
    }

    private static BigDecimal sum(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isEmpty() {
        return parts.isEmpty() && totals.isEmpty();
    }

    List<Delivery> disputed() {
        List<Delivery> disputed = new ArrayList<>(parts);
        disputed.addAll(totals);
        disputed.removeIf(d -> d.rivals().isEmpty());
        disputed.sort(Comparator.comparing(Delivery::day));
        return disputed;
    }

    /** Parts and totals up to this day in order: a total replaces a smaller sum, since parts can have gone unreported. */
    Extent until(LocalDate day) {
        List<Delivery> all = new ArrayList<>(parts);
        all.addAll(totals);
        all.removeIf(d -> d.day().isAfter(day));
        Set<Delivery> isTotal = new HashSet<>(totals);
        all.sort(Comparator.comparing(Delivery::day).thenComparing(isTotal::contains));
        Extent sum = Extent.exactly(BigDecimal.ZERO);
        for (Delivery delivery : all) {
            sum = isTotal.contains(delivery) ? larger(sum, delivery) : sum.plus(delivery.extent());
        }
        return sum;
    }

    /** The total or the sum, whichever is more; of rival totals the one that the parts add up to, else the best supported. */
    private static Extent larger(Extent sum, Delivery total) {
        Extent exact = total.claims().stream()
                .map(Claim::extent)
                .filter(e -> e.value().compareTo(sum.value()) == 0)
                .min(Comparator.comparing(Extent::bound))
                .orElse(null);
        if (exact != null) {
            return exact.bound().isLoose() ? sum : exact;
        }
        return total.value().compareTo(sum.value()) > 0 ? total.extent() : sum;
    }

    /** How many independent sources stand behind the whole: behind the least supported part, or a stated total of that number. */
    private int independent(BigDecimal sum) {
        int ofParts = parts.stream().mapToInt(Delivery::independent).min().orElse(0);
        BigDecimal added = sum(parts);
        int ofSum = added.compareTo(sum) == 0 ? ofParts : 0;
        List<Claim> stating = totals.stream()
                .flatMap(t -> t.claims().stream())
                .filter(c -> c.value().compareTo(sum) == 0)
                .toList();
        return Math.max(1, Math.max(ofSum, Delivery.origins(stating)));
    }

    /** All that was delivered; null when nobody gives a number. */
    @Nullable
    Figure figure() {
        if (isEmpty()) {
            return null;
        }
        Extent all = until(LocalDate.MAX);
        BigDecimal sum = all.value();
        Set<BigDecimal> rivals = new TreeSet<>();
        List<String> steps = new ArrayList<>();
        for (Delivery part : parts) {
            part.rivals().forEach(r -> rivals.add(sum.subtract(part.value()).add(r)));
            part.claims().forEach(c -> steps.add(c.step().id()));
        }
        LocalDate lastPart =
                parts.stream().map(Delivery::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        for (Delivery total : totals) {
            total.claims().forEach(c -> steps.add(c.step().id()));
            if (!total.day().isBefore(lastPart)) {
                total.claims().forEach(c -> addRival(rivals, c, total));
            }
        }
        rivals.remove(sum);
        rivals.removeIf(r -> r.compareTo(sum) == 0 || r.signum() < 0);
        return new Figure(all, List.copyOf(rivals), steps, independent(sum));
    }

    private static void addRival(Set<BigDecimal> rivals, Claim claim, Delivery total) {
        if (!total.rivals().isEmpty()) {
            rivals.add(claim.value());
        }
    }
}
