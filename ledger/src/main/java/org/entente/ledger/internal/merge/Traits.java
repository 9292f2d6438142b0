// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.internal.Recorded;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.Form;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.jspecify.annotations.Nullable;

/**
 * What of a mention is compared with others, made once.
 *
 * @param words folded words of the subject that tell something apart and are no concepts
 * @param concepts what the subject is about, codes shared by all languages; kinds of goods among them
 * @param kinds codes of the goods
 * @param goods folded words of the goods
 * @param numbers of goods, without those too small to tell anything
 * @param place where, null when nothing is said
 * @param published first day on which it can have been published
 * @param office folded words of the body that acts
 * @param editions numbers in the subject, digits only
 * @param particulars how many particular things it tells
 */
public record Traits(
        Recorded recorded,
        @Nullable Occurrence when,
        Set<String> words,
        Set<String> concepts,
        Set<String> kinds,
        Set<String> goods,
        Set<BigDecimal> numbers,
        @Nullable Spot place,
        @Nullable LocalDate published,
        Set<String> office,
        Set<String> editions,
        List<String> sourceName,
        List<String> targetName,
        List<String> voice,
        int particulars) {

    /** A plan that spans more months than this is found by its other traits. */
    private static final int MAX_MONTHS = 15;

    /** "Two" and "ten" are said of everything. */
    private static final BigDecimal TELLING_NUMBER = BigDecimal.valueOf(12);

    /** News of one thing is told within so many days. */
    private static final int NEWS_DAYS = 4;

    /** In which order mentions that become known together are placed: what tells most comes before what leans on it. */
    public static final Comparator<Traits> MOST_PARTICULAR_FIRST = Comparator.comparing((Traits t) -> -t.particulars())
            .thenComparing(t -> t.recorded().step().id());

    /** Takes some microseconds. */
    public static Traits of(Recorded recorded) {
        Mention mention = recorded.mention();
        Set<String> all = new LinkedHashSet<>();
        mention.subjectKeys().forEach(key -> all.addAll(Words.of(key)));
        Set<String> understood = new HashSet<>();
        Set<String> concepts = Concepts.of(all, mention.language(), understood);
        Set<String> words = new LinkedHashSet<>();
        for (String word : all) {
            if (!understood.contains(word) && tellsApart(word, mention) && !Words.isCommon(word, mention.language())) {
                words.add(word);
            }
        }
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> goods = new LinkedHashSet<>();
        for (Item item : mention.items()) {
            if (item.kind() != null) {
                kinds.add(item.kind());
            }
            for (String word : Words.tellingStems(item.what(), mention.language())) {
                if (tellsApart(word, mention)) {
                    goods.add(word);
                }
            }
        }
        concepts.addAll(kinds);
        Occurrence when = Occurrence.of(recorded.step());
        Spot place = place(mention);
        PartialDate published = recorded.step().article().published();
        List<String> actor = Names.parts(mention.source().name());
        List<String> other = Names.parts(mention.target().name());
        Party asserter = mention.assertedBy();
        return new Traits(
                recorded,
                when,
                words,
                concepts,
                kinds,
                goods,
                numbers(mention),
                place,
                published == null ? null : published.firstDay(),
                office(mention),
                editions(all),
                actor,
                other,
                actor.isEmpty() && asserter != null ? Names.parts(asserter.name()) : actor,
                count(
                        !actor.isEmpty() || !other.isEmpty(),
                        !words.isEmpty() || !concepts.isEmpty(),
                        !kinds.isEmpty() || !goods.isEmpty(),
                        place != null && !place.seat(),
                        mention.amount() != null,
                        when != null && when.explicit()));
    }

    /** The same traits of the same mention, recorded. */
    public Traits as(Recorded itself) {
        return new Traits(
                itself,
                when,
                words,
                concepts,
                kinds,
                goods,
                numbers,
                place,
                published,
                office,
                editions,
                sourceName,
                targetName,
                voice,
                particulars);
    }

    private static int count(boolean... facts) {
        int count = 0;
        for (boolean fact : facts) {
            count += fact ? 1 : 0;
        }
        return count;
    }

    private static Set<BigDecimal> numbers(Mention mention) {
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        for (Item item : mention.items()) {
            BigDecimal number = item.quantity();
            if (number != null && number.compareTo(TELLING_NUMBER) >= 0) {
                numbers.add(number.stripTrailingZeros());
            }
        }
        return numbers;
    }

    private static Set<String> office(Mention mention) {
        String body = mention.source().body();
        if (body == null) {
            return Set.of();
        }
        Set<String> office = Words.of(body);
        office.removeIf(w -> Words.isGeneric(w, mention.language()));
        return office;
    }

    /** The 33rd fair is not the 34th. */
    private static Set<String> editions(Set<String> words) {
        Set<String> editions = new LinkedHashSet<>();
        for (String word : words) {
            StringBuilder digits = new StringBuilder();
            word.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
            if (!digits.isEmpty()) {
                editions.add(digits.toString());
            }
        }
        return editions;
    }

    private static boolean tellsApart(String word, Mention mention) {
        // In a declared relationship the general words are the thing itself.
        boolean generic = mention.form() != Form.PARTNERSHIP && Words.isGeneric(word, mention.language());
        return !generic
                && !Words.isOfCountry(word, mention.source().country(), mention.language())
                && !Words.isOfCountry(word, mention.target().country(), mention.language());
    }

    private static @Nullable Spot place(Mention mention) {
        Place place = mention.place();
        if (place == null) {
            return null;
        }
        String name = Words.fold(place.name());
        boolean state = Words.isOfCountry(name, mention.source().country(), mention.language())
                || Words.isOfCountry(name, mention.target().country(), mention.language());
        return Spot.of(place, state);
    }

    Mention mention() {
        return recorded.mention();
    }

    @Nullable
    Money amount() {
        return mention().amount();
    }

    /** Whether it counts others of something that it does not name. */
    boolean isOthers() {
        return kinds.isEmpty() && goods.isEmpty() && mention().items().stream().anyMatch(Item::additional);
    }

    /** Whether it counts what comes on top of something. */
    boolean isMore() {
        return mention().items().stream().anyMatch(Item::additional);
    }

    /** Whether nothing in it tells it apart from any other mention of its pair and form. */
    boolean isGeneral() {
        return particulars == 0;
    }

    /** Mentions of two buckets are never one thing: pair and form, for a visit its direction, for an event also its type. */
    public static String bucket(Mention mention) {
        String source = mention.source().country();
        String target = mention.target().country();
        boolean ordered = source.compareTo(target) <= 0;
        String pair = ordered ? source + " " + target : target + " " + source;
        if (mention.form() == Form.VISIT) {
            return source + " > " + target + " " + mention.form();
        }
        return mention.form().isUndertaking()
                ? pair + " " + mention.form()
                : source + " > " + target + " " + mention.form() + " " + mention.type();
    }

    /** Whether it says no more than that something of the kind is going on. */
    boolean isTalk() {
        return isGeneral() && !Occurrence.tellsAStep(mention().status());
    }

    /** Keys under which it can be found: two mentions of two pages that share none cannot reach the score of a merge. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        sourceName.forEach(n -> keys.add(nameKey(n)));
        targetName.forEach(n -> keys.add(nameKey(n)));
        voice.forEach(n -> keys.add(nameKey(n)));
        words.forEach(w -> keys.add("w " + w));
        for (String kind : concepts) {
            keys.add("k " + kind);
            GoodsFamilies.generalOf(kind).forEach(g -> keys.add("k " + g));
        }
        goods.forEach(g -> keys.add("g " + g));
        numbers.forEach(n -> keys.add("q " + n));
        if (place != null && !place.seat()) {
            keys.add("p " + place.key());
        }
        Money amount = amount();
        if (amount != null) {
            keys.add("a " + amount.currency());
        }
        if (when != null && when.explicit()) {
            YearMonth last = YearMonth.from(when.to().plusDays(MergeRules.SAME_TIME_DAYS));
            YearMonth month = YearMonth.from(when.from().minusDays(MergeRules.SAME_TIME_DAYS));
            for (int i = 0; i < MAX_MONTHS && !month.isAfter(last); i++) {
                keys.add("m " + month);
                month = month.plusMonths(1);
            }
        }
        if (published != null) {
            long week = published.toEpochDay() / NEWS_DAYS;
            keys.add("d " + week);
            keys.add("d " + (week + 1));
        }
        if (isGeneral()) {
            keys.add("general");
        }
        return keys;
    }

    /** The keys, and last, for a mention whose day of publication is known, the time at which its entry has news ({@link Choice#times}). */
    public Set<String> allKeys() {
        Set<String> keys = new LinkedHashSet<>(keys());
        if (published != null) {
            keys.add(Choice.time(published));
        }
        return keys;
    }

    /** Spelling variants of a name begin alike. */
    private static String nameKey(String part) {
        return "n " + part.substring(0, Math.min(2, part.length()));
    }
}
