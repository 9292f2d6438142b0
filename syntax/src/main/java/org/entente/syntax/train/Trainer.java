// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.syntax.Model;
import org.entente.syntax.internal.Draft;
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
        if (treebank.isEmpty()) {
            throw new EntenteException.Data(FaultCode.MALFORMED_DATA, "treebank", "holds no sentence");
        }
        Harmony harmony = Harmony.of(language);
        List<Sentence> sentences = treebank.stream().map(harmony::apply).toList();
        int[] done = {0};
        Multiwords multiwords = MultiwordTrainer.train(sentences, SegmentationRules.of(language), seed);
        tell("multiword tokens", done);
        Tagger tagger = TaggerTrainer.train(sentences, lexicon, rounds, seed, RUNS);
        tell("tagger", done);
        Lemmatizer lemmatizer = LemmatizerTrainer.train(sentences, lexicon);
        tell("lemmas", done);
        List<Draft> drafts = jackknifed(sentences, tagger, () -> tell("tags unseen", done));
        Parser parser = ParserTrainer.train(sentences, drafts, rounds, seed, () -> tell("parser", done));
        return new Model(language, lexicon, multiwords, tagger, lemmatizer, parser);
    }

    private void tell(String step, int[] done) {
        done[0]++;
        progress.accept(new Progress(step, done[0], STAGES + FOLDS + ParserTrainer.STEPS));
    }

    /** Every sentence tagged by a tagger that has not seen it: the parser must learn from tags as wrong as those it will get. */
    private List<Draft> jackknifed(List<Sentence> sentences, Tagger whole, Runnable step) {
        Draft[] drafts = new Draft[sentences.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sentence> others = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(sentences.get(i));
                }
            }
            Tagger tagger = TaggerTrainer.train(others, lexicon, Math.max(1, rounds / 2), seed, 1);
            Lemmatizer lemmatizer = LemmatizerTrainer.train(others, lexicon);
            for (int i = fold; i < sentences.size(); i += FOLDS) {
                Draft draft = Draft.of(sentences.get(i), lexicon);
                tagger.tag(draft);
                lemmatizer.lemmatize(draft, tagger, lexicon);
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
