// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.actor.CityCountries;
import org.entente.coder.actor.internal.Segments.Gap;
import org.entente.coder.actor.internal.Sense.Office;
import org.entente.coder.actor.internal.TermTable.Match;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** The title phrases of one sentence, and which person's name goes with which of them. */
final class Titles {

    /** A posting of more segments than this is something else. */
    private static final int POSTING = 10;

    private final Findings findings;
    private final Segments segments;
    private final PersonNames persons;
    private final Gazetteer gazetteer;
    private final Memory memory;
    private final Map<Integer, TitlePhrase> byNoun = new HashMap<>();
    private final Map<Integer, TitlePhrase> byPerson = new HashMap<>();

    Titles(Findings findings, PersonNames persons, Gazetteer gazetteer, Memory memory, CityCountries cities) {
        this.findings = findings;
        this.segments = findings.segments();
        this.persons = persons;
        this.gazetteer = gazetteer;
        this.memory = memory;
        for (int i = 0; i < segments.count(); i++) {
            Match match = findings.officeFrom(i);
            Office office = match == null ? null : office(match);
            if (match != null && office != null) {
                TitlePhrase phrase = new TitleScan(findings, persons, gazetteer, memory, cities, match, office).read();
                add(office.type().isHuman() ? withHolder(phrase) : phrase);
            }
        }
    }

    /** Where one form is singular and plural ("главы") the word's number tells, or a number before it ("два правительства"). */
    private @Nullable Office office(Match match) {
        Office first = match.sense(Office.class);
        Word word = segments.word(match.first());
        int at = match.first();
        boolean many = word != null && word.has("Number=Plur")
                || at > 0
                        && segments.upos(at - 1) == Upos.NUM
                        && segments.gap(at).joins();
        for (Sense.Term term : match.terms()) {
            if (many
                    && term.sense() instanceof Office other
                    && other.agreement().plural()
                    && first != null
                    && other.rank().equals(first.rank())) {
                return other;
            }
        }
        return first;
    }

    private void add(TitlePhrase phrase) {
        byNoun.put(phrase.noun().first(), phrase);
        PersonSpan holder = phrase.holder();
        if (holder != null) {
            byPerson.putIfAbsent(holder.first(), phrase);
        }
    }

    @Nullable
    TitlePhrase from(int segment) {
        return byNoun.get(segment);
    }

    @Nullable
    TitlePhrase of(PersonSpan person) {
        return byPerson.get(person.first());
    }

    private TitlePhrase withHolder(TitlePhrase phrase) {
        if (phrase.office().agreement().plural()) {
            return phrase;
        }
        PersonSpan after = after(phrase);
        if (after != null) {
            return phrase.withHolder(after);
        }
        PersonSpan before = before(phrase);
        return before == null || byPerson.containsKey(before.first()) ? phrase : phrase.withHolder(before);
    }

    /** "le ministre russe Sergueï Lavrov", "le ministre russe, Sergueï Lavrov, ..." */
    private @Nullable PersonSpan after(TitlePhrase phrase) {
        int next = behindPosting(phrase.last() + 1);
        int comma = next;
        if (next < segments.count() && gazetteer.is(SmallWord.CIVIL, segments.key(next))) {
            next++;
        }
        PersonSpan person = next < segments.count() ? persons.from(next) : null;
        if (person == null || contradicts(person, phrase)) {
            return null;
        }
        Gap gap = segments.gap(comma);
        if (gap == Gap.SPACE) {
            return person;
        }
        boolean closed = person.last() + 1 >= segments.count()
                || segments.gap(person.last() + 1) == Gap.COMMA
                || segments.gap(person.last() + 1) == Gap.BREAK
                || (next != phrase.last() + 1 && isVerb(person.last() + 1));
        return gap == Gap.COMMA && (closed || linked(phrase, person)) ? person : null;
    }

    private boolean isVerb(int at) {
        return segments.upos(at) == Upos.VERB || segments.upos(at) == Upos.AUX;
    }

    /** The segment behind the comma in "l'ambassadeur de Chine à Paris, Lu Shaye," and the one given in all other cases. */
    private int behindPosting(int next) {
        if (next >= segments.count()
                || !segments.gap(next).flows()
                || !gazetteer.is(SmallWord.POSTING, segments.key(next))) {
            return next;
        }
        int behindName = behindName(next + 1);
        if (behindName > next && persons.from(behindName) != null && segments.gap(behindName) == Gap.SPACE) {
            return behindName;
        }
        for (int at = next + 1; at < Math.min(segments.count(), next + POSTING); at++) {
            if (segments.gap(at) == Gap.COMMA) {
                return at;
            }
            Upos upos = segments.upos(at);
            if (!segments.gap(at).flows() || upos == Upos.VERB || upos == Upos.AUX || upos == Upos.PRON) {
                return next;
            }
        }
        return next;
    }

    private int behindName(int at) {
        int from = at < segments.count() && gazetteer.is(SmallWord.ARTICLE, segments.key(at)) ? at + 1 : at;
        Match name = from < segments.count() ? findings.nameFrom(from) : null;
        return name == null || name.last() + 1 >= segments.count() ? -1 : name.last() + 1;
    }

