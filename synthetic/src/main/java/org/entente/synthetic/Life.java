// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.mention.Status;
import org.entente.synthetic.Turn.Told;
import org.jspecify.annotations.Nullable;

/** How an undertaking goes: announced, agreed, put off, delivered part by part, summed up; or not all of it. */
final class Life {

    private final Plot plot;
    private final Chance chance;
    private final List<Turn> turns = new ArrayList<>();

    private Life(Plot plot, Chance chance) {
        this.plot = plot;
        this.chance = chance;
    }

    static Plot given(Plot plot, Chance chance) {
        Life life = new Life(plot, chance);
        life.live();
        life.turns.sort(Comparator.comparing(Turn::day));
        return plot.withTurns(life.turns);
    }

    private void live() {
        switch (plot.form()) {
            case VISIT -> once(0.7, 45, 0.12, Status.DONE);
            case MEETING -> once(0.4, 30, 0.08, Status.DONE);
            case EXERCISE, EVENT -> once(0.65, 60, 0.06, Status.DONE);
            case AGREEMENT -> signing();
            case PARTNERSHIP -> once(0.45, 60, 0, Status.AGREED);
            case DELIVERY -> delivery();
            case FINANCE -> finance();
            case RELIEF -> relief();
            case TRAINING -> training();
            case PROJECT, VENTURE -> works();
            case TRADE -> trade();
            case STATEMENT, MEASURE, FORCE, PROTEST -> tell(plot.start(), Told.DONE, Status.DONE, plot.start());
        }
    }

    /** What happens on certain days: announced in this share of cases, up to so many days before; put off in that share. */
    private void once(double announced, int before, double postponed, Status done) {
        LocalDate planned = plot.start();
        LocalDate last = plot.start();
        if (chance.in(postponed)) {
            planned = plot.start().minusDays(chance.between(12, 90));
            add(
                    planned.minusDays(chance.between(1, 8)),
                    Told.OFF,
                    Status.SUSPENDED,
                    plot.start(),
                    end(plot.start()),
                    0,
                    0);
        }
        if (chance.in(announced)) {
            Status plan = chance.in(0.8) ? Status.PLEDGED : Status.PROPOSED;
            add(planned.minusDays(chance.between(9, before)), Told.PLAN, plan, planned, end(planned), 0, 0);
        }
        add(end(last), Told.DONE, done, last, end(last), plot.count(), plot.amount());
        if (chance.in(0.15)) {
            add(
                    end(last).plusDays(chance.between(10, 120)),
                    Told.DONE,
                    done,
                    last,
                    end(last),
                    plot.count(),
                    plot.amount());
        }
    }

    private void signing() {
        if (chance.in(0.4)) {
            add(
                    plot.start().minusDays(chance.between(5, 90)),
                    Told.PLAN,
                    Status.PLEDGED,
                    soon(),
                    soon(),
                    0,
                    plot.amount());
        }
        tell(plot.start(), Told.DONE, Status.AGREED, plot.start());
        if (chance.in(0.3)) {
            tell(plot.start().plusDays(chance.between(20, 200)), Told.DONE, Status.AGREED, plot.start());
        }
    }

    private @Nullable LocalDate soon() {
        return chance.in(0.4) ? plot.start() : null;
    }

    private void delivery() {
        LocalDate due = plot.start().plusDays(chance.between(40, 260));
        int left = plot.count();
        if (chance.in(0.8)) {
            tell(plot.start(), Told.PLAN, Status.PLEDGED, due);
            if (chance.in(0.4)) {
                tell(plot.start().plusDays(chance.between(6, 60)), Told.PLAN, Status.AGREED, due);
            }
        } else {
            part(plot.start(), left);
            return;
        }
        if (chance.in(0.15)) {
            due = due.plusDays(chance.between(30, 120));
            tell(due.minusDays(chance.between(31, 60)), Told.OFF, Status.SUSPENDED, due);
        }
        int parts = chance.between(0, 3);
        int sum = 0;
        for (int i = 1; i <= parts && left > 0; i++) {
            boolean last = i == parts && chance.in(0.75);
            int number = last ? left : Math.max(1, left * chance.between(2, 7) / 10);
            part(due, number);
            sum += number;
            left -= number;
            if (sum > number && chance.in(0.5)) {
                add(due.plusDays(chance.between(2, 15)), Told.TOTAL, Status.DONE, null, null, sum, 0);
            }
            LocalDate next = due.plusDays(chance.between(25, 150));
            if (left > 0 && chance.in(0.4)) {
                add(due.plusDays(chance.between(0, 3)), Told.MORE, Status.PLEDGED, next, next, left, 0);
            }
            due = next;
        }
    }

