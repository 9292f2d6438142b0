// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.coder.actor.ActorLexicon;
import org.entente.coder.actor.ActorReader;
import org.entente.coder.actor.ArticleActors;
import org.entente.coder.actor.SentenceActors;
import org.entente.coder.event.Candidate;
import org.entente.coder.event.MentionWriter;
import org.entente.coder.event.Selection;
import org.entente.coder.event.SentenceCoder;
import org.entente.coder.event.Values;
import org.entente.coder.fact.Attribution;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.place.PlaceGazetteer;
import org.entente.coder.place.PlaceMention;
import org.entente.coder.role.Dyad;
import org.entente.coder.role.SentenceReading;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Repair;
import org.entente.coder.tree.Tree;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.entente.syntax.Pipeline;

/**
 * Codes articles: which events between states their sentences assert (coding guide §1-§5). Immutable and thread-safe; models and
 * lexicons of a language are loaded when the first article in it is coded.
 */
public final class NewsCoder {

    /** Changes whenever the same page may be coded differently: the ledger keeps readings of different versions apart. */
    public static final String VERSION = "0.1.0";

    /** How many sentences back an aggressor is remembered: a blow told later belongs to another story. */
    private static final int MEMORY = 2;

    private static final int GOODS_MEMORY = 5;

    private static final int MIN_DOMESTIC = 2;

    private static final double DOMESTIC_SHARE = 0.2;

    private final Map<Language, Room> rooms = new ConcurrentHashMap<>();

    private NewsCoder() {}

    public static NewsCoder standard() {
        return new NewsCoder();
    }

    /** Whether articles in this language are coded; others give no mentions. */
    public static boolean reads(Language language) {
        return Lexicon.exists(language) && Pipeline.exists(language);
    }

    /** The mentions of an article in reading order; none when its language is not read. */
    public List<Mention> code(Article article) {
        List<Mention> mentions = new ArrayList<>();
        for (CodedSentence sentence : read(article)) {
            mentions.addAll(sentence.mentions());
        }
        return mentions;
    }

    /** Every sentence of the article with its candidates, accepted and refused: what {@code entente explain} shows. */
    public List<CodedSentence> read(Article article) {
        if (!reads(article.language())) {
            return List.of();
        }
        Room room = rooms.computeIfAbsent(article.language(), Room::open);
        String text = unwrapped(article);
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.language().equals(article.language())) {
                room.pipeline.analyse(text, block.span()).forEach(s -> sentences.add(Repair.of(s)));
            }
        }
        ArticleActors actors = ActorReader.open(room.actors, PlaceGazetteer.standard()::countryOf, sentences);
        List<SentenceActors> named = sentences.stream().map(actors::read).toList();
        if (isDomestic(sentences, room.lexicon)) {
            return List.of();
        }
        Optional<Dyad> dyad = Dyad.of(sentences, named);
        List<CodedSentence> coded = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            List<Sentence> before = sentences.subList(0, i);
            coded.add(room.code(
                    sentences.get(i),
                    named.get(i),
                    dyad,
                    aggressors(coded),
                    () -> lastGoods(before, room.values),
                    article));
        }
        return coded;
    }

    /** The article's text with the line breaks inside its blocks made spaces: a wrapped line does not end a sentence. Same length. */
    private static String unwrapped(Article article) {
        StringBuilder text = new StringBuilder(article.text());
        for (Block block : article.blocks()) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                    text.setCharAt(i, ' ');
                }
            }
        }
        return text.toString();
    }

    /** Sports pages speak of nations that meet, beat and eliminate one another; none of it is coded (coding guide §1). */
    private static boolean isDomestic(List<Sentence> sentences, Lexicon lexicon) {
        long domestic = sentences.stream()
                .filter(s -> s.words().stream()
                        .anyMatch(w -> lexicon.grammar().domestic().contains(w.lemma())))
                .count();
        return domestic >= MIN_DOMESTIC && domestic >= DOMESTIC_SHARE * sentences.size();
    }

    /** The last goods named in the plural in the sentences just before this one: what a bare number there counts. */
    private static Optional<Item> lastGoods(List<Sentence> before, Values values) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - GOODS_MEMORY); i--) {
            Sentence sentence = before.get(i);
            for (int id = sentence.size(); id >= 1; id--) {
                Word word = sentence.word(id);
                if (word.upos() == Upos.NOUN && word.has("Number=Plur")) {
                    Optional<String> kind = values.goods().kind(sentence, word);
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
                .filter(m -> SentenceCoder.isHostile(m.type()))
                .map(m -> m.source().country())
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Room(Language language, Pipeline pipeline, ActorLexicon actors, Lexicon lexicon, Values values) {

        static Room open(Language language) {
            return new Room(
                    language,
                    Pipeline.forLanguage(language),
                    ActorLexicon.forLanguage(language),
                    Lexicon.forLanguage(language),
                    Values.forLanguage(language));
        }

        CodedSentence code(
                Sentence sentence,
                SentenceActors actors,
                Optional<Dyad> dyad,
                Set<String> aggressors,
                Supplier<Optional<Item>> before,
                Article article) {
            Tree tree = new Tree(sentence);
            Arguments arguments = new Arguments(tree, lexicon.grammar());
            List<PlaceMention> places = values.places().read(sentence);
            SentenceReading reading = new SentenceReading(
                    tree, arguments, actors, places, new Attribution(tree, arguments, actors, lexicon), dyad, lexicon);
            List<Candidate> candidates = new SentenceCoder(reading, aggressors).candidates();
            if (candidates.stream().noneMatch(Candidate::accepted)) {
                return new CodedSentence(sentence, actors, candidates, List.of());
            }
            MentionWriter writer =
                    new MentionWriter(reading, values.of(sentence, places, article.published()), article, before);
            List<Mention> mentions = candidates.stream()
                    .filter(Candidate::accepted)
                    .flatMap(c -> writer.write(c).stream())
                    .toList();
            return new CodedSentence(sentence, actors, candidates, Selection.of(mentions));
        }
    }
}