    /** "Sergueï Lavrov, ministre russe ...", "Sergueï Lavrov, le ministre russe ...," when the tree says so. */
    private @Nullable PersonSpan before(TitlePhrase phrase) {
        int first = phrase.first();
        boolean article = false;
        while (first > 0 && segments.gap(first).joins() && isOpener(first - 1)) {
            article |= !isAdjective(first - 1);
            first--;
        }
        if (first == 0 || (segments.gap(first) != Gap.COMMA && !opensBracket(first))) {
            return null;
        }
        PersonSpan person = persons.covering(first - 1);
        if (person == null || person.last() != first - 1 || contradicts(person, phrase)) {
            return null;
        }
        boolean plausible = person.first() != person.last() || person.known() != null || isKnown(person);
        return plausible && (!article || linked(phrase, person) || closesAfter(phrase)) ? person : null;
    }

    private boolean opensBracket(int at) {
        int from =
                segments.span(at - 1, at - 1).end() - segments.sentence().span().start();
        int to = segments.span(at, at).start() - segments.sentence().span().start();
        String between = segments.sentence().text().substring(from, to);
        return between.indexOf('(') >= 0 || between.indexOf('\u2013') >= 0 || between.indexOf('\u2014') >= 0;
    }

    private boolean closesAfter(TitlePhrase phrase) {
        int next = phrase.last() + 1;
        return next >= segments.count() || segments.gap(next) == Gap.COMMA || segments.gap(next) == Gap.BREAK;
    }

    private boolean isKnown(PersonSpan person) {
        return memory.person(Keys.of(segments, person.first(), person.last())).isPresent();
    }

    private boolean isOpener(int at) {
        return gazetteer.is(SmallWord.ARTICLE, segments.key(at))
                || gazetteer.is(SmallWord.INDEFINITE, segments.key(at))
                || isAdjective(at);
    }

    private boolean isAdjective(int at) {
        return segments.upos(at) == Upos.ADJ;
    }

    /** Whether the tree joins the title and the name. */
    private boolean linked(TitlePhrase phrase, PersonSpan person) {
        Word title = segments.head(phrase.noun().first(), phrase.noun().last());
        Word name = segments.head(person.first(), person.last());
        return title != null && name != null && (isUnder(title, name) || isUnder(name, title));
    }

    private boolean isUnder(Word word, Word head) {
        return word.head() == head.id() && (word.is("appos") || word.is("flat") || word.is("nmod") || word.is("conj"));
    }

    /** "Avec le président russe, Donald Trump ...": the name is known to be another country's. */
    private boolean contradicts(PersonSpan person, TitlePhrase phrase) {
        if (phrase.codes().isEmpty()) {
            return false;
        }
        if (person.known() != null && person.known().type() != Sense.Name.Type.SURNAME) {
            return !phrase.codes().contains(person.known().code());
        }
        Optional<KnownPerson> known = memory.person(Keys.of(segments, person.first(), person.last()));
        if (known.isPresent() && known.get().party() != null) {
            return !phrase.codes().contains(known.get().party().country());
        }
        return person.known() != null && !phrase.codes().contains(person.known().code());
    }

    /** What stands before a phrase: the nearest small word, over adjectives and numerals. */
    String determiner(int first) {
        int at = first - 1;
        int over = 0;
        while (at >= 0 && over < 3 && segments.gap(at + 1).flows()) {
            String key = segments.key(at);
            boolean passed = gazetteer.is(SmallWord.TWO, key) || gazetteer.is(SmallWord.POSSESSIVE_MARK, key);
            if (gazetteer.isFunction(key) && !passed) {
                return key;
            }
            at--;
            over++;
        }
        return "";
    }

    private boolean isBoth(int at) {
        String key = segments.key(at);
        return gazetteer.is(SmallWord.PLURAL, key)
                || gazetteer.is(SmallWord.POSSESSIVE_MANY, key)
                || (gazetteer.is(SmallWord.ARTICLE, key) && !gazetteer.is(SmallWord.PLURAL, key))
                || !gazetteer.has(SmallWord.ARTICLE);
    }

    /** Whether "les deux", "des deux", "leurs deux" stands before the noun at this segment. */
    boolean isTwo(int first) {
        int at = first - 1;
        for (int over = 0;
                over < 2 && at > 0 && isAdjective(at) && segments.gap(at + 1).joins();
                over++) {
            at--;
        }
        if (at < 0 || !segments.gap(at + 1).flows()) {
            return false;
        }
        if (gazetteer.is(SmallWord.BOTH, segments.key(at))) {
            return true;
        }
        boolean bare = !gazetteer.has(SmallWord.ARTICLE);
        return gazetteer.is(SmallWord.TWO, segments.key(at)) && (bare || (at > 0 && isBoth(at - 1)));
    }

    Sentence sentence() {
        return segments.sentence();
    }

    List<String> keys(PersonSpan person) {
        return Keys.of(segments, person.first(), person.last());
    }
}
