// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Evidence;
import org.entente.model.mention.Form;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Role;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/** One sentence about one turn: what it leaves out, rounds, and calls by another name. */
final class Telling {

    /** Reports that give another day than the one it was. */
    private static final double OTHER_DAY = 0.03;
    /** Reports that round a number ("about fifty"). */
    private static final double ROUNDED = 0.06;
    /** Reports that give a wrong number. */
    private static final double WRONG_NUMBER = 0.025;
    /** Reports that name goods in general ("vehicles"). */
    private static final double GENERAL_GOODS = 0.12;
    /** Reports whose sentence names nothing in particular ("the agreement"). */
    private static final double VAGUE = 0.10;
    /** A headline tells so much of what the average mention tells; together with full sentences it comes to the average. */
    private static final double BRIEF = 0.75;

    private static final double FULL = 1.2;
    /** Words whose lemma is not found. */
    private static final double UNTOUCHED = 0.04;
    /** Reports of something the two do together that name the other first. */
    private static final double TURNED = 0.5;

    private final Vocabulary vocabulary;
    private final Chance chance;
    private final Draft draft;
    private final Plot plot;
    private final Turn turn;
    private final Tongue tongue;
    private final Rates rates;
    private final boolean brief;

    private @Nullable TimeSpan date;
    private @Nullable Place place;
    private @Nullable Money amount;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private String what = "";
    private @Nullable String sector;

    /** @param brief a headline or a mention in passing: it tells less than a full sentence */
    Telling(Vocabulary vocabulary, Chance chance, Draft draft, Plot plot, Turn turn, boolean brief) {
        this.vocabulary = vocabulary;
        this.chance = chance;
        this.draft = draft;
        this.plot = plot;
        this.turn = turn;
        this.tongue = draft.tongue();
        this.rates = Rates.of(plot.form());
        this.brief = brief;
    }

    private boolean tells(double share) {
        return chance.in(brief ? share * BRIEF : share * FULL);
    }

    void write() {
        goods();
        subject();
        when();
        where();
        money();
        boolean turned = isMutual() && chance.in(TURNED);
        Party source =
                party(turned ? plot.target() : plot.source(), turned ? plot.other() : plot.actor(), rates.actor());
        Party target =
                party(turned ? plot.source() : plot.target(), turned ? plot.actor() : plot.other(), rates.other());
        Written written = Written.of(vocabulary.sentence(tongue, plot, turn), this::slot);
        Span sentence = draft.sentence(written.text());
        Span quote = new Span(sentence.start() + written.start(), sentence.start() + written.end());
        // The draft's text still grows; what is quoted of it does not change.
        Mention mention = new Mention(
                draft.location(),
                tongue.language(),
                type(),
                plot.form(),
                turn.status(),
                source,
                target,
                what.isEmpty() ? null : what,
                List.copyOf(keys),
                date,
                place,
                sector,
                items,
                amount,
                chance.in(0.15) ? Party.of(plot.source().code()) : null,
                chance.in(0.01) ? Polarity.DENIED : Polarity.ASSERTED,
                new Evidence(quote, written.text().substring(written.start(), written.end())),
                sentence,
                0.5 + 0.05 * chance.between(0, 9),
                tongue.language().code() + ":" + plot.form().label() + "#1");
        draft.add(mention, plot.id());
    }

    private boolean isMutual() {
        return switch (plot.form()) {
            case AGREEMENT, MEETING, VENTURE, EXERCISE, EVENT, TRADE, PARTNERSHIP -> true;
            case VISIT, PROJECT, DELIVERY, FINANCE, RELIEF, TRAINING, STATEMENT, MEASURE, FORCE, PROTEST -> false;
        };
    }

    private EventType type() {
        // Whether goods are given or sold is not in every sentence.
        return plot.form() == Form.DELIVERY && chance.in(0.25) ? EventType.COOPERATE : plot.type();
    }

    private Party party(State state, Person person, double share) {
        boolean named = tells(share);
        boolean office = named || chance.in(share / 3);
        List<String> offices = Person.offices(vocabulary, tongue);
        return new Party(
                state.code(),
                named ? person.name(tongue, chance) : null,
                office && chance.in(0.7) ? offices.get(person.office() % offices.size()) : null,
                office ? Role.GOV : null);
    }

    private void goods() {
        if (plot.goods().isEmpty() || !tells(rates.goods())) {
            return;
        }
        boolean several = plot.goods().size() > 1 && chance.in(0.6);
        for (Subject subject : several ? plot.goods() : List.of(chance.of(plot.goods()))) {
            Subject told = chance.in(GENERAL_GOODS) ? vocabulary.general(subject) : subject;
            String words = told.phrase(tongue, chance);
            what = what.isEmpty() ? words : what + ", " + words;
            addKeys(words);
            boolean counted = turn.number() > 0 && chance.in(0.85);
            boolean rounded = counted && chance.in(ROUNDED);
            items.add(new Item(
                    counted ? BigDecimal.valueOf(number(rounded)) : null,
                    rounded,
                    null,
                    words,
                    told.kind(),
                    turn.told() == Turn.Told.MORE));
            sector = told.sector() == null ? sector : told.sector();
        }
    }

