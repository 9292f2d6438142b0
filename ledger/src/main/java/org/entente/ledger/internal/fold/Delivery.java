// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.internal.merge.Occurrence;
import org.entente.model.mention.Extent;
import org.jspecify.annotations.Nullable;

/** One thing that several claims give a number for: a delivery on a day, or the total on a day. Grows while claims are sorted. */
final class Delivery {

    /** Reports of one number give days that differ by so much. */
    private static final int SAME_DAY = 3;
    /** Reports of different numbers speak of one delivery only when their days differ by no more: time zones and night flights. */
    private static final int RIVAL_DAY = 1;
    /** Two dates no wider than a month that meet are one time; wider ones can hold two deliveries. */
    private static final int MONTH = 31;
    /** News of one thing comes within so many days. */
    private static final int SAME_NEWS = 10;
    /** The same number without a date is repeated for so long. */
    private static final int SAME_NUMBER = 60;

    private final List<Claim> claims = new ArrayList<>();
    private @Nullable BigDecimal preferred;
    /** Asked for far more often than a claim is added. */
    private @Nullable List<List<Claim>> versions;

    private @Nullable LocalDate day;

    private final boolean sum;

    private Delivery(Claim first, boolean sum) {
        this.sum = sum;
        claims.add(first);
    }

    Delivery(Claim first) {
        this(first, false);
    }

    /** What adds up all that was told before: it holds on the day it is told, whatever date the sentence seems to give. */
    static Delivery sum(Claim first) {
        return new Delivery(first, true);
    }

    void add(Claim claim) {
        claims.add(claim);
        versions = null;
        day = null;
    }

    /** Settles on one of the rival numbers. */
    void prefer(BigDecimal number) {
        preferred = number;
        versions = null;
    }

    List<Claim> claims() {
        return claims;
    }

    /** Whether the claim tells of this delivery with the same number. */
    boolean isSame(Claim claim) {
        return claims.stream().anyMatch(c -> c.agreesWith(claim) && canBeOne(c, claim));
    }

    /** Whether the claim gives another number for this delivery. */
    boolean isRival(Claim claim) {
        return claims.stream().anyMatch(c -> c.rivals(claim) && isOneTime(c, claim))
                && claims.stream()
                        .noneMatch(c -> !claim.agreesWith(c) && c.voice().equals(claim.voice()));
    }

    /** Whether one voice corrects, in another article, the number it gave for the same day. */
    boolean isCorrected(Claim claim) {
        return claims.stream().anyMatch(c -> corrects(c, claim));
    }

    private static boolean corrects(Claim a, Claim b) {
        return a.voice().equals(b.voice())
                && !a.sameArticle(b)
                && !a.agreesWith(b)
                && a.isDated()
                && b.isDated()
                && gap(a, b) == 0
                && Math.max(width(a), width(b)) <= SAME_DAY;
    }

    private boolean isOutdated(Claim claim) {
        return claims.stream()
                .anyMatch(c -> corrects(c, claim) && Chronology.told(c.step()).isAfter(Chronology.told(claim.step())));
    }

    private static boolean canBeOne(Claim a, Claim b) {
        if (a.isDated() && b.isDated()) {
            return gap(a, b) <= SAME_DAY;
        }
        if (a.sameArticle(b)) {
            return true;
        }
        return gap(a, b) == 0 || a.daysBetweenPublications(b) <= SAME_NUMBER;
    }

    private static boolean isOneTime(Claim a, Claim b) {
        if (a.isDated() && b.isDated()) {
            return gap(a, b) <= RIVAL_DAY && width(a) <= MONTH && width(b) <= MONTH;
        }
        return a.sameArticle(b) || a.daysBetweenPublications(b) <= SAME_NEWS;
    }

    private static long gap(Claim a, Claim b) {
        Occurrence one = a.when();
        Occurrence two = b.when();
        return one == null || two == null ? 0 : one.gap(two);
    }

    private static long width(Claim claim) {
        Occurrence when = claim.when();
        return when == null ? 0 : when.from().until(when.to(), ChronoUnit.DAYS) + 1;
    }

    /** When it was over: the earliest last day that a dated claim gives, else the first publication. */
    LocalDate day() {
        LocalDate known = day;
        if (known == null) {
            known = lastDay();
            day = known;
        }
        return known;
    }

    private LocalDate lastDay() {
        return claims.stream()
                .filter(c -> c.isDated() && !sum)
                .map(c -> Chronology.ends(c.step()))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> claims.stream()
                        .map(c -> Chronology.told(c.step()))
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX));
    }

    /**
     * The claims by number, the best supported first: what a stated total speaks for, then by voices, then by latest publication, then
     * the larger number.
     */
    List<List<Claim>> versions() {
        List<List<Claim>> known = versions;
        if (known == null) {
            known = byNumber();
            versions = known;
        }
        return known;
    }

    private List<List<Claim>> byNumber() {
        List<List<Claim>> numbers = new ArrayList<>();
        for (Claim claim : exactFirst()) {
            numbers.stream()
                    .filter(version -> version.get(0).agreesWith(claim))
                    .findFirst()
                    .orElseGet(() -> opened(numbers))
                    .add(claim);
        }
        numbers.sort(Comparator.comparing((List<Claim> v) -> !v.get(0).value().equals(preferred))
                .thenComparing(v -> -voices(v))
                .thenComparing(Delivery::latest, Comparator.reverseOrder())
                .thenComparing(v -> v.get(0).value(), Comparator.reverseOrder()));
        return numbers;
    }

    private static List<Claim> opened(List<List<Claim>> versions) {
        List<Claim> version = new ArrayList<>();
        versions.add(version);
        return version;
    }

    private List<Claim> exactFirst() {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.removeIf(this::isOutdated);
        sorted.sort(Comparator.comparing(Claim::approx)
                .thenComparing(Claim::value)
                .thenComparing(Claim::step, Chronology.BY_PUBLICATION));
        return sorted;
    }

    static int voices(List<Claim> claims) {
        Set<String> voices = new HashSet<>();
        claims.forEach(c -> voices.add(c.voice()));
        return voices.size();
    }

    private static LocalDate latest(List<Claim> claims) {
        return claims.stream()
                .map(c -> Chronology.told(c.step()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The number that sums use. */
    BigDecimal value() {
        return versions().get(0).get(0).value();
    }

    Extent extent() {
        return versions().get(0).get(0).extent();
    }

    /** How many independent sources give this number. */
    int independent() {
        return origins(versions().get(0));
    }

    static int origins(List<Claim> claims) {
        Set<String> origins = new HashSet<>();
        claims.forEach(c -> origins.add(c.step().article().origin()));
        return origins.size();
    }

    /** Other numbers for the same thing, ascending. */
    Set<BigDecimal> rivals() {
        Set<BigDecimal> rivals = new TreeSet<>();
        versions().stream().skip(1).forEach(v -> rivals.add(v.get(0).value()));
        return rivals;
    }
}
