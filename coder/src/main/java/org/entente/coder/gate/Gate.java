// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.NewsCoder;
import org.entente.coder.actor.ActorLexicon;
import org.entente.coder.actor.NameIndex;
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
        Clues clues = Clues.of(
                article.text(),
                article.blocks(),
                ActorLexicon.forLanguage(article.language()).names(),
                TriggerIndex.forLanguage(article.language()));
        return verdict(clues.sentences());
    }

    /**
     * The same article with its title and the blocks that name a country or body: what is worth parsing. Text and offsets stay what they are.
     */
    public Article worthParsing(Article article) {
        NameIndex names = ActorLexicon.forLanguage(article.language()).names();
        List<Block> kept = article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE || Clues.namesAny(article.text(), block, names))
                .toList();
        return article.withBlocks(kept);
    }

    private static Verdict verdict(List<Clues.Clue> sentences) {
        Set<String> all = new HashSet<>();
        sentences.forEach(clue -> all.addAll(clue.countries()));
        if (all.size() < 2) {
            return Verdict.ONE_COUNTRY;
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).trigger()) {
                Set<String> near = new HashSet<>();
                for (int j = Math.max(0, i - REACH); j <= Math.min(sentences.size() - 1, i + REACH); j++) {
                    near.addAll(sentences.get(j).countries());
                }
                if (near.size() >= 2) {
                    return Verdict.PASSES;
                }
            }
        }
        return Verdict.NO_TRIGGER;
    }
}
