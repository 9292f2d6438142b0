// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.ledger.internal.Recorded;
import org.entente.model.decision.Property;
import org.entente.model.decision.Review;
import org.entente.model.entry.Contradiction;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Place;
import org.entente.model.mention.Status;
import org.jspecify.annotations.Nullable;

/** Makes one entry, or one event, of a group of mentions. */
public final class EntryFold {

    private EntryFold() {}

    /** The short id of a group: that of its oldest mention, so it stays when others join. */
    public static String code(List<Recorded> group) {
        return group.stream()
                .min(Comparator.comparingLong(Recorded::seq))
                .map(Recorded::code)
                .orElseThrow();
    }

    /** What readings in force say, in order; empty when no reading holds any of it any longer. */
    public static List<Step> history(List<Recorded> group) {
        return group.stream()
                .filter(Recorded::live)
                .map(Recorded::step)
                .sorted(Chronology.BY_EVENT)
                .toList();
    }

    /** An entry of the mentions of a group that has a history, with what was decided about it. */
    public static Entry entry(String code, List<Recorded> group, Review review) {
        List<Step> history = history(group);
        Form form = history.get(0).mention().form();
        Progress progress = new Progress(history);
        Status status = progress.status();
        boolean isOff = status == Status.CANCELLED || status == Status.DENIED;
        Accounts accounts = new Accounts(form, history, isOff);
        Status reached = review.corrected(Property.STATUS)
                .map(Property::status)
                .orElseGet(() -> progress.withAccounts(accounts.accounts()));
        List<Contradiction> contradictions = new ArrayList<>(accounts.contradictions());
        contradictions.addAll(progress.contradictions());
        List<String> who = Labels.who(form, history);
        Sources sources = new Sources(history);
        String source = Labels.source(history);
        Mention first = history.get(0).mention();
        return new Entry(
                "E-" + code,
                form,
                source,
                source.equals(first.source().country())
                        ? first.target().country()
                        : first.source().country(),
                review.corrected(Property.LABEL).orElseGet(() -> Labels.label(form, history, accounts.accounts(), who)),
                who,
                reached,
                corrected(review, Property.DATE, Property::date, Times.happened(history)),
                corrected(review, Property.DUE, Property::date, Times.due(history, reached)),
                corrected(
                        review,
                        Property.PLACE,
                        name -> new Place(name, null, null, null),
                        Labels.most(values(history, Mention::place))),
                corrected(review, Property.SECTOR, sector -> sector, Labels.most(values(history, Mention::sector))),
                accounts.accounts(),
                Commitments.of(history),
                new Deadlines(history, accounts).all(),
                history,
                contradictions,
                sources.articles(),
                sources.independent(),
                review.parent().orElse(null),
                sources.confidence(),
                review);
    }

    /** A timeline event of the mentions of a group that has a history, with what was decided about it. */
    public static TimelineEvent event(String code, List<Recorded> group, Review review) {
        List<Step> reports = history(group);
        Mention first = reports.get(0).mention();
        Mention best = reports.stream()
                .map(Step::mention)
                .min(Comparator.comparing(EntryFold::unknowns))
                .orElse(first);
        Sources sources = new Sources(reports);
        return new TimelineEvent(
                "T-" + code,
                first.type(),
                first.form(),
                best.source(),
                best.target(),
                review.corrected(Property.LABEL)
                        .orElseGet(() -> Labels.label(first.form(), reports, List.of(), List.of())),
                corrected(review, Property.DATE, Property::date, Times.happened(reports)),
                Labels.most(values(reports, Mention::assertedBy)),
                reports,
                sources.articles(),
                sources.independent(),
                sources.confidence(),
                review);
    }

    private static <T> @Nullable T corrected(
            Review review, Property property, Function<String, T> parse, @Nullable T read) {
        return review.corrected(property).<@Nullable T>map(parse).orElse(read);
    }

    /** How many things about its parties a mention does not tell. */
    private static long unknowns(Mention mention) {
        return Stream.of(
                        mention.source().name(),
                        mention.source().body(),
                        mention.target().name(),
                        mention.target().body())
                .filter(Objects::isNull)
                .count();
    }

    private static <T> List<T> values(List<Step> steps, Function<Mention, @Nullable T> property) {
        List<T> values = new ArrayList<>();
        for (Step step : steps) {
            T value = property.apply(step.mention());
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
