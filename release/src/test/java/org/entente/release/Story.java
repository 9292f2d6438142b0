// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
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
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/** An invented story of Norway and Ghana, page by page, recorded in a ledger. */
final class Story {

    private final List<Article> articles = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();

    /** Ambulances promised, delivered and disputed; a loan pledged, signed and paid in part; a visit; a word of praise. */
    static Story ofGhana() {
        return new Story()
                .tell(
                        "https://cote.example/a",
                        "Le Quotidien de la côte",
                        "2031-03-02",
                        "Oslo promet soixante ambulances au Ghana.",
                        ambulances(Status.PLEDGED, 60, null))
                .tell(
                        "https://gazette.example/b?x=1&y=2",
                        "La Gazette du port",
                        "2031-06-11",
                        "La Norvège a livré dix ambulances au Ghana.",
                        ambulances(Status.DONE, 10, "2031-06"))
                .tell(
                        "https://volta.example/c",
                        "Radio Volta",
                        "2031-06-12",
                        "La Norvège n’a livré que huit ambulances.",
                        ambulances(Status.DONE, 8, "2031-06"))
                .tell(
                        "https://cote.example/d",
                        "Le Quotidien de la côte",
                        "2031-04-05",
                        "La Norvège promet un prêt de 80 millions de dollars.",
                        loan(Status.PLEDGED, "80000000", null))
                .tell(
                        "https://volta.example/e",
                        "Radio Volta",
                        "2031-05-20",
                        "L’accord de prêt de 80 millions est signé.",
                        loan(Status.AGREED, "80000000", "2031-05-19"))
                .tell(
                        "https://gazette.example/f",
                        "La Gazette du port",
                        "2031-09-01",
                        "Une première tranche de 20 millions a été versée.",
                        loan(Status.DONE, "20000000", "2031-08"))
                .tell(
                        "pages/visite.html",
                        "Le Quotidien de la côte",
                        "2031-07-01",
                        "Ingrid Solheim se rendra à Accra en septembre.",
                        visit())
                .tell(
                        "https://volta.example/g",
                        "Radio Volta",
                        "2031-07-03",
                        "Le président du Ghana salue la Norvège.",
                        praise());
    }

    /** Adds a page of one sentence. */
    Story tell(String location, String site, String day, String sentence, Draft draft) {
        String title = "Titre " + (articles.size() + 1);
        String text = title + "\n\n" + sentence;
        Span body = new Span(title.length() + 2, text.length());
        articles.add(new Article(
                location,
                "%064x".formatted(location.hashCode() & 0xffffffffL),
                text,
                List.of(
                        new Block(Block.Kind.TITLE, new Span(0, title.length()), Language.FRENCH),
                        new Block(Block.Kind.PARAGRAPH, body, Language.FRENCH)),
                title,
                List.of("A. Mensah"),
                null,
                null,
                new PartialDate(day),
                false,
                site,
                Language.FRENCH,
                List.of()));
        mentions.add(List.of(draft.at(location, text, body)));
        return this;
    }

    Path record(Path file) {
        record(file.toString());
        return file;
    }

    /** @param location a file, or an address of a database */
    void record(String location) {
        try (Ledger ledger = Ledger.open(location)) {
            for (int i = 0; i < articles.size(); i++) {
                ledger.record(articles.get(i), mentions.get(i), "story");
            }
        }
    }

    static Draft ambulances(Status status, int quantity, @Nullable String date) {
        return goods(
                status, new Item(BigDecimal.valueOf(quantity), false, null, "ambulances", "ambulance", false), date);
    }

    static Draft goods(Status status, Item item, @Nullable String date) {
        return (location, text, span) -> mention(
                location,
                text,
                span,
                EventType.AID,
                Form.DELIVERY,
                status,
                Party.of("NOR"),
                item.what(),
                date,
                new Place("Tema", "GHA", 5.67, -0.02),
                List.of(item),
                null);
    }

    static Draft loan(Status status, String amount, @Nullable String date) {
        return (location, text, span) -> mention(
                location,
                text,
                span,
                EventType.AID,
                Form.FINANCE,
                status,
                Party.of("NOR"),
                "prêt pour le port de Tema",
                date,
                null,
                List.of(),
                new Money(new BigDecimal(amount), "USD", false));
    }

    private static Draft visit() {
        return (location, text, span) -> mention(
                location,
                text,
                span,
                EventType.CONSULT,
                Form.VISIT,
                Status.PLEDGED,
                new Party("NOR", "Ingrid Solheim", null, Role.GOV),
                "visite à Accra",
                "2031-09",
                new Place("Accra", "GHA", 5.56, -0.2),
                List.of(),
                null);
    }

    static Draft praise() {
        return (location, text, span) -> mention(
                location,
                text,
                span,
                EventType.SUPPORT,
                Form.STATEMENT,
                Status.DONE,
                Party.of("NOR"),
                null,
                "2031-07-03",
                null,
                List.of(),
                null);
    }

    private static Mention mention(
            String location,
            String text,
            Span span,
            EventType type,
            Form form,
            Status status,
            Party source,
            @Nullable String subject,
            @Nullable String date,
            @Nullable Place place,
            List<Item> items,
            @Nullable Money amount) {
        return new Mention(
                location,
                Language.FRENCH,
                type,
                form,
                status,
                source,
                Party.of("GHA"),
                subject,
                subject == null ? List.of() : List.of(subject),
                date == null ? null : TimeSpan.parse(date),
                place,
                form == Form.DELIVERY ? "122" : null,
                items,
                amount,
                null,
                Polarity.ASSERTED,
                Evidence.of(span, text),
                span,
                0.9,
                "test:story");
    }

    interface Draft {
        Mention at(String location, String text, Span sentence);
    }
}
