// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

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
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Role;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/** A small invented story of Norway and Ghana, as three pages with their mentions, for tests of what is shown. */
final class Story {

    private final List<Article> articles = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();

    private Story() {}

    /** Records the story in a ledger file. */
    static void record(Path file) {
        Story story = new Story();
        story.page(
                "accra-promesse.html",
                "La Norvège promet soixante ambulances au Ghana",
                "Le Quotidien de la côte",
                "2031-03-02",
                "Oslo s’engage à livrer soixante ambulances au Ghana.",
                delivery(Status.PLEDGED, 60, null));
        story.page(
                "tema-livraison.html",
                "Dix ambulances débarquées à Tema",
                "La Gazette du port",
                "2031-06-11",
                "La Norvège a livré dix ambulances au Ghana.",
                delivery(Status.DONE, 10, "2031-06"));
        story.page(
                "tema-livraison-autre.html",
                "Au port, on en compte huit",
                "Radio Volta",
                "2031-06-12",
                "La Norvège n’a livré que huit ambulances au Ghana.",
                delivery(Status.DONE, 8, "2031-06"));
        story.page(
                "visite.html",
                "Ingrid Solheim attendue à Accra",
                "Le Quotidien de la côte",
                "2031-07-01",
                "La ministre Ingrid Solheim se rendra à Accra en septembre.",
                visit());
        story.page(
                "eloge.html",
                "Accra salue Oslo",
                "Radio Volta",
                "2031-07-03",
                "Le président du Ghana salue la Norvège.",
                praise());
        try (Ledger ledger = Ledger.open(file)) {
            for (int i = 0; i < story.articles.size(); i++) {
                ledger.record(story.articles.get(i), story.mentions.get(i), "story");
            }
        }
    }

    private void page(String location, String title, String site, String day, String sentence, Draft draft) {
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
                List.of(),
                null,
                null,
                new PartialDate(day),
                false,
                site,
                Language.FRENCH,
                List.of()));
        mentions.add(List.of(draft.at(location, text, body)));
    }

    private static Draft delivery(Status status, int quantity, @Nullable String date) {
        return (location, text, span) -> mention(
                location,
                text,
                span,
                EventType.AID,
                Form.DELIVERY,
                status,
                Party.of("NOR"),
                Party.of("GHA"),
                "ambulances",
                date,
                null,
                List.of(new Item(BigDecimal.valueOf(quantity), false, null, "ambulances", "ambulance", false)));
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
                Party.of("GHA"),
                "visite à Accra",
                "2031-09",
                new Place("Accra", "GHA", 5.56, -0.2),
                List.of());
    }

    private static Draft praise() {
        return (location, text, span) -> mention(
                location,
                text,
                span,
                EventType.SUPPORT,
                Form.STATEMENT,
                Status.DONE,
                Party.of("GHA"),
                Party.of("NOR"),
                null,
                "2031-07-03",
                null,
                List.of());
    }

    private static Mention mention(
            String location,
            String text,
            Span span,
            EventType type,
            Form form,
            Status status,
            Party source,
            Party target,
            @Nullable String subject,
            @Nullable String date,
            @Nullable Place place,
            List<Item> items) {
        return new Mention(
                location,
                Language.FRENCH,
                type,
                form,
                status,
                source,
                target,
                subject,
                subject == null ? List.of() : List.of(subject),
                date == null ? null : TimeSpan.parse(date),
                place,
                form == Form.DELIVERY ? "121" : null,
                items,
                null,
                null,
                Polarity.ASSERTED,
                Evidence.of(span, text),
                span,
                0.9,
                "test:story");
    }

    private interface Draft {
        Mention at(String location, String text, Span sentence);
    }
}
