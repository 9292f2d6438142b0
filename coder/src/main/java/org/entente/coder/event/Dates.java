// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.List;
import java.util.Optional;
import org.entente.coder.time.TimeExpression;
import org.entente.coder.tree.Tree;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** Chooses the date of an event among the times its sentence names, and what the date says about its status. */
final class Dates {

    private final Tree tree;
    private final List<TimeExpression> times;
    private final @Nullable PartialDate published;

    Dates(Tree tree, List<TimeExpression> times, @Nullable PartialDate published) {
        this.tree = tree;
        this.times = times;
        this.published = published;
    }

    /** The time that hangs on the trigger, on its governors or on its clause; empty when the sentence gives none for it. */
    Optional<TimeSpan> of(Word trigger, List<Word> governors, Status status) {
        TimeExpression best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            if (time.value() == null || !dates(time.kind(), status)) {
                continue;
            }
            int distance = distance(time, trigger, governors, status);
            if (distance < bestDistance) {
                best = time;
                bestDistance = distance;
            }
        }
        Optional<TimeSpan> date = Optional.ofNullable(best).map(TimeExpression::value);
        return date.filter(d -> !contradicts(d, status, trigger));
    }

    /** A promise is not kept before it is reported, and what a past tense tells has not happened after: the time is another event's. */
    private boolean contradicts(TimeSpan date, Status status, Word trigger) {
        if (published == null) {
            return false;
        }
        boolean past = date.end().lastDay().isBefore(published.firstDay());
        boolean future = date.from().firstDay().isAfter(published.lastDay());
        return status == Status.PLEDGED && past || status == Status.DONE && future && isPast(trigger);
    }

    /** A participle without auxiliary, hung on its noun, has no tense of its own: what it tells may be to come. */
    private boolean isPast(Word trigger) {
        boolean bare = trigger.has("VerbForm=Part")
                && tree.children(trigger).stream().noneMatch(child -> child.upos() == Upos.AUX);
        return trigger.upos() == Upos.VERB && !bare;
    }

    private static boolean dates(TimeExpression.Kind kind, Status status) {
        return switch (kind) {
            case POINT, NOW -> true;
            case START, DEADLINE -> status == Status.PLEDGED || status == Status.AGREED || status == Status.SUSPENDED;
            case SINCE, UNTIL, AFTER, DURATION, FREQUENCY, AGE, CLOCK, VAGUE -> false;
        };
    }

    /** Same clause as the trigger before clauses above it; never a time inside another event's noun phrase. */
    private int distance(TimeExpression time, Word trigger, List<Word> governors, Status status) {
        Word first = tree.sentence().word(time.firstWord());
        Word anchor = first;
        while (anchor.head() >= time.firstWord() && anchor.head() <= time.lastWord()) {
            anchor = tree.sentence().word(anchor.head());
        }
        Word at = anchor;
        int steps = 0;
        while (at.head() != 0) {
            at = tree.sentence().word(at.head());
            steps++;
            if (at.id() == trigger.id()) {
                return steps;
            }
            for (Word governor : governors) {
                if (at.id() == governor.id()) {
                    return isNewDate(time, first, steps, status) ? 0 : 10 + steps;
                }
            }
        }
        Optional<Word> mine = tree.clauseHead(trigger);
        Optional<Word> its = tree.clauseHead(anchor);
        if (mine.isPresent() && its.isPresent() && mine.get().id() == its.get().id()) {
            return 40 + Math.abs(trigger.id() - anchor.id());
        }
        boolean firstOfCoordination = mine.isPresent()
                && its.isPresent()
                && tree.firstConjunct(mine.get()).id() == its.get().id()
                && anchor.id() < its.get().id();
        boolean above = its.isPresent()
                && tree.dominates(its.get(), trigger)
                && anchor.id() < trigger.id()
                && !firstOfCoordination;
        return above ? 100 + Math.abs(trigger.id() - anchor.id()) : Integer.MAX_VALUE;
    }

    /** "prévue pour septembre, a été reportée à novembre": of what is put off, the day that comes is the one to which it is put off. */
    private boolean isNewDate(TimeExpression time, Word first, int steps, Status status) {
        TimeSpan value = time.value();
        return status == Status.SUSPENDED
                && steps == 1
                && tree.children(first).stream().noneMatch(c -> c.is("advmod"))
                && published != null
                && value != null
                && value.end().lastDay().isAfter(published.lastDay());
    }

    /** What the date adds: an event "ongoing" or "done" after the day of publication is to come; a meeting of last month is over. */
    Status adjust(Status status, Form form, Optional<TimeSpan> date) {
        if (date.isEmpty() || published == null) {
            return status;
        }
        boolean future = date.get().from().firstDay().isAfter(published.lastDay());
        boolean over = date.get().end().lastDay().isBefore(published.firstDay());
        return switch (status) {
            case ONGOING -> future ? Status.PLEDGED : over && isShort(form) ? Status.DONE : status;
            case DONE -> future && form.isUndertaking() ? Status.PLEDGED : status;
            case PROPOSED, PLEDGED, AGREED, SUSPENDED, CANCELLED, DENIED -> status;
        };
    }

    private static boolean isShort(Form form) {
        return switch (form) {
            case VISIT, MEETING, EXERCISE, EVENT, DELIVERY, RELIEF -> true;
            case AGREEMENT,
                    PROJECT,
                    VENTURE,
                    FINANCE,
                    TRAINING,
                    TRADE,
                    PARTNERSHIP,
                    STATEMENT,
                    MEASURE,
                    FORCE,
                    PROTEST -> false;
        };
    }
}
