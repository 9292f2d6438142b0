// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.util.List;
import java.util.function.Function;
import org.entente.model.entry.Account;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.jspecify.annotations.Nullable;

/** What was promised, agreed, delivered and is outstanding, one row for each kind of goods and each currency of an entry. */
public final class AccountTable {

    /** Rows in order of the entry, then the line. */
    public static final Table<AccountLine> TABLE = new Table<>(
            "accounts",
            "a line of account of an entry: one kind of goods in one unit, or money in one currency",
            List.of("entry", "line"),
            columns());

    private AccountTable() {}

    private static Columns<AccountLine> columns() {
        Columns<AccountLine> columns = new Columns<AccountLine>()
                .always("entry", Kind.CODE, "the entry", "id in the table entries", AccountLine::entry)
                .always(
                        "line",
                        Kind.CODE,
                        "what is counted, as a key inside the entry",
                        "money:CURRENCY, goods:KIND or goods:KIND:UNIT",
                        AccountLine::line)
                .always(
                        "counts",
                        Kind.CODE,
                        "what sort of thing is counted",
                        "goods, money",
                        l -> l.account().of() instanceof Measure.Currency ? "money" : "goods");
        goods("what", Kind.TEXT, "the goods, in the words of an article", "", Measure.Goods::what, columns);
        goods(
                "goods_kind",
                Kind.CODE,
                "what sort of goods",
                "a code shared by all languages (car, wheat)",
                Measure.Goods::kind,
                columns);
        goods(
                "unit",
                Kind.CODE,
                "unit of measure of the numbers",
                "singular; empty for things that are counted",
                Measure.Goods::unit,
                columns);
        columns.maybe("currency", Kind.CODE, "currency of the numbers", "ISO 4217", AccountTable::currency)
                .emptyWhen("goods are counted");
        figure(
                "promised",
                "all that was promised or agreed so far, what came of it included",
                Account::promised,
                columns);
        figure("agreed", "what both sides have committed to", Account::agreed, columns);
        figure("delivered", "the sum of what was delivered", Account::delivered, columns);
        figure("outstanding", "promised less delivered", Account::outstanding, columns);
        return columns;
    }

    private static void figure(
            String name, String about, Function<Account, @Nullable Figure> figure, Columns<AccountLine> columns) {
        columns.maybe(name, Kind.DECIMAL, about, "", l -> of(figure.apply(l.account()), Figure::value))
                .in("goods: unit, or pieces; money: units of the currency, nominal")
                .maybe(
                        name + "_bound",
                        Kind.CODE,
                        "how the number is said",
                        Codes.BOUNDS,
                        l -> of(figure.apply(l.account()), f -> f.bound().label()))
                .emptyWhen("there is no such number")
                .maybe(
                        name + "_upper",
                        Kind.DECIMAL,
                        "upper end of a range, whose lower end is the number",
                        "",
                        l -> of(figure.apply(l.account()), Figure::upper))
                .emptyWhen("the number is no range")
                .maybe(
                        name + "_rivals",
                        Kind.LIST,
                        "other numbers that independent sources give for the same",
                        "ascending",
                        l -> rivals(figure.apply(l.account())))
                .emptyWhen("no source gives another")
                .maybe(
                        name + "_sources",
                        Kind.WHOLE,
                        "how many independent sources stand behind the number",
                        "",
                        l -> of(figure.apply(l.account()), f -> (long) f.independentSources()))
                .emptyWhen("there is no such number");
    }

    private static @Nullable Object of(@Nullable Figure figure, Function<Figure, ? extends @Nullable Object> part) {
        return figure == null ? null : part.apply(figure);
    }

    private static @Nullable Object rivals(@Nullable Figure figure) {
        return figure == null || figure.rivals().isEmpty()
                ? null
                : figure.rivals().stream().map(Numbers::plain).toList();
    }

    private static void goods(
            String name,
            Kind kind,
            String about,
            String coding,
            Function<Measure.Goods, @Nullable String> part,
            Columns<AccountLine> columns) {
        columns.maybe(
                        name,
                        kind,
                        about,
                        coding,
                        l -> l.account().of() instanceof Measure.Goods g ? part.apply(g) : null)
                .emptyWhen("money is counted, or it is not known");
    }

    private static @Nullable Object currency(AccountLine line) {
        return line.account().of() instanceof Measure.Currency money ? money.currency() : null;
    }
}
