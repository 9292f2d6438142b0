// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.List;

/** The goods that sentences name. */
public final class ItemTable {

    /** Rows in the order of the steps. */
    public static final Table<ItemLine> TABLE = new Table<>(
            "items",
            "goods, works or people to be trained that a step names",
            List.of("step", "n"),
            new Columns<ItemLine>()
                    .always("step", Kind.CODE, "the step", "id in the table steps", ItemLine::step)
                    .always("n", Kind.WHOLE, "its number in the step", "from 1", l -> (long) l.n())
                    .maybe(
                            "quantity",
                            Kind.DECIMAL,
                            "how many or how much",
                            "",
                            l -> l.item().quantity())
                    .in("unit, or pieces")
                    .emptyWhen("the sentence gives no number")
                    .maybe(
                            "bound",
                            Kind.CODE,
                            "how the number is said",
                            Codes.BOUNDS,
                            l -> l.item().quantity() == null
                                    ? null
                                    : l.item().bound().label())
                    .emptyWhen("the sentence gives no number")
                    .maybe(
                            "upper",
                            Kind.DECIMAL,
                            "upper end of a range, whose lower end is the quantity",
                            "",
                            l -> l.item().upper())
                    .emptyWhen("the number is no range")
                    .maybe(
                            "unit",
                            Kind.CODE,
                            "unit of measure",
                            "singular",
                            l -> l.item().unit())
                    .emptyWhen("things are counted")
                    .always(
                            "what",
                            Kind.TEXT,
                            "the thing in the article's words",
                            "",
                            l -> l.item().what())
                    .maybe(
                            "goods_kind",
                            Kind.CODE,
                            "what sort of goods",
                            "a code shared by all languages (car, wheat)",
                            l -> l.item().kind())
                    .emptyWhen("the lexicon does not know the goods")
                    .always(
                            "additional",
                            Kind.FLAG,
                            "whether it comes on top of others (fifty more)",
                            "",
                            l -> l.item().additional()));

    private ItemTable() {}
}