    private long number(boolean rounded) {
        int number = turn.number();
        if (chance.in(WRONG_NUMBER)) {
            return Math.max(1, Math.round(number * (0.7 + 0.6 * chance.share())));
        }
        return rounded && number > 20 ? Math.round(number / 10.0) * 10 : number;
    }

    private void subject() {
        if (tells(rates.subject())) {
            if (chance.in(VAGUE)) {
                what = chance.of(vocabulary.words(tongue, "vague"));
                addKeys(what);
                keys.removeIf(k -> items.isEmpty() && chance.in(0.5));
            } else {
                for (Subject topic : plot.topics()) {
                    if (what.isEmpty() || chance.in(0.6)) {
                        String words = topic.phrase(tongue, chance);
                        what = what.isEmpty() ? words : what + ", " + words;
                        addKeys(words);
                        sector = topic.sector() == null ? sector : topic.sector();
                    }
                }
            }
            if (plot.edition() > 0 && tells(0.6)) {
                what = plot.edition() + " " + what;
                keys.add(String.valueOf(plot.edition()));
            }
            if (plot.follows() != null && plot.edition() == 0 && tells(0.3)) {
                String next = chance.of(vocabulary.words(tongue, "next"));
                what = next + " " + what;
                addKeys(next);
            }
        }
        for (int i = chance.between(0, brief ? 1 : 3); i > 0; i--) {
            addKeys(chance.of(vocabulary.words(tongue, "aside")));
        }
        if (!tells(rates.sector())) {
            sector = null;
        }
    }

    private void addKeys(String words) {
        for (String word :
                Spelling.fold(words).replace('\'', ' ').replace(',', ' ').split(" ")) {
            if (word.length() > 2) {
                keys.add(chance.in(UNTOUCHED) ? word : vocabulary.lemma(tongue, word));
            }
        }
    }

    private void when() {
        LocalDate from = turn.from();
        LocalDate to = turn.to();
        if (from == null || to == null || !tells(rates.date())) {
            return;
        }
        if (plot.form() == Form.TRADE) {
            date = TimeSpan.parse(String.valueOf(from.getYear()));
            return;
        }
        if (chance.in(OTHER_DAY)) {
            int days = chance.between(-2, 2);
            from = from.plusDays(days);
            to = to.plusDays(days);
        }
        boolean plan = turn.told() == Turn.Told.PLAN || turn.told() == Turn.Told.MORE || turn.told() == Turn.Told.OFF;
        double at = chance.share();
        if (at < (plan ? 0.55 : 0.2)) {
            date = TimeSpan.of(PartialDate.of(YearMonth.from(from)));
        } else if (from.equals(to) || at < 0.7) {
            date = TimeSpan.of(PartialDate.of(chance.in(0.7) ? from : to));
        } else {
            date = new TimeSpan(PartialDate.of(from), PartialDate.of(to));
        }
    }

    private void where() {
        if (!tells(rates.place())) {
            return;
        }
        City city = plot.place();
        City told = city == null || chance.in(rates.general()) ? plot.target().capital() : city;
        place = told.place(tongue, chance);
        if (chance.in(0.15) && city != null && plot.goods().isEmpty()) {
            addKeys(place.name());
        }
    }

    private void money() {
        if (turn.money() == 0 || !tells(rates.amount())) {
            return;
        }
        BigDecimal value = BigDecimal.valueOf(turn.money());
        boolean rounded = chance.in(ROUNDED);
        if (chance.in(WRONG_NUMBER)) {
            value = BigDecimal.valueOf(Math.round(turn.money() * (0.7 + 0.6 * chance.share()) / 1e6) * 1_000_000L);
        } else if (rounded) {
            value = BigDecimal.valueOf(Math.max(1, Math.round(turn.money() / 1e7)) * 10_000_000L);
        }
        amount = new Money(value, plot.currency(), rounded);
    }

    private String slot(String name) {
        return switch (name) {
            case "A" -> plot.source().capital().name(tongue, chance);
            case "B" -> plot.target().capital().name(tongue, chance);
            case "who" -> plot.actor().name(tongue, chance);
            case "what" -> what;
            case "n" ->
                items.isEmpty() || items.get(0).quantity() == null
                        ? ""
                        : String.valueOf(items.get(0).quantity());
            case "money" -> amount == null ? "" : money(amount);
            case "when" -> date == null ? "" : "(" + date.iso() + ")";
            case "where" -> place == null ? "" : "(" + place.name() + ")";
            default -> throw new IllegalArgumentException("no such slot: " + name);
        };
    }

    private static String money(Money money) {
        return money.value().toPlainString() + " " + money.currency();
    }
}
