// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.entry.Deadline;
import org.entente.model.entry.Deadline.State;
import org.entente.model.entry.Step;
import org.entente.model.mention.Item;
import org.entente.model.mention.Money;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The dates for which something was promised, in the order in which they were told. A later date puts off an earlier one when the
 * sentence says that it is put off, or when it is for the same number, or when neither says how many and nothing came between.
 */
final class Deadlines {

    private final List<Step> history;
    private final Accounts accounts;
    private final List<Promise> promises = new ArrayList<>();

    /** A date while it is sorted. */
    private static final class Promise {
        private final Step step;
        private final TimeSpan due;
        private final @Nullable Promise before;
        private boolean putOff;

        Promise(Step step, TimeSpan due, @Nullable Promise before) {
            this.step = step;
            this.due = due;
            this.before = before;
        }
    }

    Deadlines(List<Step> history, Accounts accounts) {
        this.history = history;
        this.accounts = accounts;
        history.stream()
                .filter(s -> s.date() != null && s.mention().polarity() == Polarity.ASSERTED)
                .filter(s -> s.status() != Status.PROPOSED && Times.isAhead(s))
                .sorted(Chronology.BY_PUBLICATION)
                .forEach(this::add);
    }

    private void add(Step step) {
        TimeSpan due = Objects.requireNonNull(step.date());
        boolean known = promises.stream()
                .anyMatch(p -> p.due.end().lastDay().equals(due.end().lastDay()) && isAlike(p.step, step));
        if (known) {
            return;
        }
        Promise before = null;
        for (Promise each : promises) {
            boolean later = due.end().lastDay().isAfter(each.due.end().lastDay());
            if (later && !each.putOff && putsOff(step, each)) {
                before = each;
            }
        }
        if (before != null) {
            before.putOff = true;
        }
        promises.add(new Promise(step, due, before));
    }

    private boolean putsOff(Step step, Promise earlier) {
        boolean told = Chronology.told(step).isAfter(Chronology.told(earlier.step));
        boolean says = history.stream()
                .anyMatch(s -> s.status() == Status.SUSPENDED
                        && s.article().page().equals(step.article().page())
                        && (s.equals(step)
                                || s.mention().sentence().equals(step.mention().sentence())));
        // What is put off before its day has not come by then, whatever comes later.
        boolean ahead = !earlier.due.end().lastDay().isBefore(Chronology.told(step));
        return told && (says && (ahead || !isMet(earlier)) || !isMet(earlier) && isAlike(earlier.step, step));
    }

    /** Whether both count the same, or neither counts anything. */
    private static boolean isAlike(Step one, Step other) {
        return numbers(one).equals(numbers(other));
    }

    private static Set<String> numbers(Step step) {
        Set<String> numbers = new HashSet<>();
        for (Item item : step.mention().items()) {
            if (item.quantity() != null) {
                numbers.add(item.quantity().stripTrailingZeros().toPlainString());
            }
        }
        Money amount = step.mention().amount();
        if (amount != null) {
            numbers.add(amount.value().stripTrailingZeros().toPlainString() + amount.currency());
        }
        return numbers;
    }

    /** Whether what was due came: as many as the sentence promises, told after it; without a number, anything of it. */
    private boolean isMet(Promise promise) {
        Boolean counted = accounts.isDelivered(promise.step, partsBefore(promise));
        if (counted != null) {
            return counted;
        }
        return history.stream()
                .filter(s -> s.mention().polarity() == Polarity.ASSERTED)
                .filter(s -> s.status() == Status.DONE || s.status() == Status.ONGOING)
                .anyMatch(s -> Chronology.told(s).isAfter(Chronology.told(promise.step))
                        && !Chronology.ends(s).isBefore(Chronology.told(promise.step)));
    }

    /** What the same article promises for earlier dates: parts that came first. */
    private List<Step> partsBefore(Promise promise) {
        return promises.stream()
                .filter(p -> p.due.end().lastDay().isBefore(promise.due.end().lastDay()))
                .map(p -> p.step)
                .filter(s -> s.article().page().equals(promise.step.article().page()))
                .toList();
    }

    List<Deadline> all() {
        return promises.stream()
                .map(p -> new Deadline(
                        p.due,
                        p.step.id(),
                        p.before == null ? null : p.before.due,
                        p.putOff ? State.PUT_OFF : isMet(p) ? State.MET : State.OPEN))
                .toList();
    }
}
