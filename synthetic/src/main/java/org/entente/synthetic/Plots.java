// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.jspecify.annotations.Nullable;

/** Thinks up what happens. Part of it comes after, beside or under something that happened before between the same two states. */
final class Plots {

    /** Of a hundred plots so many of each form: what the coder finds in news, with undertakings in the majority. */
    private static final List<Form> FORMS = new ArrayList<>();

    static {
        forms(18, Form.STATEMENT);
        forms(3, Form.MEASURE);
        forms(13, Form.DELIVERY);
        forms(12, Form.AGREEMENT);
        forms(10, Form.VISIT);
        forms(10, Form.MEETING);
        forms(8, Form.FINANCE);
        forms(6, Form.PROJECT);
        forms(4, Form.TRAINING);
        forms(4, Form.EXERCISE);
        forms(3, Form.VENTURE);
        forms(3, Form.RELIEF);
        forms(3, Form.EVENT);
        forms(2, Form.TRADE);
        forms(1, Form.PARTNERSHIP);
    }

    /** Share of plots that come after another of a form that often goes on: a second batch, phase two, the next edition or loan. */
    private static final double FOLLOWS = 0.12;
    /** The same for visits, talks, agreements and statements: the same minister, or the same topic, again within months. */
    private static final double AGAIN = 0.05;
    /** Share of plots that can be taken for another of the same pair and form within two months. */
    private static final double LOOKALIKE = 0.08;
    /** Share of agreements that are signed with others on one day under one umbrella. */
    private static final double UMBRELLA = 0.12;

    private static final List<String> CURRENCIES = List.of("USD", "USD", "USD", "EUR", "EUR", "CNY", "RUB");
    private static final List<EventType> SAYINGS =
            List.of(EventType.SUPPORT, EventType.SUPPORT, EventType.ACCUSE, EventType.REQUEST, EventType.REJECT);
    private static final List<EventType> MEASURES = List.of(EventType.SANCTION, EventType.RETREAT, EventType.CONCEDE);

    private final World world;
    private final Vocabulary vocabulary;
    private final Chance chance;
    private long number;

    Plots(World world, Vocabulary vocabulary, Chance chance) {
        this.world = world;
        this.vocabulary = vocabulary;
        this.chance = chance;
    }

    private static void forms(int count, Form form) {
        for (int i = 0; i < count; i++) {
            FORMS.add(form);
        }
    }

    State[] pair() {
        return world.pair(chance);
    }

    /** What begins today between the two; mostly one plot, with an umbrella several. */
    List<Plot> on(LocalDate today, State[] pair, Deque<Plot> before) {
        Plot former = before.isEmpty() ? null : chance.of(List.copyOf(before));
        if (former != null && chance.in(goesOn(former.form()) ? FOLLOWS : AGAIN)) {
            return List.of(following(former, today));
        }
        if (former != null
                && chance.in(LOOKALIKE)
                && former.start().plusDays(60).isAfter(today)) {
            return List.of(make(former.form(), former.source(), former.target(), today, null, former));
        }
        Form form = chance.of(FORMS);
        Plot plot = make(form, pair[0], pair[1], today, null, null);
        if (form != Form.AGREEMENT || !chance.in(UMBRELLA)) {
            return List.of(plot);
        }
        List<Plot> all = new ArrayList<>(List.of(plot));
        for (int parts = chance.between(2, 4); parts > 0; parts--) {
            Plot each = make(form, pair[0], pair[1], plot.start(), null, null);
            all.add(Life.given(with(each, plot.place(), plot.start(), plot.number()), chance));
        }
        return all;
    }

    private static boolean goesOn(Form form) {
        return switch (form) {
            case DELIVERY, FINANCE, PROJECT, TRAINING, EXERCISE, EVENT, TRADE, RELIEF -> true;
            case AGREEMENT, VISIT, MEETING, VENTURE, PARTNERSHIP, STATEMENT, MEASURE, FORCE, PROTEST -> false;
        };
    }

    private static Plot with(Plot plot, @Nullable City place, LocalDate start, long umbrella) {
        return new Plot(
                plot.number(),
                plot.form(),
                plot.type(),
                plot.source(),
                plot.target(),
                plot.topics(),
                plot.goods(),
                plot.count(),
                plot.amount(),
                plot.currency(),
                place,
                plot.actor(),
                plot.other(),
                start,
                plot.days(),
                plot.edition(),
                null,
                umbrella,
                plot.weight(),
                List.of());
    }

