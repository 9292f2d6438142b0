// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.model.mention.Role;
import org.entente.model.mention.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The values of a mention, one statement each, and back without loss. What is unknown makes no statement. */
final class MentionStatements {

    private MentionStatements() {}

    /**
     * One value.
     *
     * @param property its name, dotted for a part of something ({@code item.kind})
     * @param n which one, for properties with several values
     */
    record Value(String property, int n, String value) {}

    static List<Value> of(Mention mention) {
        Out out = new Out();
        party(out, "source", mention.source());
        party(out, "target", mention.target());
        out.add("subject", 0, mention.subject());
        for (int n = 0; n < mention.subjectKeys().size(); n++) {
            out.add("key", n, mention.subjectKeys().get(n));
        }
        TimeSpan date = mention.date();
        out.add("date", 0, date == null ? null : date.iso());
        Place place = mention.place();
        if (place != null) {
            out.add("place.name", 0, place.name());
            out.add("place.country", 0, place.country());
            out.add("place.lat", 0, text(place.lat()));
            out.add("place.lon", 0, text(place.lon()));
        }
        out.add("sector", 0, mention.sector());
        for (int n = 0; n < mention.items().size(); n++) {
            item(out, n, mention.items().get(n));
        }
        Money amount = mention.amount();
        if (amount != null) {
            out.add("amount.value", 0, amount.value().toString());
            out.add("amount.currency", 0, amount.currency());
            bound(out, "amount", 0, amount.bound(), amount.upper());
        }
        Party asserter = mention.assertedBy();
        if (asserter != null) {
            out.add("asserter.country", 0, asserter.country());
            party(out, "asserter", asserter);
        }
        return out.values;
    }

    private static void party(Out out, String side, Party party) {
        out.add(side + ".name", 0, party.name());
        out.add(side + ".body", 0, party.body());
        Role role = party.role();
        out.add(side + ".role", 0, role == null ? null : role.name());
    }

    private static void item(Out out, int n, Item item) {
        out.add("item.what", n, item.what());
        BigDecimal quantity = item.quantity();
        out.add("item.quantity", n, quantity == null ? null : quantity.toString());
        bound(out, "item", n, item.bound(), item.upper());
        out.add("item.unit", n, item.unit());
        out.add("item.kind", n, item.kind());
        out.flag("item.additional", n, item.additional());
    }

    private static void bound(Out out, String of, int n, Bound bound, @Nullable BigDecimal upper) {
        out.add(of + ".bound", n, bound == Bound.EXACT ? null : bound.label());
        out.add(of + ".upper", n, upper == null ? null : upper.toString());
    }

    private static @Nullable String text(@Nullable Double number) {
        return number == null ? null : number.toString();
    }

    private static final class Out {
        private final List<Value> values = new ArrayList<>();

        void add(String property, int n, @Nullable String value) {
            if (value != null) {
                values.add(new Value(property, n, value));
            }
        }

        void flag(String property, int n, boolean set) {
            if (set) {
                add(property, n, "true");
            }
        }
    }

    /** Looks values up while a mention is put together again. */
    static final class In {
        /** Some ten values: looking through them is faster than a map. */
        private final List<Value> values;

        In(List<Value> values) {
            this.values = values;
        }

        @Nullable
        String get(String property, int n) {
            for (Value value : values) {
                if (value.n() == n && value.property().equals(property)) {
                    return value.value();
                }
            }
            return null;
        }

        private List<Value> all(String property) {
            List<Value> found = new ArrayList<>();
            for (Value value : values) {
                if (value.property().equals(property)) {
                    found.add(value);
                }
            }
            return found;
        }

        private @Nullable String get(String property) {
            return get(property, 0);
        }

        private boolean flag(String property, int n) {
            return get(property, n) != null;
        }

        Party party(String side, String country) {
            String role = get(side + ".role");
            return new Party(
                    country, get(side + ".name"), get(side + ".body"), role == null ? null : Role.valueOf(role));
        }

        @Nullable
        Party asserter() {
            String country = get("asserter.country");
            return country == null ? null : party("asserter", country);
        }

        @Nullable
        String subject() {
            return get("subject");
        }

        List<String> keys() {
            return all("key").stream().map(Value::value).toList();
        }

        @Nullable
        TimeSpan date() {
            String iso = get("date");
            return iso == null ? null : TimeSpan.parse(iso);
        }

        @Nullable
        Place place() {
            String name = get("place.name");
            return name == null
                    ? null
                    : new Place(name, get("place.country"), degrees("place.lat"), degrees("place.lon"));
        }

        private @Nullable Double degrees(String property) {
            String text = get(property);
            return text == null ? null : Double.valueOf(text);
        }

        @Nullable
        String sector() {
            return get("sector");
        }

        /** Ledgers before bounds were kept say only that a number is approximate. */
        private Bound bound(String of, int n) {
            String label = get(of + ".bound", n);
            return label == null ? Bound.of(flag(of + ".approx", n)) : Bound.ofLabel(label);
        }

        private @Nullable BigDecimal number(String property, int n) {
            String text = get(property, n);
            return text == null ? null : new BigDecimal(text);
        }

        List<Item> items() {
            List<Item> items = new ArrayList<>();
            for (Value what : all("item.what")) {
                int n = what.n();
                String quantity = get("item.quantity", n);
                items.add(new Item(
                        quantity == null ? null : new BigDecimal(quantity),
                        bound("item", n),
                        number("item.upper", n),
                        get("item.unit", n),
                        what.value(),
                        get("item.kind", n),
                        flag("item.additional", n)));
            }
            return items;
        }

        @Nullable
        Money amount() {
            String value = get("amount.value");
            String currency = get("amount.currency");
            return value == null || currency == null
                    ? null
                    : new Money(new BigDecimal(value), currency, bound("amount", 0), number("amount.upper", 0));
        }
    }
}
