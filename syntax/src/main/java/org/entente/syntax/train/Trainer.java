// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.entente.syntax.Model;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.lemma.Lemmatizer;
import org.entente.syntax.lexicon.Lexicon;
import org.entente.syntax.parse.Parser;
import org.entente.syntax.parse.ParserTrainer;
import org.entente.syntax.tag.Tagger;
import org.entente.syntax.tag.TaggerTrainer;
import org.entente.syntax.token.MultiwordTrainer;
import org.entente.syntax.token.SegmentationRules;

/** Builds a {@link Model} from treebank sentences. One thread; the same sentences and seed give the same model, byte for byte. */
public final class Trainer {

    private static final int FOLDS = 8;

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

    public Model train(List<Sentence> treebank) {
        Harmony harmony = Harmony.of(language);
        List<Sentence> sentences = treebank.stream().map(harmony::apply).toList();
        int total = FOLDS + 2 + rounds;
        Tagger tagger = TaggerTrainer.train(sentences, lexicon, rounds, seed);
        progress.accept(new Progress("tagger", 1, total));
        Lemmatizer lemmatizer = Lemmatizer.train(sentences);
        progress.accept(new Progress("lemmatizer", 2, total));
        List<Draft> drafts = jackknifed(sentences, tagger, total);
        Parser parser = ParserTrainer.train(
                sentences,
                drafts,
                rounds,
                seed,
                round -> progress.accept(new Progress("parser", FOLDS + 2 + round, total)));
        return new Model(
                language,
                lexicon,
                MultiwordTrainer.train(sentences, SegmentationRules.of(language), seed),
                tagger,
                lemmatizer,
                parser);
    }

    /** Every sentence tagged by a tagger that has not seen it: the parser must learn from tags as wrong as those it will get. */
    private List<Draft> jackknifed(List<Sentence> sentences, Tagger whole, int total) {
        Draft[] drafts = new Draft[sentences.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sentence> others = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(sentences.get(i));
                }
            }
            Tagger tagger = TaggerTrainer.train(others, lexicon, Math.max(1, rounds / 2), seed);
            Lemmatizer lemmatizer = Lemmatizer.train(others);
            for (int i = fold; i < sentences.size(); i += FOLDS) {
                Draft draft = new Draft(
                        sentences.get(i).words().stream().map(Word::form).toArray(String[]::new), lexicon);
                tagger.tag(draft);
                for (int w = 1; w <= draft.size; w++) {
                    draft.lemmas[w] = lemmatizer.lemma(
                            draft.forms[w],
                            Upos.values()[draft.upos[w] - 1],
                            tagger.featureName(draft.feats[w]),
                            lexicon.readings(draft.lexical[w]));
                    draft.lemmaHash[w] = Hash.of(draft.lemmas[w]);
                    draft.feats[w] = whole.featureNumber(tagger.featureName(draft.feats[w]));
                }
                drafts[i] = draft;
            }
            progress.accept(new Progress("tagging fold " + (fold + 1), 3 + fold, total));
        }
        return List.of(drafts);
    }
}
