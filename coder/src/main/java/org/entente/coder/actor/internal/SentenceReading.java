// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actor.Actor;
import org.entente.coder.actor.SentenceActors;
import org.entente.model.mention.Party;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** What was read in one sentence. */
final class SentenceReading implements SentenceActors {

    /** Deeper chains of "de" are not followed. */
    private static final int DEPTH = 4;

    private final Sentence sentence;
    private final @Nullable Actor[] actors;
    private final List<List<String>> adjectives;
    private final List<List<String>> owners;
    private final List<String> pair;
    private final Gazetteer gazetteer;
    private final boolean prenominal;
    private final boolean prenominalNames;
    private final boolean bareGenitive;

    /**
     * @param actors by word
     * @param adjectives by word, the countries a word means as an adjective
     * @param owners by word, the countries a possessive determiner stands for
     * @param gazetteer tells how the language marks possession
     */
    SentenceReading(
            Sentence sentence,
            @Nullable Actor[] actors,
            List<List<String>> adjectives,
            List<List<String>> owners,
            List<String> pair,
            Gazetteer gazetteer) {
        this.sentence = sentence;
        this.actors = actors;
        this.adjectives = adjectives;
        this.owners = owners;
        this.pair = pair;
        this.gazetteer = gazetteer;
        this.prenominal = gazetteer.has(Setting.PRENOMINAL_ADJECTIVES);
        this.prenominalNames = gazetteer.has(Setting.PRENOMINAL_NAMES);
        this.bareGenitive = gazetteer.has(Setting.BARE_GENITIVE);
    }

    @Override
    public Optional<Actor> actor(Word head) {
        return Optional.ofNullable(actors[head.id() - 1]);
    }

    @Override
    public List<Word> heads() {
        List<Word> heads = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (actors[word.id() - 1] != null) {
                heads.add(word);
            }
        }
        return heads;
    }

    @Override
    public List<String> pair() {
        return pair;
    }

    @Override
    public List<String> countriesOn(Word head) {
        // "un arrastrero español": a tagger may take the adjective for the noun.
        Set<String> codes = new LinkedHashSet<>(adjectives.get(head.id() - 1));
        collect(head, codes, 0);
        return List.copyOf(codes);
    }

    private void collect(Word head, Set<String> codes, int depth) {
        for (Word word : sentence.words()) {
            boolean child = word.head() == head.id();
            if (child && (word.upos() == Upos.ADJ || word.is("amod") || word.is("acl"))) {
                addAdjective(word, codes);
            } else if (child && word.is("det")) {
                codes.addAll(owners.get(word.id() - 1));
            } else if (child && word.deprel().equals("nmod:poss")) {
                addAdjective(word, codes);
                codes.addAll(owners.get(word.id() - 1));
                complement(word, codes, depth);
            } else if (child && (word.is("nmod") || word.is("flat") || word.is("appos") || word.is("compound"))) {
                if (prenominalNames && word.id() < head.id()) {
                    addAdjective(word, codes);
                }
                complement(word, codes, depth);
            }
        }
        adjacent(head, codes);
    }

    private void addAdjective(Word word, Set<String> codes) {
        codes.addAll(adjectives.get(word.id() - 1));
        for (Word other : sentence.words()) {
            if (other.head() == word.id() && other.is("conj")) {
                codes.addAll(adjectives.get(other.id() - 1));
            }
        }
    }

    private void complement(Word word, Set<String> codes, int depth) {
        if (!isOwner(word)) {
            return;
        }
        Actor actor = actors[word.id() - 1];
        if (actor != null) {
            addParties(actor, codes);
            for (Word other : sentence.words()) {
                Actor joined = other.head() == word.id() && other.is("conj") ? actors[other.id() - 1] : null;
                if (joined != null && (isOwner(other) || !hasCase(other))) {
                    addParties(joined, codes);
                }
            }
        } else if (depth < DEPTH && !hasDeterminer(word)) {
            collect(word, codes, depth + 1);
        }
    }

    private static void addParties(Actor actor, Set<String> codes) {
        for (Party party : actor.parties()) {
            codes.add(party.country());
        }
    }

    /** A genitive, or a name that shows no case. */
    private static boolean isGenitive(Word word) {
        boolean indeclinable = word.is("nmod")
                && word.upos() == Upos.PROPN
                && !word.has("Case=Dat")
                && !word.has("Case=Ins")
                && !word.has("Case=Loc");
        return word.has("Case=Gen") || indeclinable;
    }

    private boolean isOwner(Word word) {
        if (hasOf(word)) {
            return true;
        }
        boolean before = prenominalNames
                && word.id() < word.head()
                && (word.is("compound") || word.deprel().equals("nmod:poss") || word.is("nmod"));
        return before
                ? !hasCase(word) || word.deprel().equals("nmod:poss")
                : bareGenitive && isGenitive(word) && !hasCase(word);
    }

    /** An adjective right beside the noun belongs to it, whatever the tree says. */
    private void adjacent(Word head, Set<String> codes) {
        for (int id = head.id() - 1; prenominal && id > 0; id--) {
            Word word = sentence.word(id);
            List<String> found = adjectives.get(id - 1);
            if (!found.isEmpty() && (actors[id - 1] == null || prenominalNames)) {
                codes.addAll(found);
                return;
            }
            if (word.upos() != Upos.ADJ && !(prenominalNames && word.is("compound"))) {
                return;
            }
        }
        if (prenominal) {
            return;
        }
        for (int id = head.id() + 1; id <= sentence.size(); id++) {
            Word word = sentence.word(id);
            List<String> found = adjectives.get(id - 1);
            if (!found.isEmpty() && actors[id - 1] == null) {
                codes.addAll(found);
                return;
            }
            if (word.upos() != Upos.ADJ) {
                return;
            }
        }
    }

    private boolean hasOf(Word word) {
        for (Word other : sentence.words()) {
            if (other.head() == word.id() && other.is("case")) {
                return gazetteer.is(
                                SmallWord.OF,
                                Folding.fold(other.form().replace("’", "").replace("'", "")))
                        && other.id() < word.id();
            }
        }
        return false;
    }

    private boolean hasCase(Word word) {
        return hasChild(word, "case");
    }

    private boolean hasDeterminer(Word word) {
        return hasChild(word, "det");
    }

    private boolean hasChild(Word word, String relation) {
        for (Word other : sentence.words()) {
            if (other.head() == word.id() && other.is(relation)) {
                return true;
            }
        }
        return false;
    }
}
