// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;

/** A page of the tests: an article whose paragraphs are given, and mentions that quote it. */
final class Page {

    private final Article article;
    private final List<Mention> mentions = new ArrayList<>();

    private Page(Article article) {
        this.article = article;
    }

    static Page of(@Nullable String site, @Nullable String published, String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            Span span = new Span(at, at + paragraph.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, span, Language.FRENCH));
            at = span.end() + 2;
        }
        String hash = sha256(site + published + text);
        return new Page(new Article(
                "page-" + hash.substring(0, 12),
                hash,
                text,
                blocks,
                "Titre",
                List.of("A. Uteur", "B. Uteur"),
                null,
                null,
                published == null ? null : new PartialDate(published),
                false,
                site,
                Language.FRENCH,
                List.of()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Article article() {
        return article;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    Page with(Draft draft) {
        mentions.add(draft.on(article));
        return this;
    }

    /** The same mention as another coder reads it: its status is another, and so is its id. */
    static Mention doubted(Mention m) {
        return new Mention(
                m.article(),
                m.language(),
                m.type(),
                m.form(),
                m.status() == Status.DONE ? Status.ONGOING : Status.DONE,
                m.source(),
                m.target(),
                m.subject(),
                m.subjectKeys(),
                m.date(),
                m.place(),
                m.sector(),
                m.items(),
                m.amount(),
                m.assertedBy(),
                m.polarity(),
                m.evidence(),
                m.sentence(),
                m.confidence(),
                m.rule());
    }

    static Draft delivery(Status status, String quote) {
        return new Draft(EventType.COOPERATE, Form.DELIVERY, status, quote);
    }

    static Draft visit(Status status, String visitor, String quote) {
        return new Draft(EventType.CONSULT, Form.VISIT, status, quote).by(visitor);
    }

    static Draft draft(EventType type, Form form, Status status, String quote) {
        return new Draft(type, form, status, quote);
    }

    /** A mention in the making; Russia acts on Cuba unless told otherwise. */
    static final class Draft {
        private final EventType type;
        private final Form form;
        private final Status status;
        private final String quote;
        private Party source = Party.of("RUS");
        private Party target = Party.of("CUB");
        private @Nullable String subject;
        private List<String> keys = List.of();
        private @Nullable TimeSpan date;
        private @Nullable Place place;
        private @Nullable String sector;
        private final List<Item> items = new ArrayList<>();
        private @Nullable Money amount;
        private @Nullable Party asserter;
        private Polarity polarity = Polarity.ASSERTED;
        private double confidence = 0.8;

        Draft(EventType type, Form form, Status status, String quote) {
            this.type = type;
            this.form = form;
            this.status = status;
            this.quote = quote;
        }

        private Language language = Language.FRENCH;

        Draft from(String country, String to) {
            source = new Party(country, source.name(), source.body(), source.role());
            target = Party.of(to);
            return this;
        }

        Draft by(String name) {
            source = new Party(source.country(), name, null, null);
            return this;
        }

        Draft forBody(String body) {
            source = new Party(source.country(), source.name(), body, null);
            return this;
        }

        Draft about(String phrase, String... comparable) {
            subject = phrase;
            keys = List.of(comparable);
            return this;
        }

        Draft on(String iso) {
            date = TimeSpan.parse(iso);
            return this;
        }

        Draft at(String name, String country) {
            place = new Place(name, country, 23.13, -82.38);
            return this;
        }

        Draft in(String dac) {
            sector = dac;
            return this;
        }

        Draft cars(int quantity) {
            return item(quantity, "automobiles", "car", false);
        }

        Draft moreCars(int quantity) {
            return item(quantity, "autres", "car", true);
        }

        Draft item(int quantity, String what, @Nullable String kind, boolean additional) {
            items.add(new Item(BigDecimal.valueOf(quantity), false, null, what, kind, additional));
            return this;
        }

        Draft with(Item item) {
            items.add(item);
            return this;
        }

        Draft worth(long value, String currency) {
            return worth(new Money(BigDecimal.valueOf(value), currency, false));
        }

        Draft worth(Money money) {
            amount = money;
            return this;
        }

        Draft says(String country, String body) {
            asserter = new Party(country, null, body, null);
            return this;
        }

        /** In another language than French. */
        Draft language(String code) {
            language = new Language(code);
            return this;
        }

        Draft denied() {
            polarity = Polarity.DENIED;
            return this;
        }

        private Mention on(Article article) {
            int start = article.text().indexOf(quote);
            if (start < 0) {
                throw new IllegalArgumentException("not in the page: " + quote);
            }
            Span span = new Span(start, start + quote.length());
            Span sentence = article.blocks().stream()
                    .map(Block::span)
                    .filter(b -> b.contains(span))
                    .findFirst()
                    .orElse(span);
            return new Mention(
                    article.location(),
                    language,
                    type,
                    form,
                    status,
                    source,
                    target,
                    subject,
                    keys,
                    date,
                    place,
                    sector,
                    items,
                    amount,
                    asserter,
                    polarity,
                    Evidence.of(span, article.text()),
                    sentence,
                    confidence,
                    "fr:test#1");
        }
    }
}
