// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.coder.actor.Actor;
import org.entente.coder.actor.ActorReader;
import org.entente.coder.actor.ArticleActors;
import org.entente.coder.actor.SentenceActors;
import org.entente.coder.event.Candidate;
import org.entente.coder.event.MentionWriter;
import org.entente.coder.event.Selection;
import org.entente.coder.event.SentenceCoder;
import org.entente.coder.event.SentenceValues;
import org.entente.coder.fact.Attribution;
import org.entente.coder.lexicon.Frame;
import org.entente.coder.place.PlaceGazetteer;
import org.entente.coder.place.SentencePlaces;
import org.entente.coder.role.Dyad;
import org.entente.coder.role.SentenceReading;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Repair;
import org.entente.coder.tree.Tree;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Status;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/**
 * Codes what one article says in one language, sentence by sentence, and keeps what later sentences take from earlier ones. Used once,
 * by one thread.
 */
final class ArticleCoder {

    /** How many sentences back an aggressor is remembered: a blow told later belongs to another story. */
    private static final int MEMORY = 2;

    private static final int GOODS_MEMORY = 5;

    private static final int MIN_DOMESTIC = 2;

    private static final double DOMESTIC_SHARE = 0.2;

    private final LanguageRoom room;
    private final Article article;
    private final List<Tree> trees;
    private final List<Sentence> sentences;

    /** Subject of the last sentence coded: what the next one may leave unsaid. */
    private Optional<Actor> topic = Optional.empty();

    /** @param text the article's text, in which a wrapped line does not end a sentence; offsets are the article's */
    ArticleCoder(LanguageRoom room, Article article, String text) {
        this.room = room;
        this.article = article;
        this.trees = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.language().equals(room.language())) {
                room.pipeline()
                        .analyse(
                                text,
                                block.kind() == Block.Kind.TITLE ? block.span() : Dateline.after(text, block.span()))
                        .forEach(s -> trees.add(Repair.of(s, room.lexicon().grammar())));
            }
        }
        this.sentences = trees.stream().map(Tree::sentence).toList();
    }

    /** Its sentences in reading order; none when the page is about sports. */
    List<CodedSentence> code() {
        ArticleActors actors = ActorReader.open(room.actors(), PlaceGazetteer.standard()::countryOf, sentences);
        List<SentenceActors> named = sentences.stream().map(actors::read).toList();
        if (isDomestic()) {
            return List.of();
        }
        Optional<Dyad> dyad = Dyad.of(sentences, named);
        List<CodedSentence> coded = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            int at = i;
            coded.add(code(trees.get(i), named.get(i), dyad, aggressors(coded), () -> lastGoods(at)));
        }
        return coded;
    }

    private CodedSentence code(
            Tree tree,
            SentenceActors actors,
            Optional<Dyad> dyad,
            Set<String> aggressors,
            Supplier<Optional<Item>> goodsBefore) {
        Sentence sentence = tree.sentence();
        Arguments arguments = new Arguments(tree, room.lexicon().grammar());
        SentencePlaces places = new SentencePlaces(room.values().places(), sentence);
        Attribution attribution = new Attribution(tree, arguments, actors, room.lexicon());
        SentenceReading reading =
                new SentenceReading(tree, arguments, actors, places, attribution, dyad, topic, room.lexicon());
        topic = room.lexicon().grammar().verbs().proDrop() ? topicOf(reading) : Optional.empty();
        List<Candidate> candidates = new SentenceCoder(reading, aggressors).candidates();
        if (candidates.stream().noneMatch(Candidate::accepted)) {
            return new CodedSentence(sentence, actors, candidates, List.of());
        }
        SentenceValues values = room.values().of(sentence, places.all(), article.published());
        if (values.isHistory()) {
            candidates = candidates.stream().map(ArticleCoder::asHistory).toList();
        }
        MentionWriter writer = new MentionWriter(reading, values, article, goodsBefore);
        List<Mention> mentions = candidates.stream()
                .filter(Candidate::accepted)
                .flatMap(c -> writer.write(c).stream())
                .toList();
        return new CodedSentence(sentence, actors, candidates, Selection.of(mentions));
    }

    /** What goes on to this day is news, however long ago it began. */
    private static Candidate asHistory(Candidate candidate) {
        boolean over = candidate.accepted() && candidate.verdict().status() != Status.ONGOING;
        return over ? candidate.refused("history, not news") : candidate;
    }

    /** The actor that is the sentence's subject; a sentence without subject goes on about the one before. */
    private static Optional<Actor> topicOf(SentenceReading reading) {
        for (Word word : reading.sentence().words()) {
            if (word.head() == 0) {
                List<Word> subjects = reading.arguments().subjects(word);
                Optional<Actor> root = reading.actors().actor(word).filter(Actor::person);
                if (subjects.isEmpty() && root.isPresent()) {
                    // A name that the tagger took for a verb: "Ri discursava".
                    return root;
                }
                return subjects.isEmpty() && reading.arguments().isUnspoken(word)
                        ? reading.topic()
                        : subjects.stream()
                                .flatMap(s -> reading.actors().actor(s).stream())
                                .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Sports pages speak of nations that meet, beat and eliminate one another; none of it is coded (coding guide §1). */
    private boolean isDomestic() {
        Set<String> cues = room.lexicon().grammar().domestic();
        long domestic = sentences.stream()
                .filter(s -> s.words().stream().anyMatch(w -> cues.contains(w.lemma())))
                .count();
        return domestic >= MIN_DOMESTIC && domestic >= DOMESTIC_SHARE * sentences.size();
    }

    /** The last goods named in the plural in the sentences just before this one: what a bare number there counts. */
    private Optional<Item> lastGoods(int before) {
        for (int i = before - 1; i >= Math.max(0, before - GOODS_MEMORY); i--) {
            Sentence sentence = sentences.get(i);
            for (int id = sentence.size(); id >= 1; id--) {
                Word word = sentence.word(id);
                if (word.upos() == Upos.NOUN && word.has("Number=Plur")) {
                    Optional<String> kind = room.values().goods().kind(sentence, word);
                    if (kind.isPresent()) {
                        return Optional.of(new Item(null, false, null, word.form(), kind.get(), false));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Who acted in the hostile events of the last sentences coded. */
    private static Set<String> aggressors(List<CodedSentence> coded) {
        return coded.subList(Math.max(0, coded.size() - MEMORY), coded.size()).stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> Frame.Outcome.isHostile(m.type()))
                .map(m -> m.source().country())
                .collect(Collectors.toUnmodifiableSet());
    }
}
