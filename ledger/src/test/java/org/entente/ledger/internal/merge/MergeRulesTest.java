// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.internal.Recorded;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.MergeScore;
import org.entente.model.entry.MergeScore.Verdict;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Evidence;
import org.entente.model.mention.Form;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the coding guide's §8, each as two mentions and what is to become of them. */
class MergeRulesTest {

    private static void assertVerdict(String rule, Verdict verdict, Case one, Case two) {
        MergeScore score = Grouping.compare(one.recorded(), two.recorded());
        assertThat(score.verdict()).as("%s: %s", rule, score).isEqualTo(verdict);
        assertThat(Grouping.compare(two.recorded(), one.recorded()).total())
                .as("it makes no difference which comes first")
                .isEqualTo(score.total());
        double tally = MergeRules.tally(Traits.of(one.recorded()), Traits.of(two.recorded()))
                .merge();
        assertThat(tally > 0)
                .as("the fast score and the explained one agree: %s", score)
                .isEqualTo(verdict == Verdict.MERGE);
    }

    private static void assertMerged(String rule, Case one, Case two) {
        assertVerdict(rule, Verdict.MERGE, one, two);
    }

    private static void assertApart(String rule, Case one, Case two) {
        MergeScore score = Grouping.compare(one.recorded(), two.recorded());
        assertThat(score.verdict()).as("%s: %s", rule, score).isNotEqualTo(Verdict.MERGE);
    }

    private static Case visit(Status status) {
        return new Case(Form.VISIT, EventType.CONSULT, status);
    }

    private static Case delivery(Status status) {
        return new Case(Form.DELIVERY, EventType.COOPERATE, status);
    }

    @Test
    void visits() {
        assertMerged(
                "one visitor, compatible dates: one visit",
                visit(Status.ONGOING).by("Vladimir Petrov").on("2026-01-21"),
                visit(Status.DONE).by("M. Petrov").published("2026-01-24"));
        assertApart(
                "two visits of one minister in different years are two visits",
                visit(Status.DONE).by("Vladimir Petrov").on("2025-01-21"),
                visit(Status.DONE).by("Vladimir Petrov").on("2026-01-21"));
        assertApart(
                "two visitors are two visits, though they come on one day",
                visit(Status.DONE).by("Vladimir Petrov").on("2026-01-21"),
                visit(Status.DONE).by("Igor Ivanov").on("2026-01-21"));
        assertApart(
                "visits in general do not swallow a named one",
                visit(Status.ONGOING).by("Vladimir Petrov").on("2026-01-21"),
                visit(Status.ONGOING));
        assertMerged(
                "an announced visit that took place two months later is the one announced",
                visit(Status.PLEDGED).by("Vladimir Petrov").on("2026-03").published("2026-01-10"),
                visit(Status.DONE).by("Vladimir Petrov").on("2026-05-12").published("2026-05-13"));
        assertApart(
                "a visit announced after one that took place is another",
                visit(Status.DONE).by("Vladimir Petrov").on("2026-03-02").published("2026-03-05"),
                visit(Status.PLEDGED).by("Vladimir Petrov").on("2026-05").published("2026-03-20"));
        assertMerged(
                "a visit without a name on the very days of a named one is that visit",
                visit(Status.PLEDGED).by("Vladimir Petrov").on("2026-01-20/2026-01-21"),
                visit(Status.DONE).on("2026-01-21").published("2026-01-23"));
        assertMerged(
                "the office and the day tell who came",
                visit(Status.DONE)
                        .by("Vladimir Petrov")
                        .body("ministère de l’Intérieur")
                        .on("2026-01-20/2026-01-22"),
                visit(Status.DONE).body("ministère russe de l’Intérieur").on("2026-01-21"));
    }

