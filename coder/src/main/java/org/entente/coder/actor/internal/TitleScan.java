// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.actor.CityCountries;
import org.entente.coder.actor.internal.Findings.Nationality;
import org.entente.coder.actor.internal.Segments.Gap;
import org.entente.coder.actor.internal.Sense.Kind;
import org.entente.coder.actor.internal.Sense.Name;
import org.entente.coder.actor.internal.Sense.Office;
import org.entente.coder.actor.internal.TermTable.Match;
import org.entente.model.mention.Role;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads one title phrase from its noun to the right, over the surface, since trees often attach the country to the wrong noun in
 * "le ministre des Affaires étrangères de Corée du Nord". What stands behind a preposition other than "de" is where somebody is
 * posted or whom something is for, not the owner.
 */
final class TitleScan {

    /** Longer phrases than this are lists or run-on text. */
    private static final int REACH = 24;

    /** Titles that name their task with "à": secrétaire américain à la Défense, conseiller à la sécurité nationale. */
    private static final Set<String> PORTFOLIO =
            Set.of("secretary", "chiefsecretary", "representative", "official", "director", "member", "minister");

    /** A longer list of countries behind one noun is not read to its end. */
    private static final int LONGEST_LIST = 8;

    private enum Link {
        NONE,
        OF,
        AT
    }

    private enum Step {
        GO,
        STOP
    }

    private final Findings findings;
    private final PersonNames persons;
    private final Gazetteer gazetteer;
    private final Memory memory;
    private final CityCountries cities;
    private final Segments segments;

    private final Match noun;
    private final Office office;
    private final TitleFront front;
    private final Set<String> codes = new LinkedHashSet<>();
    private int end;
    private int at;
    private Link link = Link.NONE;
    private boolean certain = true;
    private boolean adjectiveBefore;
    private int bodyFirst = -1;
    private @Nullable String bodyName;
    private @Nullable Role role;
    /** Whether the phrase says more than whose: a portfolio, a body. */
    private boolean specified;

    private String innerRank = "";
    private boolean possessed;

    TitleScan(
            Findings findings,
            PersonNames persons,
            Gazetteer gazetteer,
            Memory memory,
            CityCountries cities,
            Match noun,
            Office office) {
        this.findings = findings;
        this.persons = persons;
        this.gazetteer = gazetteer;
        this.memory = memory;
        this.cities = cities;
        this.segments = findings.segments();
        this.noun = noun;
        this.office = office;
        this.front = new TitleFront(findings, persons, gazetteer, memory, noun, office).read();
        this.role = front.role();
        this.innerRank = front.innerRank();
        codes.addAll(front.codes());
        this.end = noun.last();
        this.at = noun.last() + 1;
    }

    TitlePhrase read() {
        int limit = Math.min(segments.count(), noun.last() + 1 + REACH);
        while (at < limit && passes(segments.gap(at))) {
            int before = at;
            if (step() == Step.STOP || at <= before) {
                break;
            }
        }
        return new TitlePhrase(
                noun,
                front.first(),
                office,
                end,
                List.copyOf(codes),
                certain,
                role,
                body(),
                null,
                innerRank,
                possessed);
    }

    private boolean passes(Gap gap) {
        boolean listed = findings.nationality(at, true) != null || link == Link.OF;
        return gap.flows() || (gap == Gap.COMMA && adjectiveBefore && listed);
    }

    private Step step() {
        Match name = findings.nameFrom(at);
        if (name != null && findings.officeFrom(at) == null) {
            return name(name);
        }
        PersonSpan person = persons.from(at);
        if (person != null) {
            return person(person);
        }
        Nationality nationality = findings.nationality(at, true);
        if (nationality != null) {
            return nationality(nationality);
        }
        Match nested = findings.officeFrom(at);
        if (nested != null) {
            return nested(nested);
        }
        return smallWord(segments.key(at));
    }

