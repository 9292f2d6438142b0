// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.coder.lexicon.Frame;
import org.entente.coder.place.PlaceMention;
import org.entente.coder.role.Filling;
import org.entente.coder.role.SentenceReading;
import org.entente.coder.sector.SectorHit;
import org.entente.coder.tree.Tree;
import org.entente.model.article.Article;
import org.entente.model.mention.Evidence;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** Writes the mentions of an accepted candidate, with all values the sentence gives. */
public final class MentionWriter {

    private final SentenceReading reading;
    private final Tree tree;
    private final SentenceValues values;
    private final Dates dates;
    private final Goods goods;
    private final Topic topic;
    private final Quote quote;
    private final Article article;

    /**
     * @param reading the sentence
     * @param values the values it names
     * @param article the article it stands in
     * @param before the last goods the article named before it
     */
    public MentionWriter(
            SentenceReading reading, SentenceValues values, Article article, Supplier<Optional<Item>> before) {
        this.reading = reading;
        this.tree = reading.tree();
        this.values = values;
        this.dates = new Dates(tree, values.times(), values.published());
        this.goods = new Goods(tree, reading.arguments(), reading.lexicon(), values, before);
        this.topic = new Topic(tree, reading.arguments(), values.times());
        this.quote = new Quote(tree);
        this.article = article;
    }

    public List<Mention> write(Candidate candidate) {
        Frame.Outcome outcome = candidate.outcome();
        Word trigger = candidate.trigger();
        List<Word> governors = candidate.verdict().governors();
        List<Item> items = goods.items(candidate.pattern(), trigger);
        if (candidate.pattern().frame().needsItem() && items.isEmpty()) {
            return List.of(); // "a promis une réponse": nothing changes hands
        }
        Status told = candidate.reached();
        Optional<TimeSpan> date = dates.of(trigger, governors, told);
        Status status = SentenceCoder.spoken(dates.adjust(told, outcome.form(), date), outcome.type());
        Optional<Money> amount = goods.amount(trigger, governors);
        List<Word> about = topic.heads(candidate.pattern(), trigger, governors);
        List<Word> scope = about.isEmpty() ? topic.own(trigger) : about;
        Span span = quote.of(trigger, governors, candidate.filling().arguments());
        Optional<Party> asserter = reading.attribution().speaker(trigger);
        List<Mention> mentions = new ArrayList<>();
        for (Filling.Pair pair : candidate.filling().pairs()) {
            mentions.add(new Mention(
                    article.location(),
                    reading.lexicon().language(),
                    outcome.type(),
                    outcome.form(),
                    status,
                    pair.source().party(),
                    pair.target().party(),
                    topic.phrase(scope).orElse(null),
                    topic.keys(scope),
                    date.orElse(null),
                    place(trigger).orElse(null),
                    sector(trigger, scope).orElse(null),
                    items,
                    amount.orElse(null),
                    asserter.orElse(null),
                    candidate.verdict().polarity(),
                    Evidence.of(span, article.text()),
                    tree.sentence().span(),
                    Math.round(pair.confidence() * 100) / 100.0,
                    candidate.pattern().id()));
        }
        return mentions;
    }

    /** Where it happens: a place said to be so in the trigger's clause. */
    private Optional<Place> place(Word trigger) {
        Optional<Place> own = placeInside(trigger);
        if (own.isPresent()) {
            return own;
        }
        Place country = null;
        for (PlaceMention mention : values.places()) {
            Word word = tree.sentence().word(mention.firstWord());
            boolean near =
                    tree.dominates(trigger, word) || tree.clauseHead(word).equals(tree.clauseHead(trigger));
            if (near && mention.locative()) {
                if (!mention.isCountry()) {
                    return Optional.of(mention.place());
                }
                country = country == null ? mention.place() : country;
            }
        }
        return Optional.ofNullable(country);
    }

    /** "la Foire du livre de La Havane": a place inside the trigger's own phrase. */
    private Optional<Place> placeInside(Word trigger) {
        for (PlaceMention mention : values.places()) {
            Word word = tree.sentence().word(mention.firstWord());
            if (!mention.isCountry() && tree.dominates(trigger, word) && trigger.upos() != Upos.VERB) {
                return Optional.of(mention.place());
            }
        }
        return Optional.empty();
    }

    private Optional<String> sector(Word trigger, List<Word> heads) {
        List<Word> scope = new ArrayList<>();
        for (Word word : tree.sentence().words()) {
            boolean inside = tree.dominates(trigger, word);
            for (int i = 0; i < heads.size() && !inside; i++) {
                inside = tree.dominates(heads.get(i), word);
            }
            if (inside) {
                scope.add(word);
            }
        }
        Optional<SectorHit> hit = values.readers().sectors().read(tree.sentence(), scope, trigger);
        return hit.map(SectorHit::code);
    }
}
