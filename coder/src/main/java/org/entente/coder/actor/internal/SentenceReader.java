// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actor.Actor;
import org.entente.coder.actor.CityCountries;
import org.entente.coder.actor.internal.Findings.Nationality;
import org.entente.coder.actor.internal.Sense.Agreement;
import org.entente.coder.actor.internal.Sense.Name;
import org.entente.coder.actor.internal.TermTable.Match;
import org.entente.model.mention.Party;
import org.entente.model.mention.Role;
import org.entente.model.text.Sentence;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right and leaves in the memory what it mentions. Used once. */
final class SentenceReader {

    /** Adjectives count less than names for what an article is about. */
    private static final double ADJECTIVE_WEIGHT = 0.5;

    private static final double SUBJECT_WEIGHT = 2;

    private final Sentence sentence;
    private final Gazetteer gazetteer;
    private final Memory memory;
    private final Segments segments;
    private final Findings findings;
    private final PersonNames persons;
    private final Titles titles;
    private final TitleActors titleActors;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final @Nullable Actor[] actors;
    private final List<List<String>> adjectives;
    private final List<List<String>> owners;

    /** @param looked what a first look found in the same sentence, null when it is read for the first time */
    SentenceReader(
            Sentence sentence, Gazetteer gazetteer, CityCountries cities, Memory memory, @Nullable Findings looked) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
        this.memory = memory;
        memory.nextSentence();
        segments = looked == null ? new Segments(sentence) : looked.segments();
        findings = looked == null || looked.dependsOnContext() ? new Findings(segments, gazetteer, memory) : looked;
        persons = new PersonNames(findings, gazetteer, memory);
        titles = new Titles(findings, persons, gazetteer, memory, cities);
        titleActors = new TitleActors(findings, titles, gazetteer, memory);
        descriptions = new Descriptions(findings, titles, gazetteer, memory);
        pronouns = new Pronouns(sentence, gazetteer, memory);
        actors = new Actor[sentence.size()];
        adjectives = new ArrayList<>(java.util.Collections.nCopies(sentence.size(), List.of()));
        owners = new ArrayList<>(java.util.Collections.nCopies(sentence.size(), List.of()));
    }

    /** What the tables know of the sentence, for another reading of it. */
    Findings findings() {
        return findings;
    }

    SentenceReading read() {
        int done = 0;
        for (int i = 0; i < segments.count(); i++) {
            if (i >= done && !isInsideTitle(i)) {
                int next = descriptions.at(i, this);
                if (next > i) {
                    done = next;
                    continue;
                }
            }
            readSegment(i);
        }
        readCompounds();
        readFirstPerson();
        readQuantities();
        return new SentenceReading(sentence, actors, adjectives, owners, memory.pair(true), gazetteer);
    }

    /** "le chef de l'État" does not speak of the State. */
    private boolean isInsideTitle(int at) {
        Match office = findings.office(at);
        return office != null && office.first() < at;
    }

    private void readSegment(int at) {
        TitlePhrase title = titles.from(at);
        if (title != null && readTitle(title)) {
            return;
        }
        PersonSpan person = persons.from(at);
        if (person != null) {
            readPerson(person);
            return;
        }
        Match name = findings.nameFrom(at);
        if (name != null) {
            readName(name);
            return;
        }
        Nationality nationality = findings.nationality(at, true);
        if (nationality != null) {
            readNationality(nationality);
            return;
        }
        readSmallWord(at);
    }

    private boolean readTitle(TitlePhrase title) {
        Match noun = title.noun();
        Referent referent = titleActors.referent(title, memory.sentence());
        if (referent == null) {
            return findings.nameFrom(noun.first()) == null;
        }
        register(noun.first(), noun.last(), referent);
        PersonSpan holder = title.holder();
        if (holder != null) {
            rememberHolder(holder, referent);
            put(segments.head(holder.first(), holder.last()), referent.actor());
        }
        return true;
    }

    private void rememberHolder(PersonSpan holder, Referent referent) {
        Party party = referent.actor().parties().get(0);
        remember(holder, new KnownPerson(fullName(holder), party, referent.gender(), referent.rank()));
    }

    private void remember(PersonSpan span, KnownPerson person) {
        Party party = person.party();
        boolean surnameFirst = party != null && SURNAME_FIRST.contains(party.country());
        memory.remember(Keys.of(person.name()), person, surnameFirst);
        if (span.first() != span.last()) {
            memory.remember(titles.keys(span), person, surnameFirst);
        }
    }

    /** Where the family name comes first: Xi Jinping, Kim Jong-un, Pham Minh Chinh. */
    private static final Set<String> SURNAME_FIRST = Set.of("CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "KHM", "SGP");

    /**
     * The name in its fullest form: "Poutine" after "Vladimir Poutine" is Vladimir Putin. Whom the gazetteer knows has the one name
     * that it gives the person in all languages.
     */
    private String fullName(PersonSpan span) {
        if (span.known() != null) {
            return span.known().main();
        }
        String text = segments.nominative(span.first(), span.last());
        Optional<KnownPerson> known = memory.person(titles.keys(span));
        return known.map(KnownPerson::name)
                .filter(name -> name.length() > text.length())
                .orElse(text);
    }

    private void readPerson(PersonSpan span) {
        TitlePhrase title = titles.of(span);
        if (title != null && title.noun().first() > span.first()) {
            Referent referent = titleActors.referent(title, memory.sentence());
            if (referent != null) {
                register(span.first(), span.last(), referent);
                rememberHolder(span, referent);
                return;
            }
        } else if (title != null && actors[headId(span.first(), span.last())] != null) {
            return;
        }
        String full = fullName(span);
        Optional<KnownPerson> known = memory.person(titles.keys(span));
        Party party = known.map(KnownPerson::party).orElse(null);
        Name entry = span.known();
        char gender = span.gender() != '-'
                ? span.gender()
                : known.map(KnownPerson::gender).orElse('-');
        String rank = known.map(KnownPerson::rank).orElse("");
        double confidence = 0.9;
        if (entry != null
                && (party == null
                        || entry.type() == Name.Type.PERSON && !party.country().equals(entry.code()))) {
            party = new Party(entry.code(), full, null, entry.role());
            confidence = entry.type() == Name.Type.PERSON ? 1 : 0.9;
        }
        remember(span, new KnownPerson(full, party, gender, rank));
        if (party == null) {
            return;
        }
        Actor actor = new Actor(
                Actor.Kind.PERSON, List.of(party), segments.span(span.first(), span.last()), false, true, confidence);
        register(
                span.first(),
                span.last(),
                new Referent(actor, gender, false, rank, memory.sentence(), span.first(), false));
    }

    private int headId(int first, int last) {
        Word head = segments.head(first, last);
        return head == null ? 0 : head.id() - 1;
    }

    private void readName(Match match) {
        Name name = null;
        List<String> codes = TitleScan.codes(match);
        if (codes.isEmpty()) {
            return;
        }
        String code = memory.choose(codes);
        for (Sense.Term term : match.terms()) {
            if (name == null
                    && term.sense() instanceof Name sense
                    && sense.code().equals(code)) {
                name = sense;
            }
        }
        if (name == null || name.type().isPerson()) {
            return;
        }
        String text = segments.text(match.first(), match.last());
        Actor.Kind kind = switch (name.type()) {
            case COUNTRY, REGION -> Actor.Kind.COUNTRY;
            case CAPITAL, SEAT -> Actor.Kind.METONYM;
            case COMPANY -> Actor.Kind.COMPANY;
            case BODY, PERSON, SURNAME, NOBODY -> Actor.Kind.ORGANISATION;
        };
        boolean itself = name.type() == Name.Type.COUNTRY || name.type() == Name.Type.CAPITAL;
        Role role = name.type() == Name.Type.CAPITAL ? Role.GOV : name.role();
        Party party = new Party(code, itself ? null : text, null, role);
        Actor actor = new Actor(
                kind,
                List.of(party),
                segments.span(match.first(), match.last()),
                name.type().isPlace(),
                false,
                1);
        Agreement agreement = name.type() == Name.Type.CAPITAL ? Agreement.UNKNOWN : name.agreement();
        String rank = name.type() == Name.Type.COMPANY ? "company" : "";
        register(
                match.first(),
                match.last(),
                new Referent(
                        actor, agreement.gender(), agreement.plural(), rank, memory.sentence(), match.first(), false));
    }

    private void readNationality(Nationality nationality) {
        List<String> codes = new ArrayList<>();
        for (List<String> part : nationality.parts()) {
            codes.add(memory.choose(part));
        }
        Set<String> distinct = new LinkedHashSet<>(codes);
        boolean people = nationality.parts().size() == 1 && People.isNoun(nationality, findings, gazetteer);
        for (int i = nationality.first(); i <= nationality.last(); i++) {
            Word word = segments.word(i);
            if (word != null) {
                adjectives.set(word.id() - 1, List.copyOf(distinct));
            }
        }
        if (!people) {
            distinct.forEach(code -> memory.mention(code, ADJECTIVE_WEIGHT));
            return;
        }
        boolean plural = nationality.plural() || (nationality.first() > 0 && isPlural(nationality.first() - 1));
        PersonSpan person =
                plural || nationality.last() + 1 >= segments.count() ? null : persons.from(nationality.last() + 1);
        String name = person == null ? null : segments.nominative(person.first(), person.last());
        Party party = new Party(codes.get(0), name, null, person == null ? null : Role.CVL);
        Actor actor = new Actor(
                Actor.Kind.PEOPLE,
                List.of(party),
                segments.span(nationality.first(), nationality.last()),
                false,
                !plural,
                plural ? 0.8 : 0.5);
        register(
                nationality.first(),
                nationality.last(),
                new Referent(actor, nationality.gender(), plural, "", memory.sentence(), nationality.first(), false));
        if (person != null) {
            remember(person, new KnownPerson(String.valueOf(name), party, nationality.gender(), ""));
        }
    }

    /** "US-China talks", "the Saudi-led coalition": names that a hyphen makes adjectives. */
    private void readCompounds() {
        for (int i = 1; i < segments.count(); i++) {
            if (segments.gap(i) != Segments.Gap.HYPHEN) {
                continue;
            }
            Nationality half = findings.nationality(i - 1, false);
            if (half != null && half.last() == i - 1 && gazetteer.is(SmallWord.LED, segments.key(i))) {
                lead(half, i);
            }
            Match left = findings.name(i - 1);
            if (left == null || left == findings.name(i)) {
                continue;
            }
            Match right = findings.name(i);
            Nationality adjective = findings.nationality(i, true);
            if (right == null && adjective == null && !gazetteer.is(SmallWord.LED, segments.key(i))) {
                continue;
            }
            Set<String> codes =
                    new LinkedHashSet<>(TitleScan.codes(left).stream().limit(1).toList());
            int last = right == null ? adjective == null ? i : adjective.last() : right.last();
            if (right != null) {
                TitleScan.codes(right).stream().limit(1).forEach(codes::add);
            }
            for (int k = left.first(); k <= last; k++) {
                Word word = segments.word(k);
                if (word != null) {
                    codes.addAll(adjectives.get(word.id() - 1));
                    adjectives.set(word.id() - 1, List.copyOf(codes));
                }
            }
        }
    }

    /** "the Saudi-led coalition" */
    private void lead(Nationality half, int led) {
        List<String> codes =
                half.parts().stream().map(memory::choose).distinct().toList();
        for (int k = half.first(); k <= led; k++) {
            Word word = segments.word(k);
            if (word != null) {
                adjectives.set(word.id() - 1, codes);
            }
        }
    }

    private boolean isPlural(int at) {
        return gazetteer.is(SmallWord.PLURAL, segments.key(at)) || segments.upos(at) == Upos.NUM;
    }

    private void readSmallWord(int at) {
        Word word = segments.word(at);
        if (word == null) {
            return;
        }
        Referent referent = pronouns.resolve(word, segments, at, actors);
        if (referent != null) {
            register(at, at, referent);
            return;
        }
        String key = segments.key(at);
        if (gazetteer.is(SmallWord.POSSESSIVE_ONE, key) || gazetteer.is(SmallWord.POSSESSIVE_MANY, key)) {
            owners.set(word.id() - 1, pronouns.owners(word, gazetteer.is(SmallWord.POSSESSIVE_MANY, key), actors));
        }
    }

    /** "« Nous voulons un accord », a déclaré le ministre": in a quote, "nous" is whom the speaker acts for. */
    private void readFirstPerson() {
        Actor speaker = pronouns.speaker(segments, actors);
        if (speaker == null) {
            return;
        }
        for (int i = 0; i < segments.count(); i++) {
            String key = segments.key(i);
            Word word = segments.word(i);
            if (word != null && gazetteer.is(SmallWord.WE, key) && word.upos() == Upos.PRON && !word.is("expl")) {
                put(word, pronouns.firstPerson(speaker, word));
            } else if (word != null && gazetteer.is(SmallWord.OUR, key)) {
                owners.set(
                        word.id() - 1,
                        speaker.parties().stream()
                                .map(Party::country)
                                .distinct()
                                .toList());
            }
        }
    }

    /** "une centaine de soldats russes" is whom the noun behind the number is. */
    private void readQuantities() {
        for (Word word : sentence.words()) {
            int at = segments.first(word);
            if (at < 0 || actors[word.id() - 1] != null || !gazetteer.is(SmallWord.QUANTITY, segments.key(at))) {
                continue;
            }
            for (int id = word.id() + 1; id <= Math.min(sentence.size(), word.id() + 3); id++) {
                Actor counted = actors[id - 1];
                if (counted != null
                        && sentence.word(id).head() == word.id()
                        && (counted.person() || counted.kind() == Actor.Kind.PEOPLE)) {
                    put(word, counted);
                    break;
                }
            }
        }
    }

    /** Enters an actor at the head of these segments and tells the memory. */
    void register(int first, int last, Referent referent) {
        Word head = segments.head(first, last);
        if (head == null) {
            return;
        }
        boolean subject = Subjects.isSubject(head, sentence);
        if (put(head, referent.actor())) {
            for (Party party : referent.actor().parties()) {
                memory.mention(party.country(), weight(referent.actor(), subject));
            }
            memory.add(new Referent(
                    referent.actor(),
                    referent.gender(),
                    referent.plural(),
                    referent.rank(),
                    memory.sentence(),
                    referent.segment(),
                    subject));
        }
    }

    /** Companies and media are spoken of without their country being the subject. */
    private static double weight(Actor actor, boolean subject) {
        boolean loose = actor.kind() == Actor.Kind.COMPANY
                || actor.parties().get(0).role() == Role.MED
                || actor.confidence() < 0.5;
        return loose ? ADJECTIVE_WEIGHT : subject ? SUBJECT_WEIGHT : 1;
    }

    private boolean put(@Nullable Word head, Actor actor) {
        if (head == null) {
            return false;
        }
        Actor present = actors[head.id() - 1];
        if (present != null && present.confidence() >= actor.confidence()) {
            return false;
        }
        actors[head.id() - 1] = actor;
        return true;
    }

    Segments segments() {
        return segments;
    }
}