    @Test
    void deliveries() {
        assertMerged(
                "ten delivered and fifty more to come of one kind are one line of account",
                delivery(Status.DONE).goods(10, "automobiles Moskvitch", "car").on("2025-10/2025-12"),
                delivery(Status.PLEDGED).goods(50, "autres", "car"));
        assertMerged(
                "goods whose code is not known are known by their words",
                delivery(Status.PLEDGED).goods(50, "tracteurs Belarus", null),
                delivery(Status.DONE).goods(20, "vingt tracteurs", null).on("2026-01-02"));
        assertMerged(
                "a number without its goods is known by the same number of another article",
                delivery(Status.DONE).goods(55, "autobus", "bus").on("2026-01-02"),
                delivery(Status.DONE).goods(55, "autres", null).published("2026-02-01"));
        assertApart(
                "cars and wheat are two lines",
                delivery(Status.DONE).goods(10, "voitures", "car").on("2026-01-02"),
                delivery(Status.DONE).goods(30, "blé", "wheat").on("2026-01-02"));
        assertApart(
                "what one side gives is not what the other gives back",
                delivery(Status.DONE).gift().goods(10, "vaccins", "vaccine"),
                delivery(Status.DONE).gift().turned().goods(10, "vaccins", "vaccine"));
        assertApart(
                "a delivery of five years ago is another",
                delivery(Status.DONE).goods(10, "voitures", "car").on("2020-05"),
                delivery(Status.PLEDGED).goods(50, "voitures", "car"));
        assertApart(
                "deliveries in general do not join a particular one",
                delivery(Status.ONGOING),
                delivery(Status.DONE).goods(10, "voitures", "car").on("2026-01-02"));
    }

    @Test
    void agreementsAndMeetings() {
        assertApart(
                "two \"eight agreements\" of two summits are two entries",
                new Case(Form.AGREEMENT, EventType.AGREE, Status.AGREED)
                        .goods(8, "accords", null)
                        .on("2025-06-11"),
                new Case(Form.AGREEMENT, EventType.AGREE, Status.AGREED)
                        .goods(8, "accords", null)
                        .on("2026-02-16"));
        assertMerged(
                "agreements in general, told twice, are one entry",
                new Case(Form.AGREEMENT, EventType.COOPERATE, Status.ONGOING),
                new Case(Form.AGREEMENT, EventType.COOPERATE, Status.ONGOING).published("2026-02-01"));
        assertApart(
                "agreements in general are not the one on cars",
                new Case(Form.AGREEMENT, EventType.COOPERATE, Status.ONGOING),
                new Case(Form.AGREEMENT, EventType.AGREE, Status.AGREED)
                        .about("assemblage", "véhicule", "russe", "Cuba")
                        .in("321"));
        assertApart(
                "the 33rd fair is not the 34th",
                new Case(Form.EVENT, EventType.COOPERATE, Status.PLEDGED)
                        .about("33e", "foire", "livre")
                        .on("2026-02"),
                new Case(Form.EVENT, EventType.COOPERATE, Status.PLEDGED)
                        .about("34e", "foire", "livre")
                        .on("2026-02"));
        assertMerged(
                "a commission whose days are known later is the one agreed on",
                new Case(Form.MEETING, EventType.CONSULT, Status.AGREED)
                        .about("commission", "mixte")
                        .on("2026-03")
                        .published("2025-11-05"),
                new Case(Form.MEETING, EventType.CONSULT, Status.PLEDGED)
                        .about("commission", "mixte")
                        .on("2026-03-17/2026-03-19"));
    }

