// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.ledger.EntryFilter;
import org.entente.model.decision.Author;
import org.entente.model.decision.Review;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Measure;
import org.entente.model.entry.Overdue;

/** Which entries wait for a reviewer, the most pressing first. */
public final class ReviewQueue {

    /** Below this an entry rests on one source that is not sure itself. */
    static final double UNCERTAIN = 0.7;

    /** Sums from here on are checked, in whatever currency: what is large in yen is small, but nothing large is missed. */
    static final BigDecimal LARGE = BigDecimal.valueOf(100_000_000);

    private static final Comparator<Waiting> PRESSING = Comparator.comparing(Waiting::first)
            .thenComparing(w -> w.reasons().size(), Comparator.reverseOrder())
            .thenComparing(w -> w.entry().id());

    private final Desk desk;
    private final String reviewer;
    private final LocalDate today;
    private final boolean secondLook;

    /**
     * @param reviewer for whom
     * @param today after which day promises are overdue
     * @param secondLook only what another reviewer has decided and this one has not
     */
    public ReviewQueue(Desk desk, String reviewer, LocalDate today, boolean secondLook) {
        this.desk = desk;
        this.reviewer = reviewer;
        this.today = today;
        this.secondLook = secondLook;
    }

    public List<Waiting> waiting(EntryFilter filter) {
        Set<String> asked = desk.questioned();
        List<Waiting> waiting = new ArrayList<>();
        for (Entry entry : desk.entries(filter)) {
            Set<Why> reasons = reasons(entry, asked);
            if (!reasons.isEmpty()) {
                waiting.add(new Waiting(entry, reasons));
            }
        }
        waiting.sort(PRESSING);
        return waiting;
    }

    private Set<Why> reasons(Entry entry, Set<String> asked) {
        Review review = entry.review();
        boolean isOpen = review.standing() == Review.Standing.OPEN;
        Set<Why> reasons = EnumSet.noneOf(Why.class);
        if (secondLook && (isOpen || review.verdicts().stream().anyMatch(this::isOwn))) {
            return reasons;
        }
        if (review.isDisputed()) {
            reasons.add(Why.DISAGREEMENT);
        }
        if (asked.contains(entry.id())) {
            reasons.add(Why.QUESTION);
        }
        if (isOpen) {
            reasons.add(Why.NEW);
        }
        if (isOpen || secondLook) {
            reasons.addAll(doubts(entry));
        }
        if (secondLook && reasons.isEmpty()) {
            reasons.add(Why.SECOND);
        }
        return reasons;
    }

    private boolean isOwn(Review.Verdict verdict) {
        return verdict.author() instanceof Author.Person person && person.name().equals(reviewer);
    }

    private Set<Why> doubts(Entry entry) {
        Set<Why> doubts = EnumSet.noneOf(Why.class);
        if (entry.confidence() < UNCERTAIN) {
            doubts.add(Why.UNCERTAIN);
        }
        if (!entry.contradictions().isEmpty()) {
            doubts.add(Why.CONTRADICTORY);
        }
        if (entry.accounts().stream().anyMatch(ReviewQueue::isLarge)) {
            doubts.add(Why.LARGE);
        }
        if (Overdue.of(entry, today).isPresent()) {
            doubts.add(Why.OVERDUE);
        }
        return doubts;
    }

    private static boolean isLarge(Account account) {
        return account.of() instanceof Measure.Currency
                && Stream.of(account.promised(), account.delivered())
                        .anyMatch(f -> f != null && f.value().compareTo(LARGE) >= 0);
    }
}
