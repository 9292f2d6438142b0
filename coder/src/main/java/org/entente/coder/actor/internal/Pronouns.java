// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coder.actor.Actor;
import org.entente.model.mention.Party;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun or a possessive takes up: the last subject that agrees, never far back. */
final class Pronouns {

    private static final double CONFIDENCE = 0.6;
    /** A speaker is taken up by "a-t-il dit" over some sentences of speech. */
    private static final int SPEAKER_REACH = 3;

    private static final double FIRST_PERSON = 0.5;

    private final Sentence sentence;
    private final Gazetteer gazetteer;
    private final Memory memory;

    Pronouns(Sentence sentence, Gazetteer gazetteer, Memory memory) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
        this.memory = memory;
    }

    @Nullable
    Referent resolve(Word word, Segments segments, int at, @Nullable Actor[] actors) {
        String key = segments.key(at);
        boolean he = gazetteer.is(SmallWord.HE, key);
        boolean she = gazetteer.is(SmallWord.SHE, key);
        boolean they = gazetteer.is(SmallWord.THEY, key);
        boolean theyFeminine = gazetteer.is(SmallWord.THEY_FEMININE, key);
        boolean it = gazetteer.is(SmallWord.IT, key);
        Span span = word.span();
        if (isLatter(segments, at, key)) {
            return take(latest(false), span, at);
        }
        if (!(he || she || they || theyFeminine || it)
                || word.is("expl")
                || (word.upos() != Upos.PRON && word.upos() != Upos.X)
                || (it && !word.is("nsubj"))
                || ((he || it) && isImpersonal(word))
                // "la mariée, elle, a salué"
                || (at + 1 < segments.count() && segments.gap(at + 1) == Segments.Gap.COMMA)) {
            return null;
        }
        char gender = she || theyFeminine ? 'f' : he ? 'm' : '-';
        if (they || theyFeminine) {
            return plural(gender, span, at);
        }
        // Where things have a pronoun of their own, "he" is a person.
        boolean things = gazetteer.has(SmallWord.IT);
        return take(subject(gender, referent -> !things || referent.actor().person() != it), span, at);
    }

    private boolean isLatter(Segments segments, int at, String key) {
        if (gazetteer.is(SmallWord.THIS_ONE, key)) {
            return !gazetteer.has(SmallWord.HERE)
                    || (at + 1 < segments.count() && gazetteer.is(SmallWord.HERE, segments.key(at + 1)));
        }
        boolean behindArticle = gazetteer.is(SmallWord.THE_LATTER, key)
                && at > 0
                && gazetteer.is(SmallWord.ARTICLE, segments.key(at - 1));
        if (behindArticle) {
            return at + 1 >= segments.count() || segments.upos(at + 1) != Upos.NOUN;
        }
        return gazetteer.is(SmallWord.LATTER, key)
                && at > 0
                && gazetteer.is(SmallWord.DEMONSTRATIVE, segments.key(at - 1))
                && (at + 1 >= segments.count() || segments.upos(at + 1) != Upos.NOUN);
    }

    private boolean isImpersonal(Word word) {
        for (int id = word.id() + 1; id <= Math.min(sentence.size(), word.id() + 3); id++) {
            String key = Folding.fold(sentence.word(id).form());
            if (gazetteer.is(SmallWord.IMPERSONAL, key)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Referent take(@Nullable Referent antecedent, Span span, int at) {
        if (antecedent == null) {
            return null;
        }
        return take(antecedent.actor().parties(), antecedent, span, at);
    }

    private Referent take(List<Party> parties, Referent antecedent, Span span, int at) {
        Actor actor = new Actor(
                Actor.Kind.PRONOUN,
                parties,
                span,
                false,
                antecedent.actor().person(),
                Math.min(CONFIDENCE, antecedent.actor().confidence()));
        return new Referent(
                actor, antecedent.gender(), antecedent.plural(), antecedent.rank(), memory.sentence(), at, false);
    }

    private @Nullable Referent subject(char gender, Predicate<Referent> sort) {
        for (Referent referent : memory.referents()) {
            if (memory.sentence() - referent.sentence() <= 1
                    && referent.subject()
                    && referent.agrees(gender, false)
                    && sort.test(referent)) {
                return referent;
            }
        }
        for (Referent referent : memory.referents()) {
            if (memory.sentence() - referent.sentence() <= SPEAKER_REACH
                    && referent.actor().person()
                    && sort.test(referent)
                    && referent.gender() == gender
                    && referent.agrees(gender, false)) {
                return referent;
            }
        }
        return null;
    }

    private @Nullable Referent latest(boolean plural) {
        for (Referent referent : memory.referents()) {
            if (memory.sentence() - referent.sentence() <= 1 && referent.plural() == plural) {
                return referent;
            }
        }
        return null;
    }

    /** A plural subject, or the joined subjects of one sentence. */
    private @Nullable Referent plural(char gender, Span span, int at) {
        List<Referent> group = new ArrayList<>();
        int from = -1;
        for (Referent referent : memory.referents()) {
            if (!referent.subject() || memory.sentence() - referent.sentence() > 1) {
                continue;
            }
            if (referent.agrees(gender, true) && group.isEmpty()) {
                return take(referent, span, at);
            }
            if (from < 0 || referent.sentence() == from) {
                from = referent.sentence();
                group.add(referent);
            }
        }
        Set<String> codes = new LinkedHashSet<>();
        List<Party> parties = new ArrayList<>();
        for (Referent referent : group) {
            for (Party party : referent.actor().parties()) {
                if (codes.add(party.country())) {
                    parties.add(0, party);
                }
            }
        }
        return parties.size() < 2 ? null : take(parties, group.get(0), span, at);
    }

    /** Whose thing a possessive speaks of: the subject of this sentence before it, or nobody's for certain. */
    List<String> owners(Word determiner, boolean many, @Nullable Actor[] actors) {
        Set<String> codes = new LinkedHashSet<>();
        int subjects = 0;
        for (int id = 1; id < determiner.id(); id++) {
            Word word = sentence.word(id);
            Actor actor = actors[id - 1];
            if (actor == null || word.is("appos") || word.is("flat") || !Subjects.isSubject(word, sentence)) {
                continue;
            }
            if (!Subjects.isJoined(word, sentence)) {
                codes.clear();
                subjects = 0;
            }
            subjects++;
            actor.parties().forEach(party -> codes.add(party.country()));
        }
        if (many) {
            return List.copyOf(codes);
        }
        return subjects == 1 && codes.size() == 1 ? List.copyOf(codes) : List.of();
    }

    /** The subject outside the quotation marks of a sentence that quotes: behind the last mark, or before the first. */
    @Nullable
    Actor speaker(Segments segments, @Nullable Actor[] actors) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < segments.count(); i++) {
            if (segments.gap(i) == Segments.Gap.QUOTE || opensQuote(segments, i)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return null;
        }
        Actor before = null;
        for (int i = 0; i < segments.count(); i++) {
            Word word = segments.word(i);
            Actor actor = word == null ? null : actors[word.id() - 1];
            if (word == null || actor == null) {
                continue;
            }
            if (i < first && word.is("nsubj")) {
                before = actor;
            } else if (i >= last && i > first) {
                // Parsers mistake the subject behind "a déclaré" for an object, but not for a complement of a noun.
                if (!word.is("nmod") || actor.person()) {
                    return actor;
                }
            }
        }
        return before;
    }

    private static boolean opensQuote(Segments segments, int at) {
        String text = segments.sentence().text();
        int origin = segments.sentence().span().start();
        int from = at == 0 ? 0 : segments.span(at - 1, at - 1).end() - origin;
        int to = segments.span(at, at).start() - origin;
        for (int i = from; i < to; i++) {
            if ("«»\u201c\u201d\"".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    Actor firstPerson(Actor speaker, Word word) {
        return new Actor(
                Actor.Kind.PRONOUN,
                speaker.parties(),
                word.span(),
                false,
                speaker.person(),
                Math.min(FIRST_PERSON, speaker.confidence()));
    }
}
