// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.List;
import java.util.function.Function;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.jspecify.annotations.Nullable;

/** Every step of every entry and every report of every event, with the quote it rests on. */
public final class StepTable {

    /** Rows in order of entries, then events, inside them in the order in which they happened. */
    public static final Table<Told> TABLE = new Table<>(
            "steps",
            "what one sentence of one article asserts: a step in the history of an entry, or a report of an event",
            List.of("id"),
            columns());

    private StepTable() {}

    private static Columns<Told> columns() {
        return new Columns<Told>()
                .always("of", Kind.CODE, "the entry or event", "id in the table entries (E-) or events (T-)", Told::of)
                .always(
                        "id",
                        Kind.CODE,
                        "the mention, the same for ever",
                        "",
                        t -> t.step().id())
                .always(
                        "type",
                        Kind.CODE,
                        "what sort of event it is",
                        Codes.TYPES,
                        t -> mention(t).type().name())
                .always(
                        "form",
                        Kind.CODE,
                        "what it concretely is",
                        Codes.FORMS,
                        t -> mention(t).form().label())
                .always(
                        "status",
                        Kind.CODE,
                        "how far it has come, as this sentence tells it",
                        Codes.STATUSES,
                        t -> t.step().status().label())
                .always(
                        "polarity",
                        Kind.CODE,
                        "whether the sentence says that it is so, is not so, or leaves it open",
                        Codes.POLARITIES,
                        t -> mention(t).polarity().label())
                .party("source", "who acts", t -> mention(t).source())
                .party("target", "on or with whom", t -> mention(t).target())
                .assertedBy(t -> mention(t).assertedBy())
                .maybe(
                        "subject",
                        Kind.TEXT,
                        "what it concerns, in the article's words",
                        "",
                        t -> mention(t).subject())
                .maybe(
                        "date",
                        Kind.DATE,
                        "when it happens",
                        "",
                        t -> Dates.iso(mention(t).date()))
                .place(t -> mention(t).place())
                .maybe(
                        "sector",
                        Kind.CODE,
                        "sector that it names",
                        Codes.SECTOR,
                        t -> mention(t).sector())
                .maybe("amount", Kind.DECIMAL, "money that it names", "", t -> money(t, Money::value))
                .in("units of the currency, nominal")
                .maybe("currency", Kind.CODE, "its currency", "ISO 4217", t -> money(t, Money::currency))
                .maybe(
                        "amount_bound",
                        Kind.CODE,
                        "how the amount is said",
                        Codes.BOUNDS,
                        t -> money(t, m -> m.bound().label()))
                .maybe(
                        "amount_upper",
                        Kind.DECIMAL,
                        "upper end of a range, whose lower end is the amount",
                        "",
                        t -> money(t, Money::upper))
                .emptyWhen("the amount is no range")
                .confidence("how sure the coding is, 0 to 1", t -> mention(t).confidence())
                .always(
                        "rule",
                        Kind.CODE,
                        "the rule that coded it",
                        "language:lemma#number",
                        t -> mention(t).rule())
                .always(
                        "language",
                        Kind.CODE,
                        "language of the sentence",
                        "ISO 639",
                        t -> mention(t).language().code())
                .always(
                        "page",
                        Kind.CODE,
                        "the article",
                        "page in the table sources",
                        t -> t.step().article().page())
                .maybe(
                        "published",
                        Kind.DATE,
                        "when the article was published",
                        "",
                        t -> Dates.iso(t.step().article().published()))
                .always(
                        "location",
                        Kind.TEXT,
                        "where the article was read",
                        "URL or path",
                        t -> t.step().article().location())
                .always(
                        "start",
                        Kind.WHOLE,
                        "first character of the quote in the article's text",
                        "counted from 0",
                        t -> (long) t.step().evidence().span().start())
                .in("UTF-16 code units")
                .always("end", Kind.WHOLE, "one past its last character", "", t ->
                        (long) t.step().evidence().span().end())
                .in("UTF-16 code units")
                .always(
                        "quote",
                        Kind.TEXT,
                        "the exact characters it rests on",
                        "",
                        t -> t.step().evidence().quote())
                .always(
                        "sentence",
                        Kind.TEXT,
                        "the whole sentence",
                        "",
                        t -> t.step().sentence());
    }

    private static Mention mention(Told told) {
        return told.step().mention();
    }

    private static @Nullable Object money(Told told, Function<Money, ? extends @Nullable Object> part) {
        Money money = mention(told).amount();
        return money == null ? null : part.apply(money);
    }
}
