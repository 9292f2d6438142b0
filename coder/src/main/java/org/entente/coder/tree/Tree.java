// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/** A sentence with its children at hand. Immutable once built; cheap enough to build for every sentence. */
public final class Tree {

    private final Sentence sentence;
    private final List<List<Word>> children;

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        this.children = new ArrayList<>(sentence.size() + 1);
        for (int i = 0; i <= sentence.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (Word word : sentence.words()) {
            children.get(word.head()).add(word);
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The tree over these words instead; this one when they are the same. */
    Tree with(List<Word> words) {
        for (Word word : sentence.words()) {
            if (words.get(word.id() - 1) != word) {
                return new Tree(sentence.with(words));
            }
        }
        return this;
    }

    /** The preposition that stands before {@code nominal} and belongs to it; of several the first. */
    public Optional<Word> preposition(Word nominal) {
        for (Word child : children(nominal)) {
            if (child.is("case") && child.id() < nominal.id()) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public List<Word> children(Word word) {
        return children.get(word.id());
    }

    public Optional<Word> head(Word word) {
        return word.head() == 0 ? Optional.empty() : Optional.of(sentence.word(word.head()));
    }

    /** The first dependent of {@code word} whose relation is {@code relation} or a subtype of it. */
    public Optional<Word> child(Word word, String relation) {
        for (Word child : children(word)) {
            if (child.is(relation)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public boolean hasChild(Word word, String relation) {
        return child(word, relation).isPresent();
    }

    public Optional<Word> next(Word word) {
        return word.id() == sentence.size() ? Optional.empty() : Optional.of(sentence.word(word.id() + 1));
    }

    public Optional<Word> previous(Word word) {
        return word.id() == 1 ? Optional.empty() : Optional.of(sentence.word(word.id() - 1));
    }

    /** The word and what is coordinated with it, in order: a, b and c. */
    public List<Word> conjuncts(Word first) {
        List<Word> all = new ArrayList<>();
        all.add(first);
        for (int i = 0; i < all.size(); i++) {
            for (Word child : children(all.get(i))) {
                if (child.is("conj")) {
                    all.add(child);
                }
            }
        }
        return all;
    }

    /** The first member of the coordination {@code word} belongs to; itself when it is coordinated with nothing before it. */
    public Word firstConjunct(Word word) {
        Word first = word;
        while (first.is("conj") && first.head() != 0) {
            first = sentence.word(first.head());
        }
        return first;
    }

    /** Whether {@code ancestor} is {@code word} or stands above it. */
    public boolean dominates(Word ancestor, Word word) {
        Word at = word;
        while (at.id() != ancestor.id()) {
            if (at.head() == 0) {
                return false;
            }
            at = sentence.word(at.head());
        }
        return true;
    }

    /** From the first to the last character below {@code word}, without clauses and coordinated parts that hang on it. */
    public Span phrase(Word word) {
        Span span = word.span();
        for (Word child : children(word)) {
            if (!isClausal(child)
                    && !child.is("conj")
                    && !child.is("cc")
                    && child.upos() != Upos.PUNCT
                    && !child.is("appos")) {
                span = span.cover(phrase(child));
            }
        }
        return span;
    }

    private static boolean isClausal(Word word) {
        return word.is("acl") || word.is("advcl") || word.is("ccomp") || word.is("parataxis") || word.is("csubj");
    }

    /** The nearest verb, or predicate with a copula, at or above {@code word}. */
    public Optional<Word> clauseHead(Word word) {
        Word at = word;
        while (!isPredicate(at)) {
            if (at.head() == 0) {
                return Optional.empty();
            }
            at = sentence.word(at.head());
        }
        return Optional.of(at);
    }

    /** Whether this is a relative pronoun or adverb; where the same words ask questions, some treebanks say so of all of them. */
    public static boolean isRelative(Word word) {
        return word.has("PronType=Rel") || word.has("PronType=Int,Rel");
    }

    public boolean isPredicate(Word word) {
        return word.upos() == Upos.VERB || hasChild(word, "cop");
    }
}