    @Test
    void projectsAndMoney() {
        assertMerged(
                "a hospital that is planned and one that is built in the same town are one",
                new Case(Form.PROJECT, EventType.AID, Status.PLEDGED)
                        .about("hôpital", "lit")
                        .at("Holguín"),
                new Case(Form.PROJECT, EventType.COOPERATE, Status.ONGOING)
                        .about("construction", "hôpital")
                        .at("Holguín")
                        .published("2026-09-01"));
        assertApart(
                "two hospitals in two towns are two",
                new Case(Form.PROJECT, EventType.AID, Status.ONGOING)
                        .about("hôpital")
                        .at("Holguín"),
                new Case(Form.PROJECT, EventType.AID, Status.ONGOING)
                        .about("hôpital")
                        .at("Camagüey"));
        assertMerged(
                "a tranche belongs to its loan",
                new Case(Form.FINANCE, EventType.AID, Status.AGREED).worth(80).published("2025-05-21"),
                new Case(Form.FINANCE, EventType.AID, Status.DONE)
                        .worth(20)
                        .on("2025-10")
                        .published("2025-10-15"));
        assertApart(
                "exchanges of two years are two figures",
                new Case(Form.TRADE, EventType.COOPERATE, Status.DONE)
                        .worth(420)
                        .on("2024"),
                new Case(Form.TRADE, EventType.COOPERATE, Status.DONE)
                        .worth(420)
                        .on("2025"));
    }

    @Test
    void aScoreCanBeReadPartByPart() {
        MergeScore score = Grouping.compare(
                delivery(Status.DONE).goods(10, "voitures", "car").recorded(),
                delivery(Status.PLEDGED)
                        .goods(50, "voitures", "car")
                        .published("2026-02-01")
                        .recorded());
        assertThat(score.toString())
                .isEqualTo("goods +2.5 (car), date +0.5 (~2025-11-17..2026-01-16 / ~2026-02-01..2027-02-01) = 3.0");
    }

    /** One mention of the table; published on 16 January 2026 unless told otherwise, each in an article of its own. */
    private static final class Case {
        private static long count;

        private final Form form;
        private EventType type;
        private final Status status;
        private @Nullable String name;
        private @Nullable String body;
        private String source = "RUS";
        private String target = "CUB";
        private @Nullable TimeSpan date;
        private String published = "2026-01-16";
        private List<String> keys = List.of();
        private final List<Item> items = new ArrayList<>();
        private @Nullable Money amount;
        private @Nullable Place place;
        private @Nullable String sector;

        Case(Form form, EventType type, Status status) {
            this.form = form;
            this.type = type;
            this.status = status;
        }

        Case by(String visitor) {
            name = visitor;
            return this;
        }

        Case body(String office) {
            body = office;
            return this;
        }

        Case gift() {
            type = EventType.AID;
            return this;
        }

        Case turned() {
            source = "CUB";
            target = "RUS";
            return this;
        }

        Case on(String iso) {
            date = TimeSpan.parse(iso);
            return this;
        }

        Case published(String iso) {
            published = iso;
            return this;
        }

        Case about(String... subjectKeys) {
            keys = List.of(subjectKeys);
            return this;
        }

        Case goods(int quantity, String what, @Nullable String kind) {
            items.add(new Item(BigDecimal.valueOf(quantity), false, null, what, kind, false));
            return this;
        }

        Case worth(long millions) {
            amount = new Money(BigDecimal.valueOf(millions * 1_000_000), "USD", false);
            return this;
        }

        Case at(String town) {
            place = new Place(town, target, null, null);
            return this;
        }

        Case in(String dac) {
            sector = dac;
            return this;
        }

        Recorded recorded() {
            long seq = ++count;
            String page = "page" + seq;
            Mention mention = new Mention(
                    page,
                    Language.FRENCH,
                    type,
                    form,
                    status,
                    new Party(source, name, body, null),
                    Party.of(target),
                    keys.isEmpty() ? null : String.join(" ", keys),
                    keys,
                    date,
                    place,
                    sector,
                    items,
                    amount,
                    null,
                    Polarity.ASSERTED,
                    new Evidence(new Span(0, 4), "mots"),
                    new Span(0, 4),
                    0.9,
                    "fr:essai#1");
            SourceArticle article = new SourceArticle(
                    page,
                    page,
                    null,
                    null,
                    List.of(),
                    new PartialDate(published),
                    false,
                    Language.FRENCH,
                    org.entente.model.source.Outlet.unknown(page),
                    null,
                    page);
            return new Recorded(seq, "CODE" + seq, true, new Step("id" + seq, mention, article, "mots"));
        }
    }
}
