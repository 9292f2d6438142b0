// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.entry.Account;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Step;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/** How far an undertaking has come, from its history (coding guide §5 and §8). */
final class Progress {

    private final List<Step> history;
    private final List<Step> ladder;

    Progress(List<Step> history) {
        this.history = history;
        List<Step> asserted = history.stream()
                .filter(s -> s.mention().polarity() == Polarity.ASSERTED
                        && s.status().isOnLadder())
                .toList();
        // When nobody asserts anything, what may be is all there is.
        this.ladder = asserted.isEmpty()
                ? history.stream().filter(s -> s.status().isOnLadder()).toList()
                : asserted;
    }

    /** The furthest step told, unless it is off since. */
    Status status() {
        Status off = off();
        return off != null ? off : furthest();
    }

    private Status furthest() {
        return ladder.stream().map(Step::status).max(Comparator.naturalOrder()).orElse(Status.PROPOSED);
    }

    private @Nullable Status off() {
        Step lastOff = history.stream()
                .filter(s -> s.status() == Status.SUSPENDED || s.status() == Status.CANCELLED)
                .max(Chronology.BY_PUBLICATION)
                .orElse(null);
        if (lastOff != null && ladder.stream().noneMatch(s -> overtakes(s, lastOff))) {
            return lastOff.status();
        }
        return isDenied() ? Status.DENIED : null;
    }

    /** It went on after all: a later article tells of a step, or sets a new date. */
    private static boolean overtakes(Step step, Step off) {
        LocalDate told = Chronology.told(off);
        TimeSpan date = step.date();
        if (step.status().compareTo(Status.ONGOING) >= 0) {
            boolean later = Chronology.told(step).isAfter(told);
            return later && (date == null || !date.end().lastDay().isBefore(offSince(off)));
        }
        boolean newDate = date != null && date.end().lastDay().isAfter(told);
        return step.status() != Status.PROPOSED
                && newDate
                && (Chronology.told(step).isAfter(told)
                        || off.status() == Status.SUSPENDED
                                && Chronology.told(step).equals(told));
    }

    /** A suspension may carry the date it is put off to; it is off since it was told, or since the day it names if that is earlier. */
    private static LocalDate offSince(Step off) {
        LocalDate told = Chronology.told(off);
        LocalDate begins = Chronology.begins(off);
        return begins.isBefore(told) ? begins : told;
    }

    /** Denied by somebody after the last who asserted it, while nothing has begun; or nobody asserts it. */
    private boolean isDenied() {
        Step denial = history.stream()
                .filter(s -> s.status() == Status.DENIED)
                .max(Chronology.BY_PUBLICATION)
                .orElse(null);
        if (denial == null) {
            return false;
        }
        return ladder.isEmpty()
                || furthest().compareTo(Status.ONGOING) < 0
                        && ladder.stream().allMatch(s -> !Chronology.told(s).isAfter(Chronology.told(denial)));
    }

    /** Delivered in part is under way, and so is what is to go on. */
    Status withAccounts(List<Account> accounts) {
        Status status = status();
        if (status != Status.DONE || accounts.isEmpty()) {
            return status;
        }
        boolean isOpen = accounts.stream().anyMatch(a -> isPositive(a.outstanding()));
        boolean isClosed = accounts.stream().anyMatch(a -> a.outstanding() != null) && !isOpen;
        return isOpen || !isClosed && goesOn() ? Status.ONGOING : Status.DONE;
    }

    private static boolean isPositive(@Nullable Figure figure) {
        return figure != null && figure.value().signum() > 0;
    }

    /** Whether more is promised for a time after the last thing that was done. */
    private boolean goesOn() {
        LocalDate lastDone = ladder.stream()
                .filter(s -> s.status() == Status.DONE)
                .map(Chronology::ends)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return ladder.stream()
                .filter(s ->
                        s.status() == Status.PLEDGED || s.status() == Status.AGREED || s.status() == Status.ONGOING)
                .anyMatch(s -> s.date() != null && Chronology.begins(s).isAfter(lastDone));
    }

    /** Some say that it is so and others that it is not. */
    List<Contradiction> contradictions() {
        List<Step> denied =
                history.stream().filter(s -> s.status() == Status.DENIED).toList();
        List<Step> asserted = ladder.stream()
                .filter(s -> s.mention().polarity() == Polarity.ASSERTED)
                .toList();
        if (denied.isEmpty() || asserted.isEmpty() || voices(denied).containsAll(voices(asserted))) {
            return List.of();
        }
        return List.of(
                new Contradiction(furthest(), null, List.of(claim("asserted", asserted), claim("denied", denied))));
    }

    private static Contradiction.Claim claim(String value, List<Step> steps) {
        return new Contradiction.Claim(value, steps, voices(steps).size());
    }

    private static Set<String> voices(List<Step> steps) {
        return steps.stream().map(Claim::voice).collect(Collectors.toSet());
    }
}
