// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.syntax.Model;
import org.entente.syntax.internal.Dialects;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Practice;
import org.entente.syntax.lemma.Lemmatizer;
import org.entente.syntax.lemma.LemmatizerTrainer;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.parse.Parser;
import org.entente.syntax.parse.ParserTrainer;
import org.entente.syntax.tag.Tagger;
import org.entente.syntax.tag.TaggerTrainer;
import org.entente.syntax.token.MultiwordTrainer;
import org.entente.syntax.token.Multiwords;
import org.entente.syntax.token.SegmentationRules;

/** Builds a {@link Model} from treebank sentences. One thread; the same sentences and seed give the same model, byte for byte. */
public final class Trainer {

    private static final int FOLDS = 8;
    private static final int RUNS = 2;
    private static final int STAGES = 3;

    private final Language language;
    private final Lexicon lexicon;
    private final int rounds;
    private final long seed;
    private final Consumer<Progress> progress;

    /**
     * @param lexicon a full-form dictionary, or {@link Lexicon#empty}
     * @param rounds how often each stage sees every sentence
     * @param progress told after each step
     */
    public Trainer(Language language, Lexicon lexicon, int rounds, long seed, Consumer<Progress> progress) {
        this.language = language;
        this.lexicon = lexicon;
        this.rounds = rounds;
        this.seed = seed;
        this.progress = progress;
    }

    /**
     * How far training is.
     *
     * @param step what has just been done
     * @param done steps done
     * @param total all steps
     */
    public record Progress(String step, int done, int total) {}

    /**
     * Trains all stages, one after the other.
     *
     * @throws EntenteException.Data when there is no sentence to learn from
     */
    public Model train(List<Sentence> treebank) {
        return trainApart(List.of(new Dialect(treebank, List.of())));
    }

    /**
     * The same from treebanks whose habits differ: their trees are learned as dialects of one language, and the model speaks mostly the
     * first. All else is learned from all alike, but for the sentences of which only the trees are learned.
     *
     * @throws EntenteException.Data when there is no sentence to learn from
     */
    public Model trainApart(List<Dialect> treebanks) {
        List<Dialect> dialects =
                treebanks.stream().map(Harmony.of(language)::apply).toList();
        List<Sentence> sentences =
                dialects.stream().flatMap(dialect -> dialect.whole().stream()).toList();
        if (sentences.isEmpty()) {
            throw new EntenteException.Data(FaultCode.MALFORMED_DATA, "treebank", "holds no sentence");
        }
        int[] done = {0};
        Multiwords multiwords = MultiwordTrainer.train(sentences, SegmentationRules.of(language), seed);
        tell("multiword tokens", done);
        Practice practice = dialects.size() == 1 ? Practice.plain(rounds, RUNS) : TaggerTrainer.apart(rounds, RUNS);
        Tagger tagger = TaggerTrainer.train(sentences, lexicon, practice, seed);
        tell("tagger", done);
        Lemmatizer lemmatizer = LemmatizerTrainer.train(sentences, lexicon);
        tell("lemmas", done);
        Iterator<Draft> tagged = jackknifed(sentences, tagger, practice.shorter(), () -> tell("tags unseen", done))
                .iterator();
        List<Sentence> grown = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (Dialect dialect : dialects) {
            for (Sentence sentence : dialect.whole()) {
                grown.add(sentence);
                drafts.add(tagged.next());
            }
            for (Sentence sentence : dialect.trees()) {
                grown.add(sentence);
                drafts.add(tagged(sentence, tagger, lemmatizer));
            }
        }
        Parser parser = ParserTrainer.train(
                grown,
                Dialects.of(dialects.stream().map(Dialect::size).toList()),
                drafts,
                rounds,
                seed,
                () -> tell("parser", done));
        return new Model(language, lexicon, multiwords, tagger, lemmatizer, parser);
    }

    private Draft tagged(Sentence sentence, Tagger tagger, Lemmatizer lemmatizer) {
        Draft draft = Draft.of(sentence, lexicon);
        tagger.tag(draft);
        lemmatizer.lemmatize(draft, tagger, lexicon);
        return draft;
    }

    private void tell(String step, int[] done) {
        done[0]++;
        progress.accept(new Progress(step, done[0], STAGES + FOLDS + ParserTrainer.STEPS));
    }

    /** Every sentence tagged by a tagger that has not seen it: the parser must learn from tags as wrong as those it will get. */
    private List<Draft> jackknifed(List<Sentence> sentences, Tagger whole, Practice practice, Runnable step) {
        Draft[] drafts = new Draft[sentences.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sentence> others = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(sentences.get(i));
                }
            }
            Tagger tagger = TaggerTrainer.train(others, lexicon, practice, seed);
            Lemmatizer lemmatizer = LemmatizerTrainer.train(others, lexicon);
            for (int i = fold; i < sentences.size(); i += FOLDS) {
                Draft draft = tagged(sentences.get(i), tagger, lemmatizer);
                for (int w = 1; w <= draft.size; w++) {
                    draft.feats[w] = whole.featureNumber(tagger.featureName(draft.feats[w]));
                }
                drafts[i] = draft;
            }
            step.run();
        }
        return List.of(drafts);
    }
}
