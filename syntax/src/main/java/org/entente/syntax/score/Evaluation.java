// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.Pipeline;
import org.entente.syntax.conllu.Treebank;

/** Runs and scores an analysis against a treebank. Pure and thread-safe. */
public final class Evaluation {

    /** The features that count (CoNLL 2018 scorer, {@code UNIVERSAL_FEATURES}). */
    private static final Set<String> UNIVERSAL = Set.of(
            "PronType",
            "NumType",
            "Poss",
            "Reflex",
            "Foreign",
            "Abbr",
            "Gender",
            "Animacy",
            "Number",
            "Case",
            "Definite",
            "Degree",
            "VerbForm",
            "Mood",
            "Tense",
            "Aspect",
            "Voice",
            "Evident",
            "Polarity",
            "Person",
            "Polite");

    private Evaluation() {}

    /** From the raw text: the pipeline finds sentences and words itself. */
    public static SyntaxScore fromText(Pipeline pipeline, Treebank gold) {
        return compare(gold.sentences(), pipeline.analyse(gold.text()));
    }

    /** With the treebank's sentences and words given; tags, lemmas and trees are the pipeline's. */
    public static SyntaxScore fromTokens(Pipeline pipeline, Treebank gold) {
        return compare(
                gold.sentences(),
                gold.sentences().stream().map(pipeline::annotate).toList());
    }

    /**
     * @throws EntenteException.Data with {@link FaultCode#MALFORMED_DATA} when the two are not of the same characters
     */
    public static SyntaxScore compare(List<Sentence> gold, List<Sentence> system) {
        Unit.Side left = Unit.Side.of(gold);
        Unit.Side right = Unit.Side.of(system);
        if (!left.characters().equals(right.characters())) {
            throw new EntenteException.Data(
                    FaultCode.MALFORMED_DATA, "evaluation", "treebank and analysis are not of the same text");
        }
        int[] goldOf = Alignment.of(left.words(), right.words());
        int words = 0;
        int upos = 0;
        int features = 0;
        int lemmas = 0;
        int heads = 0;
        int labelled = 0;
        for (int s = 0; s < goldOf.length; s++) {
            if (goldOf[s] < 0) {
                continue;
            }
            Unit goldUnit = left.words().get(goldOf[s]);
            Unit unit = right.words().get(s);
            words++;
            upos += goldUnit.word().upos() == unit.word().upos() ? 1 : 0;
            features += universal(goldUnit.word().feats())
                            .equals(universal(unit.word().feats()))
                    ? 1
                    : 0;
            lemmas += lemmaAgrees(goldUnit.word(), unit.word()) ? 1 : 0;
            if (head(goldUnit, goldOf[s]) == systemHead(unit, s, goldOf)) {
                heads++;
                labelled += plain(goldUnit.word()).equals(plain(unit.word())) ? 1 : 0;
            }
        }
        int goldWords = left.words().size();
        int systemWords = right.words().size();
        return new SyntaxScore(
                places(left.tokens(), right.tokens()),
                places(left.sentences(), right.sentences()),
                new Measure(goldWords, systemWords, words),
                new Measure(goldWords, systemWords, upos),
                new Measure(goldWords, systemWords, features),
                new Measure(goldWords, systemWords, lemmas),
                new Measure(goldWords, systemWords, heads),
                new Measure(goldWords, systemWords, labelled));
    }

    private static Measure places(List<Long> gold, List<Long> system) {
        Set<Long> found = new HashSet<>(gold);
        return new Measure(gold.size(), system.size(), (int)
                system.stream().filter(found::contains).count());
    }

    /** The head's index among the treebank's words, -1 for the root. */
    private static int head(Unit unit, int index) {
        return unit.word().head() == 0 ? -1 : unit.first() + unit.word().head() - 1;
    }

    /** The same for a word of the analysis, -2 when its head has no partner. */
    private static int systemHead(Unit unit, int index, int[] goldOf) {
        if (unit.word().head() == 0) {
            return -1;
        }
        int partner = goldOf[unit.first() + unit.word().head() - 1];
        return partner < 0 ? -2 : partner;
    }

    private static boolean lemmaAgrees(Word gold, Word system) {
        return gold.lemma().equals("_") || gold.lemma().equals(system.lemma());
    }

    private static List<String> universal(String feats) {
        List<String> kept = new ArrayList<>();
        for (String feature : feats.split("\\|")) {
            int equals = feature.indexOf('=');
            if (equals > 0 && UNIVERSAL.contains(feature.substring(0, equals))) {
                kept.add(feature);
            }
        }
        return kept;
    }

    private static String plain(Word word) {
        int colon = word.deprel().indexOf(':');
        return colon < 0 ? word.deprel() : word.deprel().substring(0, colon);
    }
}