    /** The next of the same: it begins when the former has ended, a year later for what is held every year. */
    private Plot following(Plot former, LocalDate today) {
        LocalDate after = former.end().plusDays(chance.between(20, 120));
        LocalDate start = switch (former.form()) {
            case EXERCISE, EVENT, TRADE -> former.start().plusDays(365 + chance.between(-12, 12));
            case VISIT,
                    MEETING,
                    AGREEMENT,
                    PROJECT,
                    VENTURE,
                    DELIVERY,
                    FINANCE,
                    RELIEF,
                    TRAINING,
                    PARTNERSHIP,
                    STATEMENT,
                    MEASURE,
                    FORCE,
                    PROTEST -> after;
        };
        return make(
                former.form(), former.source(), former.target(), start.isBefore(today) ? today : start, former, null);
    }

    private Plot make(
            Form form, State source, State target, LocalDate today, @Nullable Plot former, @Nullable Plot alike) {
        Plot like = former != null ? former : alike;
        boolean next = former != null;
        List<Subject> goods = like != null && (next || chance.in(0.4)) ? like.goods() : goods(form);
        List<Subject> topics = next && like != null ? like.topics() : topics(form);
        // Reporters write numbers of goods that are round, and those that are not.
        int count = chance.in(0.6) ? chance.between(1, 40) * 5 : chance.between(2, 150);
        long million = chance.in(0.7) ? chance.between(1, 40) * 5L : chance.between(2, 990);
        Plot plot = new Plot(
                number++,
                form,
                type(form),
                source,
                target,
                topics,
                goods,
                goods.isEmpty() || form == Form.PROJECT || form == Form.EXERCISE && chance.in(0.8) ? 0 : count,
                million * 1_000_000,
                like != null ? like.currency() : chance.of(CURRENCIES),
                place(form, source, target, like, next),
                like != null && chance.in(0.5) ? like.actor() : actor(form, source),
                actor(form, target),
                start(form, today, like),
                days(form),
                edition(form, like, next),
                former == null ? null : former.number(),
                null,
                weight(),
                List.of());
        return Life.given(plot, chance);
    }

    private static EventType typeOf(Form form) {
        return switch (form) {
            case AGREEMENT -> EventType.AGREE;
            case VISIT, MEETING -> EventType.CONSULT;
            case DELIVERY, FINANCE, RELIEF, TRAINING -> EventType.AID;
            case PROJECT, VENTURE, EXERCISE, EVENT, TRADE, PARTNERSHIP -> EventType.COOPERATE;
            case STATEMENT -> EventType.SUPPORT;
            case MEASURE -> EventType.SANCTION;
            case FORCE -> EventType.COERCE;
            case PROTEST -> EventType.PROTEST;
        };
    }

    private EventType type(Form form) {
        return switch (form) {
            case STATEMENT -> chance.of(SAYINGS);
            case MEASURE -> chance.of(MEASURES);
            case DELIVERY -> chance.in(0.6) ? EventType.AID : EventType.COOPERATE;
            case AGREEMENT,
                    VISIT,
                    MEETING,
                    FINANCE,
                    RELIEF,
                    TRAINING,
                    PROJECT,
                    VENTURE,
                    EXERCISE,
                    EVENT,
                    TRADE,
                    PARTNERSHIP,
                    FORCE,
                    PROTEST -> typeOf(form);
        };
    }

    private List<Subject> goods(Form form) {
        return switch (form) {
            case DELIVERY -> chance.some(vocabulary.subjects("goods"), 1);
            case RELIEF -> chance.some(vocabulary.subjects("relief"), chance.between(1, 3));
            case TRAINING -> chance.some(vocabulary.subjects("trainee"), 1);
            case PROJECT -> chance.some(vocabulary.subjects("works"), 1);
            case EXERCISE -> List.of();
            case AGREEMENT,
                    VISIT,
                    MEETING,
                    VENTURE,
                    FINANCE,
                    EVENT,
                    TRADE,
                    PARTNERSHIP,
                    STATEMENT,
                    MEASURE,
                    FORCE,
                    PROTEST -> List.of();
        };
    }