    private Step name(Match match) {
        Name name = match.sense(Name.class);
        if (name == null || link == Link.AT) {
            return Step.STOP;
        }
        if (name.type().isPerson()) {
            return knownPerson(match, name);
        }
        if (isUnlinked() && !isApposed(name)) {
            return Step.STOP;
        }
        if (!codes.isEmpty() && !(office.agreement().plural() && adjectiveBefore)) {
            // "le géant russe Gazprom", "le groupe public russe Rosatom": the name belongs to the phrase.
            if (link == Link.NONE && name.type() == Name.Type.COMPANY && office.type() == Office.Type.COMPANY) {
                take(match);
                bodyName = segments.text(match.first(), match.last());
            }
            return Step.STOP;
        }
        if (link == Link.NONE && office.type().isHuman() && name.type().isPlace() && !isGenitive(match)) {
            return Step.STOP;
        }
        if (name.type() == Name.Type.NOBODY) {
            return Step.STOP;
        }
        codes.add(memory.choose(codes(match)));
        take(match);
        adjectiveBefore = false;
        // An embassy needs no portfolio: "l'ambassadeur de Chine".
        specified |= !office.rank().equals("minister");
        if (!name.type().isPlace()) {
            bodyName = segments.text(match.first(), match.last());
            role = office.strong() || name.role() == null ? role : name.role();
        }
        return afterName();
    }

    /** Where names stand before the noun, what follows it without "of" is another phrase. */
    private boolean isUnlinked() {
        return link == Link.NONE && gazetteer.has(Setting.PRENOMINAL_NAMES);
    }

    /** "the oil giant Rosneft", "the militant group Hamas". */
    private boolean isApposed(Name name) {
        return !office.type().isHuman() && (name.type() == Name.Type.COMPANY || name.type() == Name.Type.BODY);
    }

    private boolean isGenitive(Match match) {
        if (!gazetteer.has(Setting.BARE_GENITIVE)) {
            return false;
        }
        Word word = segments.word(match.first());
        return word != null && (!word.has("Case=Nom") || segments.upper(match.first()));
    }

    /** "les présidents de la Russie et de la Chine", "los ministros de Brasil, Argentina y Uruguay" go on. */
    private Step afterName() {
        link = Link.NONE;
        if (!office.agreement().plural() || at >= segments.count()) {
            return Step.STOP;
        }
        boolean last = gazetteer.is(SmallWord.AND, segments.key(at));
        boolean more = last || segments.gap(at) == Gap.COMMA && goesOn(at);
        int next = more ? nameFrom(last ? at + 1 : at, last) : -1;
        if (next < 0) {
            return Step.STOP;
        }
        adjectiveBefore = true;
        link = Link.OF;
        at = next;
        return Step.GO;
    }

    /** Where the name begins in "de la Chine", "Chine"; -1 where none does, unless "of" makes sure that one is meant. */
    private int nameFrom(int from, boolean trustsOf) {
        int next = from;
        boolean of = next < segments.count() && gazetteer.is(SmallWord.OF, segments.key(next));
        next += of ? 1 : 0;
        next += next < segments.count() && gazetteer.is(SmallWord.ARTICLE, segments.key(next)) ? 1 : 0;
        boolean found = next < segments.count() && (of && trustsOf || findings.nameFrom(next) != null);
        return found ? next : -1;
    }

    /** Whether names follow here, each behind a comma but the last, which "and" brings in. */
    private boolean goesOn(int comma) {
        int from = comma;
        for (int members = 0; members < LONGEST_LIST; members++) {
            int next = nameFrom(from, false);
            Match match = next < 0 ? null : findings.nameFrom(next);
            if (match == null || match.last() + 1 >= segments.count()) {
                return false;
            }
            from = match.last() + 1;
            if (gazetteer.is(SmallWord.AND, segments.key(from))) {
                return nameFrom(from + 1, false) >= 0;
            }
            if (segments.gap(from) != Gap.COMMA) {
                return false;
            }
        }
        return false;
    }

