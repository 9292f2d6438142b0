// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.CodedSentence;
import org.entente.coder.NewsCoder;
import org.entente.coder.event.Values;
import org.entente.coder.lexicon.Lexicon;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Status;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;

/**
 * Reads the undertaking that an article is chiefly about. Unlike a mention, which rests on one sentence, it is gathered from the whole
 * article: the sides from its mentions, how far it has come also from sentences such as "construction began in May" that name neither,
 * amount, date and sector from wherever they are told first and most plainly. Immutable and thread-safe.
 */
public final class UndertakingReader {

    private final NewsCoder coder;

    public UndertakingReader(NewsCoder coder) {
        this.coder = coder;
    }

    /** The undertaking; empty when the article's language is not read or it has no sentence. */
    public Optional<Undertaking> read(Article article) {
        List<CodedSentence> sentences = coder.read(article);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        StageReader reader = new StageReader(article.language());
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            stages.addAll(reader.read(sentences.get(i).sentence(), i));
        }
        boolean titled = article.blocks().get(0).kind() == Block.Kind.TITLE;
        Sides sides =
                Sides.of(sentences, Lexicon.forLanguage(article.language()).grammar());
        Facts facts = new Facts(sentences, Values.forLanguage(article.language()), titled, article);
        Optional<Mention> chief = sides.chief(sentences);
        Optional<Status> told = new Progress(stages, isFuture(sentences.get(0).sentence())).status();
        return Optional.of(new Undertaking(
                sides.source(),
                sides.target(),
                chief.map(Mention::type).orElse(null),
                chief.map(Mention::form).orElse(null),
                told.or(() -> chief.map(Mention::status)).orElse(null),
                facts.sector().orElse(null),
                facts.amount().orElse(null),
                facts.date().orElse(null),
                stages));
    }

    /** "Norway to build a bridge in Togo", "La Norvège construira …": the headline's first verb is an infinitive or a future. */
    private static boolean isFuture(Sentence headline) {
        return headline.words().stream()
                .filter(word -> word.upos() == Upos.VERB || word.upos() == Upos.AUX)
                .findFirst()
                .filter(word -> word.has("VerbForm=Inf") || word.has("Tense=Fut"))
                .isPresent();
    }
}
