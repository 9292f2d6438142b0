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
import org.entente.syntax.Pipeline;
import org.entente.syntax.lexicon.Lexicon;

/**
 * Trees for a language without a treebank: a parser learns from treebanks of other languages with every word but its tag taken away,
 * and parses tagged text of the new language (delexicalised transfer, Zeman and Resnik 2008; McDonald, Petrov and Hall 2011). What comes out
 * is silver to train a first model on. Immutable, thread-safe.
 */
public final class Transfer {

    /** Features that say how a word behaves in a sentence, in whatever language. */
    private static final List<String> KEPT = List.of(
            "VerbForm=Fin", "VerbForm=Inf", "VerbForm=Part", "PronType=Rel", "PronType=Art", "Poss=Yes", "Case=Gen");

    private final Pipeline parser;

    private Transfer(Pipeline parser) {
        this.parser = parser;
    }

    /**
     * Learns from treebanks of any languages.
     *
     * @param rounds how often each sentence is seen
     * @param progress told after each step
     * @throws org.entente.model.fault.EntenteException.Data when there is no sentence to learn from
     */
    public static Transfer learn(List<Sentence> treebanks, int rounds, long seed, Consumer<Trainer.Progress> progress) {
        List<Sentence> bare = treebanks.stream().map(Transfer::withoutWords).toList();
        Model model = new Trainer(Language.UNKNOWN, Lexicon.empty(), rounds, seed, progress).train(bare);
        return new Transfer(Pipeline.of(model));
    }

    /** The same words, tags and features with a tree over them; whatever heads the sentence had are ignored. */
    public Sentence parse(Sentence tagged) {
        List<Word> trees = parser.annotate(withoutWords(tagged)).words();
        List<Word> words = new ArrayList<>(tagged.size());
        for (Word word : tagged.words()) {
            Word placed = trees.get(word.id() - 1);
            words.add(word.under(placed.head(), placed.deprel()));
        }
        return tagged.with(words);
    }

    private static Sentence withoutWords(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.size());
        for (Word word : sentence.words()) {
            String bare = bare(word);
            words.add(word.withForm(bare).withLemma(bare).under(word.head(), plain(word.deprel())));
        }
        return sentence.with(words);
    }

    /** Punctuation keeps its form, which is much the same everywhere. */
    private static String bare(Word word) {
        if (word.upos() == Upos.PUNCT) {
            return word.form();
        }
        StringBuilder bare = new StringBuilder(word.upos().name());
        for (String feature : KEPT) {
            if (word.has(feature)) {
                bare.append('|').append(feature);
            }
        }
        return bare.toString();
    }

    /** Subtypes differ from language to language, but for the passive, which the coder needs. */
    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 || relation.endsWith(":pass") || relation.equals("obl:agent")
                ? relation
                : relation.substring(0, colon);
    }
}
