// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The columns of a table, one after another. Not thread-safe. */
public final class Columns<R> {

    private final List<Column<R>> columns = new ArrayList<>();

    /** A column that always has a value. */
    public Columns<R> always(String name, Kind kind, String about, String coding, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, kind, "", about, coding, "", value));
        return this;
    }

    /** A column that is empty where no source says. */
    public Columns<R> maybe(String name, Kind kind, String about, String coding, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(name, kind, "", about, coding, Column.UNSAID, value));
        return this;
    }

    /** Says in what the last column is measured. */
    public Columns<R> in(String unit) {
        return last(last().in(unit));
    }

    /** Says what an empty cell of the last column means. */
    public Columns<R> emptyWhen(String reason) {
        return last(last().emptyWhen(reason));
    }

    /** Four columns that tell a party: its code, and who acts for it. */
    Columns<R> party(String name, String about, Function<R, @Nullable Party> party) {
        return always(name, Kind.CODE, about, Codes.PARTY, row -> of(party.apply(row), Party::country))
                .maybe(
                        name + "_actor",
                        Kind.TEXT,
                        about + ": person or organisation",
                        "",
                        row -> of(party.apply(row), Party::name))
                .maybe(
                        name + "_body",
                        Kind.TEXT,
                        about + ": organisation it acts for",
                        "",
                        row -> of(party.apply(row), Party::body))
                .maybe(
                        name + "_role",
                        Kind.CODE,
                        about + ": kind of actor",
                        Codes.ROLES,
                        row -> role(party.apply(row)));
    }

    /** Who says so, where a sentence attributes it. */
    Columns<R> assertedBy(Function<R, @Nullable Party> party) {
        party("asserted_by", "who says so", party);
        int first = columns.size() - 4;
        columns.set(first, columns.get(first).emptyWhen("nobody but the publisher"));
        return this;
    }

    /** A date as it was told, and the first and last day that it can mean. */
    Columns<R> dated(String about, Function<R, @Nullable TimeSpan> date) {
        return maybe("date", Kind.DATE, about, "", row -> Dates.iso(date.apply(row)))
                .maybe(
                        "date_first_day",
                        Kind.DAY,
                        "the first day that the date can mean",
                        "",
                        row -> Dates.firstDay(date.apply(row)))
                .maybe(
                        "date_last_day",
                        Kind.DAY,
                        "the last day that the date can mean",
                        "",
                        row -> Dates.lastDay(date.apply(row)));
    }

    /** Two columns that tell how many articles {@code tell} it, and how many of them count on their own. */
    Columns<R> articles(String tell, ToIntFunction<R> articles, ToIntFunction<R> independent) {
        return always("articles", Kind.WHOLE, "how many articles " + tell + " it", "", row ->
                        (long) articles.applyAsInt(row))
                .always(
                        "independent_sources",
                        Kind.WHOLE,
                        "how many of them copy no other and are of different publishers",
                        "",
                        row -> (long) independent.applyAsInt(row));
    }

    /** How sure it is, between 0 and 1. */
    Columns<R> confidence(String about, ToDoubleFunction<R> confidence) {
        return always(
                "confidence", Kind.DECIMAL, about, "two decimals", row -> hundredths(confidence.applyAsDouble(row)));
    }

    private static BigDecimal hundredths(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP);
    }

    /** Four columns that tell a place. */
    Columns<R> place(Function<R, @Nullable Place> place) {
        return maybe(
                        "place",
                        Kind.TEXT,
                        "where, as the articles write it",
                        "",
                        row -> of(place.apply(row), Place::name))
                .maybe(
                        "place_country",
                        Kind.CODE,
                        "country of the place",
                        "ISO 3166 alpha-3",
                        row -> of(place.apply(row), Place::country))
                .maybe("lat", Kind.REAL, "latitude of the place", "WGS 84", row -> of(place.apply(row), Place::lat))
                .in("degrees north")
                .emptyWhen("no gazetteer knows the place")
                .maybe("lon", Kind.REAL, "longitude of the place", "WGS 84", row -> of(place.apply(row), Place::lon))
                .in("degrees east")
                .emptyWhen("no gazetteer knows the place");
    }

    private static <T> @Nullable Object of(@Nullable T whole, Function<T, ? extends @Nullable Object> part) {
        return whole == null ? null : part.apply(whole);
    }

    private static @Nullable Object role(@Nullable Party party) {
        return party == null || party.role() == null ? null : party.role().name();
    }

    private Column<R> last() {
        return columns.get(columns.size() - 1);
    }

    private Columns<R> last(Column<R> column) {
        columns.set(columns.size() - 1, column);
        return this;
    }

    List<Column<R>> list() {
        return List.copyOf(columns);
    }
}