    private List<Subject> topics(Form form) {
        return switch (form) {
            case RELIEF -> chance.some(vocabulary.subjects("disaster"), 1);
            case VENTURE -> chance.some(vocabulary.subjects("product"), 1);
            case EXERCISE -> chance.some(vocabulary.subjects("exercise"), 1);
            case EVENT -> chance.some(vocabulary.subjects("event"), 1);
            case PARTNERSHIP -> chance.some(vocabulary.subjects("partnership"), 1);
            case DELIVERY, PROJECT -> List.of();
            case FINANCE -> chance.some(vocabulary.subjects(chance.in(0.6) ? "works" : "topic"), 1);
            case VISIT, MEETING -> chance.some(vocabulary.subjects("topic"), chance.between(1, 3));
            case AGREEMENT, TRAINING, TRADE, STATEMENT, MEASURE, FORCE, PROTEST ->
                chance.some(vocabulary.subjects("topic"), 1);
        };
    }

    private @Nullable City place(Form form, State source, State target, @Nullable Plot like, boolean next) {
        if (next && like != null && form != Form.VISIT && form != Form.MEETING && chance.in(0.6)) {
            return like.place();
        }
        return switch (form) {
            case VISIT -> chance.in(0.7) ? target.capital() : chance.of(target.cities());
            case AGREEMENT, MEETING, PARTNERSHIP -> meetingPlace(source, target);
            case PROJECT, VENTURE -> chance.of(target.cities());
            case EXERCISE, EVENT -> chance.of((chance.in(0.5) ? source : target).cities());
            case DELIVERY, FINANCE, RELIEF, TRAINING -> chance.in(0.7) ? target.capital() : chance.of(target.cities());
            case TRADE, STATEMENT, MEASURE, FORCE, PROTEST -> source.capital();
        };
    }

    private City meetingPlace(State source, State target) {
        double at = chance.share();
        return at < 0.45
                ? source.capital()
                : at < 0.85 ? target.capital() : chance.of(world.states()).capital();
    }

    private Person actor(Form form, State state) {
        // Visits and talks are those of ministers, most often of the two best known.
        int offices = form == Form.VISIT || form == Form.MEETING || form == Form.STATEMENT
                ? state.persons().size()
                : 3;
        return state.persons().get(chance.in(0.4) ? chance.between(0, 1) : chance.between(0, offices - 1));
    }

    private LocalDate start(Form form, LocalDate today, @Nullable Plot like) {
        return switch (form) {
            case TRADE -> like != null ? today.withDayOfYear(1) : LocalDate.of(today.getYear() - 1, 1, 1);
            case VISIT, MEETING, EXERCISE, EVENT, AGREEMENT -> today.plusDays(chance.between(0, 20));
            case PROJECT,
                    VENTURE,
                    DELIVERY,
                    FINANCE,
                    RELIEF,
                    TRAINING,
                    PARTNERSHIP,
                    STATEMENT,
                    MEASURE,
                    FORCE,
                    PROTEST -> today;
        };
    }

    private int days(Form form) {
        return switch (form) {
            case VISIT -> chance.between(1, 4);
            case MEETING,
                    AGREEMENT,
                    PARTNERSHIP,
                    TRADE,
                    STATEMENT,
                    MEASURE,
                    FORCE,
                    PROTEST,
                    DELIVERY,
                    FINANCE,
                    RELIEF -> 1;
            case EXERCISE, EVENT -> chance.between(2, 12);
            case TRAINING -> chance.between(10, 200);
            case PROJECT, VENTURE -> chance.between(300, 900);
        };
    }

    private int edition(Form form, @Nullable Plot like, boolean next) {
        if (form != Form.EVENT && form != Form.EXERCISE) {
            return 0;
        }
        return next && like != null && like.edition() > 0
                ? like.edition() + 1
                : chance.in(0.4) ? chance.between(2, 40) : 0;
    }

    /** Most news is told once or twice, some by everybody. */
    private int weight() {
        double at = chance.share();
        return at < 0.45 ? 1 : at < 0.75 ? 2 : at < 0.92 ? 3 : at < 0.98 ? 5 : 9;
    }
}