    private void part(LocalDate day, int number) {
        add(day.plusDays(1), Told.PART, Status.DONE, day, day, number, 0);
    }

    private void finance() {
        LocalDate due = plot.start().plusDays(chance.between(60, 300));
        tell(plot.start(), Told.PLAN, Status.PLEDGED, plot.start());
        if (chance.in(0.6)) {
            LocalDate signed = plot.start().plusDays(chance.between(5, 70));
            tell(signed, Told.PLAN, Status.AGREED, signed);
        }
        long left = plot.amount();
        int parts = chance.between(0, 2);
        long sum = 0;
        for (int i = 1; i <= parts; i++) {
            long money = i == parts && chance.in(0.5) ? left : left / chance.between(2, 5);
            add(due.plusDays(1), Told.PART, Status.DONE, due, due, 0, money);
            sum += money;
            left -= money;
            if (i > 1 && chance.in(0.4)) {
                add(due.plusDays(chance.between(3, 20)), Told.TOTAL, Status.DONE, null, null, 0, sum);
            }
            due = due.plusDays(chance.between(40, 150));
        }
    }

    private void relief() {
        if (chance.in(0.4)) {
            tell(plot.start().minusDays(chance.between(1, 5)), Told.PLAN, Status.PLEDGED, plot.start());
        }
        tell(plot.start(), Told.DONE, Status.DONE, plot.start());
        if (chance.in(0.3)) {
            LocalDate second = plot.start().plusDays(chance.between(3, 14));
            add(second, Told.DONE, Status.DONE, second, second, 0, plot.amount());
        }
    }

    private void training() {
        if (chance.in(0.7)) {
            tell(plot.start().minusDays(chance.between(20, 150)), Told.PLAN, Status.PLEDGED, plot.start());
        }
        if (chance.in(0.5)) {
            tell(plot.start(), Told.DONE, Status.ONGOING, plot.start());
        }
        if (chance.in(0.6)) {
            LocalDate end = end(plot.start());
            tell(end, Told.DONE, Status.DONE, end);
        }
        if (turns.isEmpty()) {
            tell(plot.start(), Told.PLAN, Status.PLEDGED, plot.start());
        }
    }

    private void works() {
        tell(plot.start(), Told.PLAN, chance.in(0.6) ? Status.PLEDGED : Status.PROPOSED, null);
        if (chance.in(0.5)) {
            LocalDate signed = plot.start().plusDays(chance.between(10, 120));
            tell(signed, Told.PLAN, Status.AGREED, signed);
        }
        if (chance.in(0.15)) {
            tell(plot.start().plusDays(chance.between(80, 130)), Told.OFF, Status.SUSPENDED, null);
        }
        if (chance.in(0.6)) {
            LocalDate begun = plot.start().plusDays(chance.between(130, 250));
            tell(begun, Told.PLAN, Status.ONGOING, begun);
        }
        if (chance.in(0.4)) {
            LocalDate done = end(plot.start());
            tell(done, Told.DONE, Status.DONE, done);
        }
    }

    private void trade() {
        LocalDate from = plot.start();
        for (int told = chance.between(1, 3); told > 0; told--) {
            LocalDate day = from.plusDays(366 + chance.between(5, 240));
            add(day, Told.DONE, Status.DONE, from, from.plusYears(1).minusDays(1), 0, plot.amount());
        }
    }

    private LocalDate end(LocalDate begin) {
        return begin.plusDays(Math.max(0, plot.days() - 1));
    }

    private void tell(LocalDate day, Told told, Status status, @Nullable LocalDate when) {
        add(day, told, status, when, when, plot.count(), plot.amount());
    }

    private void add(
            LocalDate day,
            Told told,
            Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int number,
            long money) {
        turns.add(new Turn(day, told, status, from, to, number, money));
    }
}
