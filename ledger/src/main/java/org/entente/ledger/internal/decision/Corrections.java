// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.entente.ledger.internal.Recorded;
import org.entente.model.decision.Property;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Step;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.entente.model.mention.Place;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Values that were corrected, in place of those that were read. */
final class Corrections {

    private Corrections() {}

    /** What was read, written as {@link Property} says; null when nothing was. */
    static @Nullable String read(Mention mention, Property property) {
        TimeSpan date = mention.date();
        Place place = mention.place();
        Money amount = mention.amount();
        BigDecimal quantity =
                mention.items().isEmpty() ? null : mention.items().get(0).quantity();
        return switch (property) {
            case STATUS -> mention.status().label();
            case DATE -> date == null ? null : date.iso();
            case PLACE -> place == null ? null : place.name();
            case SECTOR -> mention.sector();
            case AMOUNT -> amount == null ? null : amount.value().toPlainString() + " " + amount.currency();
            case QUANTITY -> quantity == null ? null : quantity.toPlainString();
            case LABEL, DUE -> null;
        };
    }

    /** What was folded of what was read. */
    static @Nullable String read(Entry entry, Property property) {
        TimeSpan date = entry.date();
        TimeSpan due = entry.due();
        Place place = entry.place();
        return switch (property) {
            case STATUS -> entry.status().label();
            case DATE -> date == null ? null : date.iso();
            case DUE -> due == null ? null : due.iso();
            case PLACE -> place == null ? null : place.name();
            case SECTOR -> entry.sector();
            case LABEL -> entry.label();
            case AMOUNT, QUANTITY -> null;
        };
    }

    static Recorded corrected(Recorded recorded, Property property, String value) {
        Mention m = recorded.mention();
        Status status = property == Property.STATUS ? Property.status(value) : m.status();
        TimeSpan date = property == Property.DATE ? Property.date(value) : m.date();
        Place place = property == Property.PLACE ? new Place(value, null, null, null) : m.place();
        String sector = property == Property.SECTOR ? value : m.sector();
        Money amount = property == Property.AMOUNT ? Property.amount(value) : m.amount();
        List<Item> items = property == Property.QUANTITY ? counted(m.items(), Property.quantity(value)) : m.items();
        Mention mention = new Mention(
                m.article(),
                m.language(),
                m.type(),
                m.form(),
                status,
                m.source(),
                m.target(),
                m.subject(),
                m.subjectKeys(),
                date,
                place,
                sector,
                items,
                amount,
                m.assertedBy(),
                m.polarity(),
                m.evidence(),
                m.sentence(),
                m.confidence(),
                m.rule());
        Step step = recorded.step();
        return new Recorded(
                recorded.seq(),
                recorded.code(),
                recorded.live(),
                new Step(step.id(), mention, step.article(), step.sentence()));
    }

    private static List<Item> counted(List<Item> items, BigDecimal number) {
        if (items.isEmpty()) {
            return items;
        }
        Item first = items.get(0);
        Item counted =
                new Item(number, Bound.EXACT, null, first.unit(), first.what(), first.kind(), first.additional());
        return Stream.concat(Stream.of(counted), items.stream().skip(1)).toList();
    }
}