    private Step knownPerson(Match match, Name name) {
        if (office.type().isHuman() && link == Link.NONE) {
            return Step.STOP;
        }
        // "l'administration Biden", "le gouvernement de Modi"
        if (codes.isEmpty() && name.type() != Name.Type.NOBODY) {
            codes.add(name.code());
            bodyFirst = office.type().isHuman() ? bodyFirst : noun.first();
            take(match);
        }
        return Step.STOP;
    }

    private Step person(PersonSpan person) {
        if (link == Link.NONE && office.type().isHuman()) {
            return Step.STOP;
        }
        if (codes.isEmpty() && link != Link.AT) {
            String text = segments.text(person.first(), person.last());
            var known = memory.person(Keys.of(segments, person.first(), person.last()));
            if (known.isPresent() && known.get().party() != null) {
                codes.add(known.get().party().country());
            } else {
                cities.countryOf(text).ifPresent(codes::add);
            }
        }
        end = person.last();
        at = end + 1;
        return office.type().isHuman() ? Step.GO : Step.STOP;
    }

    private Step nationality(Nationality nationality) {
        if (link == Link.AT || isUnlinked()) {
            return Step.STOP;
        }
        if (codes.isEmpty() || adjectiveBefore) {
            for (List<String> part : nationality.parts()) {
                codes.add(memory.choose(part));
            }
            adjectiveBefore = true;
        }
        end = nationality.last();
        at = end + 1;
        link = Link.NONE;
        return Step.GO;
    }

    private Step nested(Match match) {
        Office inner = match.sense(Office.class);
        if (inner == null || isUnlinked()) {
            return Step.STOP;
        }
        boolean human = inner.type() == Office.Type.PERSON || inner.type() == Office.Type.SPORT;
        if (human && (link == Link.AT || (link == Link.NONE && match.first() > noun.last() + 1))) {
            return Step.STOP;
        }
        if (link == Link.OF && codes.isEmpty()) {
            innerRank = inner.rank();
            specified = true;
            role = office.strong() && !(human && !office.type().isHuman()) ? role : inner.role();
            if (!human && bodyFirst < 0) {
                bodyFirst = match.first();
            }
        }
        adjectiveBefore = false;
        take(match);
        link = Link.NONE;
        return Step.GO;
    }

