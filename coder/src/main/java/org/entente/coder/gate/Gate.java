// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.NewsCoder;
import org.entente.coder.actor.ActorLexicon;
import org.entente.model.article.Article;
import org.entente.model.article.Block;

/**
 * Tells which articles can hold an event between two states: the language is read, and somewhere a word that may evoke a frame has the names of two
 * different countries or bodies in reach. Errs on the side of letting pass; what it costs in mentions is measured by {@code entente evaluate gate}.
 * Immutable and thread-safe; loads the lists of a language with its first article, never its model.
 */
public final class Gate {

    /** Why an article need not be analysed. */
    public enum Verdict {
        PASSES,
        LANGUAGE_NOT_READ,
        ONE_COUNTRY,
        NO_TRIGGER
    }

    /** How many sentences before and after a word the two names may stand: who acts is often named a sentence or two before. */
    private static final int REACH = 1;

    private Gate() {}

    public static Gate standard() {
        return new Gate();
    }

    public Verdict verdict(Article article) {
        if (!NewsCoder.reads(article.language())) {
            return Verdict.LANGUAGE_NOT_READ;
        }
        List<Clues.Clue> sentences = clues(article);
        Set<String> all = new HashSet<>();
        sentences.forEach(clue -> all.addAll(clue.countries()));
        if (all.size() < 2) {
            return Verdict.ONE_COUNTRY;
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (isHot(sentences, i)) {
                return Verdict.PASSES;
            }
        }
        return Verdict.NO_TRIGGER;
    }

    /**
     * The same article with its title, the blocks that name a country or body, and those in reach of a word that has two of them in reach: what is worth parsing.
     * Text and offsets stay what they are.
     */
    public Article worthParsing(Article article) {
        List<Clues.Clue> sentences = clues(article);
        Set<Block> worth = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i).countries().isEmpty()) {
                worth.add(sentences.get(i).block());
            }
            if (isHot(sentences, i)) {
                reach(sentences, i).forEach(clue -> worth.add(clue.block()));
            }
        }
        return article.withBlocks(article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE || worth.contains(block))
                .toList());
    }

    private static List<Clues.Clue> clues(Article article) {
        return Clues.of(
                        article.text(),
                        article.blocks(),
                        ActorLexicon.forLanguage(article.language()).names(),
                        TriggerIndex.forLanguage(article.language()))
                .sentences();
    }

    /** Whether a word of the sentence may evoke a frame and has two countries in reach. */
    private static boolean isHot(List<Clues.Clue> sentences, int at) {
        if (!sentences.get(at).trigger()) {
            return false;
        }
        Set<String> near = new HashSet<>();
        reach(sentences, at).forEach(clue -> near.addAll(clue.countries()));
        return near.size() >= 2;
    }

    private static List<Clues.Clue> reach(List<Clues.Clue> sentences, int at) {
        return sentences.subList(Math.max(0, at - REACH), Math.min(sentences.size(), at + REACH + 1));
    }
}
