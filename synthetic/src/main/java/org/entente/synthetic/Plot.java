// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking or event with all that is true of it, before anybody reports it.
 *
 * @param goods what is moved, built or trained; the first is the main one
 * @param edition number of the edition, 0 for none
 * @param follows the plot this one comes after: a second batch, the next edition
 * @param part the umbrella this one belongs to
 * @param weight how much it is written about, 1 for the most common
 * @param start the first day of it (signing, arrival, promise)
 * @param days how long it takes
 */
record Plot(
        long number,
        Form form,
        EventType type,
        State source,
        State target,
        List<Subject> topics,
        List<Subject> goods,
        int count,
        long amount,
        String currency,
        @Nullable City place,
        Person actor,
        Person other,
        LocalDate start,
        int days,
        int edition,
        @Nullable Long follows,
        @Nullable Long part,
        int weight,
        List<Turn> turns) {

    Plot {
        topics = List.copyOf(topics);
        goods = List.copyOf(goods);
        turns = List.copyOf(turns);
    }

    static String id(long number) {
        return "U" + number;
    }

    String id() {
        return id(number);
    }

    /** The two states in alphabetical order. */
    String pair() {
        String a = source.code();
        String b = target.code();
        return a.compareTo(b) <= 0 ? a + " " + b : b + " " + a;
    }

    Plot withTurns(List<Turn> life) {
        return new Plot(
                number, form, type, source, target, topics, goods, count, amount, currency, place, actor, other, start,
                days, edition, follows, part, weight, life);
    }

    LocalDate end() {
        return turns.get(turns.size() - 1).day();
    }
}