    private Step smallWord(String key) {
        Upos upos = segments.upos(at);
        if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.PRON || upos == Upos.SCONJ) {
            return Step.STOP;
        }
        if (gazetteer.is(SmallWord.STOP, key)) {
            return Step.STOP;
        }
        if (gazetteer.is(SmallWord.OF, key) || (office.type().isHuman() && gazetteer.is(SmallWord.FROM, key))) {
            link = Link.OF;
            adjectiveBefore = false;
            at++;
            return Step.GO;
        }
        if (gazetteer.is(SmallWord.AT, key)) {
            boolean speaker = office.rank().equals("spokesperson");
            if (!PORTFOLIO.contains(office.rank()) && !speaker) {
                return Step.STOP;
            }
            // "a spokesman for the ministry" is the ministry's
            link = speaker ? Link.OF : Link.AT;
            adjectiveBefore = false;
            at++;
            return Step.GO;
        }
        if (gazetteer.is(SmallWord.AND, key)) {
            return and();
        }
        boolean both = gazetteer.is(SmallWord.BOTH, key)
                || gazetteer.is(SmallWord.TWO, key) && gazetteer.is(SmallWord.PLURAL, segments.key(at - 1));
        if (both && link == Link.OF) {
            return two();
        }
        if (gazetteer.is(SmallWord.ARTICLE, key) && link == Link.NONE) {
            return Step.STOP;
        }
        if (gazetteer.is(SmallWord.ARTICLE, key)
                || gazetteer.is(SmallWord.INDEFINITE, key)
                || gazetteer.is(SmallWord.DEMONSTRATIVE, key)
                || gazetteer.is(SmallWord.POSSESSIVE_ONE, key)
                || gazetteer.is(SmallWord.POSSESSIVE_MANY, key)) {
            possessed |= link == Link.OF && gazetteer.is(SmallWord.POSSESSIVE_ONE, key);
            at++;
            return Step.GO;
        }
        return commonWord();
    }

    private Step and() {
        int next = at + 1;
        if (next >= segments.count()) {
            return Step.STOP;
        }
        boolean list = adjectiveBefore && findings.nationality(next, true) != null;
        boolean portfolio = codes.isEmpty()
                && office.type().isHuman()
                && bodyFirst < 0
                && (gazetteer.is(SmallWord.OF, segments.key(next)) || isPortfolio(next));
        if (!list && !portfolio) {
            return Step.STOP;
        }
        at = next;
        return Step.GO;
    }

    /** "el ministro de Hacienda y Crédito Público": another part of the portfolio, without a preposition of its own. */
    private boolean isPortfolio(int next) {
        return end > noun.last() && segments.capital(next) && gazetteer.is(SmallWord.PORTFOLIO, segments.key(next));
    }

    /** "les dirigeants des deux pays". */
    private Step two() {
        Match match = at + 1 < segments.count() ? findings.descriptionFrom(at + 1) : null;
        Kind kind = match == null ? null : match.sense(Kind.class);
        if (match == null || kind == null || !codes.isEmpty()) {
            return Step.STOP;
        }
        codes.addAll(memory.bothSides());
        certain = false;
        take(match);
        return Step.STOP;
    }

    private Step commonWord() {
        Match description = findings.descriptionFrom(at);
        Kind kind = description == null ? null : description.sense(Kind.class);
        if (description != null
                && kind != null
                && kind.tags().isEmpty()
                && !kind.plural()
                && link == Link.OF
                && codes.isEmpty()) {
            // "le président du pays": the country talked about, unless an adjective follows.
            take(description);
            link = Link.NONE;
            return Step.GO;
        }
        if (isUnlinked()) {
            return Step.STOP;
        }
        Upos upos = segments.upos(at);
        if (upos != Upos.NOUN && upos != Upos.ADJ && upos != Upos.PROPN && upos != Upos.X) {
            return Step.STOP;
        }
        if (upos == Upos.NOUN && adjectiveBefore && !segments.capital(at)) {
            // "la Croix-Rouge indonésienne court": a verb that the tagger took for a noun.
            return Step.STOP;
        }
        specified = true;
        end = at;
        at++;
        adjectiveBefore = false;
        link = Link.NONE;
        return Step.GO;
    }

    private void take(Match match) {
        end = match.last();
        at = end + 1;
    }

    static List<String> codes(Match match) {
        List<String> codes = new ArrayList<>(1);
        match.terms().forEach(term -> {
            if (term.sense() instanceof Name name && name.type() != Name.Type.NOBODY) {
                codes.add(name.code());
            }
        });
        return codes;
    }

    private @Nullable String body() {
        if (office.body() != null && specified && end > noun.last()) {
            // "ministre russe de l'Intérieur" acts for the "ministère russe de l'Intérieur".
            return before()
                    + office.body()
                    + segments.text(noun.last(), end)
                            .substring(segments.text(noun.last(), noun.last()).length());
        }
        if (office.body() != null && front.first() < noun.first() && hasPortfolio()) {
            // "Russian interior minister" acts for the "Russian interior ministry".
            return before() + office.body();
        }
        if (front.body() != null) {
            return front.body();
        }
        if (bodyName != null && codes.size() == 1) {
            return bodyName;
        }
        return bodyFirst >= 0 && bodyFirst <= end ? segments.text(bodyFirst, end) : null;
    }

    /** Whether a word between the owner and the noun says what for. */
    private boolean hasPortfolio() {
        Nationality nationality = findings.nationality(noun.first() - 1, false);
        return nationality == null
                && findings.name(noun.first() - 1) == null
                && !gazetteer.is(SmallWord.POSSESSIVE_MARK, segments.key(noun.first() - 1));
    }

    /** What stands before the noun, with a blank behind it. */
    private String before() {
        return front.first() < noun.first() ? segments.text(front.first(), noun.first() - 1) + " " : "";
    }
}
