// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.article.Article;
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

/** Pages with every kind of mention, drawn by a seed: the same seed gives the same pages. */
final class RandomPages {

    private static final String[] COUNTRIES = {"CUB", "RUS", "CHN", "BRA", "FRA", "IGO:UN"};
    private static final String[] NAMES = {"Ivan Petrov", "Petrov", "Ana Gomez", "Li Wei", "Jean Durand", "J. Durand"};
    private static final String[] WORDS = {
        "port", "hôpital", "route", "école", "satellite", "cacao", "énergie", "barrage"
    };
    private static final String[] GOODS = {"voitures", "tracteurs", "autobus", "blé", "vaccins"};
    private static final String[] PLACES = {"La Havane", "Moscou", "Brasilia", "Shanghai"};
    private static final String[] SECTORS = {"210", "230", "121", "MIL"};

    private static final String[][] EVERY_PAIR = everyPair();

    private final Random random;

    RandomPages(long seed) {
        this.random = new Random(seed);
    }

    private static String[][] everyPair() {
        List<String[]> pairs = new ArrayList<>();
        for (String source : COUNTRIES) {
            for (String target : COUNTRIES) {
                if (source.compareTo(target) < 0) {
                    pairs.add(new String[] {source, target});
                }
            }
        }
        return pairs.toArray(String[][]::new);
    }

    List<Page> pages(int count, int mentionsEach) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(page(i, mentionsEach, EVERY_PAIR));
        }
        return pages;
    }

    /** @param pairs which pairs it tells of; source and target may change places */
    Page page(int number, int mentions, String[]... pairs) {
        String[] paragraphs = new String[mentions];
        for (int i = 0; i < mentions; i++) {
            paragraphs[i] = "Phrase " + i + " de la page " + number + " : " + words(12) + ".";
        }
        String published = random.nextInt(10) == 0 ? null : day().toString();
        Page page = Page.of("Site " + random.nextInt(6), published, paragraphs);
        Article article = page.article();
        for (int i = 0; i < mentions; i++) {
            page.add(mention(article, article.blocks().get(i).span(), pairs));
        }
        return page;
    }

    private Mention mention(Article article, Span sentence, String[][] pairs) {
        Span span = new Span(sentence.start(), sentence.start() + 5 + random.nextInt(10));
        String[] pair = one(pairs);
        boolean turned = maybe();
        String source = pair[turned ? 1 : 0];
        String target = pair[turned ? 0 : 1];
        List<String> keys = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            keys.add(one(WORDS));
        }
        List<Item> items = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(item());
        }
        return new Mention(
                article.location(),
                Language.FRENCH,
                one(EventType.values()),
                one(Form.values()),
                one(Status.values()),
                party(source),
                party(target),
                keys.isEmpty() ? null : String.join(" ", keys),
                keys,
                maybe() ? date() : null,
                maybe()
                        ? new Place(
                                one(PLACES), maybe() ? "CUB" : null, maybe() ? 23.133 : null, maybe() ? -82.383 : null)
                        : null,
                maybe() ? one(SECTORS) : null,
                items,
                random.nextInt(4) == 0
                        ? new Money(new BigDecimal(1 + random.nextInt(90) + ".50"), "USD", maybe())
                        : null,
                random.nextInt(4) == 0 ? party(source) : null,
                random.nextInt(8) == 0
                        ? Polarity.DENIED
                        : random.nextInt(8) == 0 ? Polarity.HYPOTHETICAL : Polarity.ASSERTED,
                Evidence.of(span, article.text()),
                sentence,
                random.nextInt(100) / 100.0,
                "fr:essai#" + random.nextInt(50));
    }

    private Item item() {
        int goods = random.nextInt(GOODS.length);
        BigDecimal quantity = random.nextInt(5) == 0 ? null : BigDecimal.valueOf(1 + random.nextInt(60));
        return new Item(
                quantity,
                random.nextInt(6) == 0,
                goods == 3 ? "tonne" : null,
                GOODS[goods],
                random.nextInt(4) == 0 ? null : "kind" + goods,
                random.nextInt(6) == 0);
    }

    private Party party(String country) {
        return new Party(
                country,
                maybe() ? one(NAMES) : null,
                maybe() ? "ministère de " + one(WORDS) : null,
                maybe() ? Role.GOV : null);
    }

    private @Nullable TimeSpan date() {
        LocalDate day = day();
        return switch (random.nextInt(4)) {
            case 0 -> TimeSpan.parse(day.toString());
            case 1 -> TimeSpan.parse(day.toString().substring(0, 7));
            case 2 -> TimeSpan.parse(day.toString().substring(0, 4));
            default -> TimeSpan.parse(day + "/" + day.plusDays(random.nextInt(40)));
        };
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(one(WORDS)).append(random.nextInt(1000));
        }
        return words.toString();
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
