// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.actor.Actor;
import org.entente.coder.actor.internal.Sense.Name;
import org.entente.coder.actor.internal.Sense.Office;
import org.entente.coder.actor.internal.Sense.Side;
import org.entente.coder.actor.internal.TermTable.Match;
import org.entente.model.mention.Party;
import org.entente.model.mention.Role;
import org.entente.model.text.Span;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** Makes actors of title phrases; a phrase that does not say whose it is, is resolved from the article. */
final class TitleActors {

    private static final double EXPLICIT = 1;
    private static final double TAKEN_UP = 0.6;
    /** The office of the country the article is about: a guess that a careful engine leaves alone. */
    private static final double GUESSED = 0.35;

    /** "le ministre" takes up a minister mentioned at most so many sentences before. */
    private static final int SAME_RANK_REACH = 12;

    private static final int NEAR = 2;

    private static final double SPORT = 0.2;
    private static final double CITIZEN = 0.6;

    /** Offices of which a country has one, so that "le président" may be the one of the country talked about. */
    private static final Set<String> UNIQUE =
            Set.of("president", "premier", "foreign", "monarch", "government", "army", "parliament", "ministry");

    /** Offices that a possessive gives to its owner's country: "son ministre", "leur armée", not "sa femme", "leur coentreprise". */
    private static final Set<String> OWNED = Set.of(
            "president",
            "vicepresident",
            "premier",
            "minister",
            "foreign",
            "secretary",
            "spokesperson",
            "ambassador",
            "diplomat",
            "representative",
            "monarch",
            "officer",
            "government",
            "ministry",
            "diplomacy",
            "army",
            "police",
            "intelligence",
            "parliament",
            "court",
            "leader");

    /** Further nouns that stand for both sides of the article behind "les deux". */
    private static final Set<String> PAIRED =
            Set.of("leader", "official", "neighbour", "ally", "counterpart", "chiefsecretary");

    private final Segments segments;
    private final Findings findings;
    private final Titles titles;
    private final Gazetteer gazetteer;
    private final Memory memory;

    TitleActors(Findings findings, Titles titles, Gazetteer gazetteer, Memory memory) {
        this.findings = findings;
        this.segments = findings.segments();
        this.titles = titles;
        this.gazetteer = gazetteer;
        this.memory = memory;
    }

    @Nullable
    Referent referent(TitlePhrase phrase, int sentence) {
        if (!phrase.codes().isEmpty()) {
            double confidence = phrase.certain() ? EXPLICIT : TAKEN_UP;
            return explicit(phrase, phrase.codes(), confidence, sentence);
        }
        PersonSpan holder = phrase.holder();
        if (holder != null) {
            String code = code(holder);
            if (code != null) {
                return explicit(phrase, List.of(code), EXPLICIT, sentence);
            }
        }
        return fromContext(phrase, sentence);
    }

    private @Nullable String code(PersonSpan holder) {
        Name known = holder.known();
        if (known != null && known.type() == Name.Type.PERSON) {
            return known.code();
        }
        Party party = memory.person(titles.keys(holder)).map(KnownPerson::party).orElse(null);
        return party != null ? party.country() : known == null ? null : known.code();
    }

    private Referent explicit(TitlePhrase phrase, List<String> codes, double confidence, int sentence) {
        Office office = phrase.office();
        PersonSpan holder = phrase.holder();
        boolean person = office.type().isHuman() && !isNeighbour(office);
        String name = holder == null ? bodyAsName(phrase) : holderName(holder);
        Role role = isNeighbour(office) && holder == null ? null : phrase.role();
        List<Party> parties = new ArrayList<>(codes.size());
        for (String code : new LinkedHashSet<>(codes)) {
            Role ofBody = Party.isBody(code) && (role == Role.GOV || role == null) ? Role.IGO : role;
            parties.add(new Party(code, codes.size() == 1 ? name : null, person ? phrase.body() : null, ofBody));
        }
        Span span = segments.span(phrase.first(), phrase.last());
        if (holder != null) {
            span = span.cover(segments.span(holder.first(), holder.last()));
        }
        double certainty = confidence * weight(office);
        Actor actor = new Actor(kind(phrase), parties, span, false, person, certainty);
        boolean plural = office.agreement().plural() || codes.size() > 1;
        return new Referent(
                actor,
                gender(phrase),
                plural,
                office.rank(),
                sentence,
                phrase.noun().first(),
                false);
    }

    /** What ordinary people and athletes do is seldom what their state does. */
    private static double weight(Office office) {
        return office.type() == Office.Type.SPORT ? SPORT : office.rank().equals("citizen") ? CITIZEN : 1;
    }

    /** A country called a neighbour or an ally, not a person. */
    private static boolean isNeighbour(Office office) {
        return office.rank().equals("neighbour") || office.rank().equals("ally");
    }

    private @Nullable String bodyAsName(TitlePhrase phrase) {
        return switch (phrase.office().type()) {
            case BODY, COMPANY -> segments.text(phrase.first(), phrase.last());
            case PERSON, PEOPLE, SPORT -> null;
        };
    }

    private String holderName(PersonSpan holder) {
        if (holder.known() != null) {
            return holder.known().main();
        }
        String text = segments.nominative(holder.first(), holder.last());
        return memory.person(titles.keys(holder))
                .map(KnownPerson::name)
                .filter(name -> name.length() > text.length())
                .orElse(text);
    }

    private static Actor.Kind kind(TitlePhrase phrase) {
        return switch (phrase.office().type()) {
            case PERSON ->
                phrase.holder() != null
                        ? Actor.Kind.PERSON
                        : isNeighbour(phrase.office()) ? Actor.Kind.DESCRIPTION : Actor.Kind.OFFICE;
            case BODY -> Actor.Kind.ORGANISATION;
            case COMPANY -> Actor.Kind.COMPANY;
            case PEOPLE, SPORT -> phrase.holder() != null ? Actor.Kind.PERSON : Actor.Kind.PEOPLE;
        };
    }

    private char gender(TitlePhrase phrase) {
        PersonSpan holder = phrase.holder();
        if (holder != null && holder.gender() != '-') {
            return holder.gender();
        }
        Word head = segments.head(phrase.noun().first(), phrase.noun().last());
        String determiner = titles.determiner(phrase.first());
        if (gazetteer.is(SmallWord.FEMININE, determiner)) {
            return 'f';
        }
        if (gazetteer.is(SmallWord.MASCULINE, determiner)) {
            return 'm';
        }
        return head == null ? '-' : head.has("Gender=Fem") ? 'f' : head.has("Gender=Masc") ? 'm' : '-';
    }

    private @Nullable Referent fromContext(TitlePhrase phrase, int sentence) {
        Office office = phrase.office();
        int first = phrase.noun().first();
        if (titles.isTwo(phrase.first()) && office.rank().equals("man")) {
            return bothPersons(phrase, sentence);
        }
        if (titles.isTwo(phrase.first())) {
            List<String> pair = PAIRED.contains(office.rank()) || OWNED.contains(office.rank()) ? lastTwo() : List.of();
            return pair.isEmpty() ? null : explicit(phrase, pair, TAKEN_UP, sentence);
        }
        String determiner = titles.determiner(phrase.first());
        List<String> possessor = phrase.possessed() ? subjects() : possessor(determiner);
        if (office.rank().equals("neighbour")) {
            List<String> side = neighbour(phrase, possessor.isEmpty() ? subjects() : possessor);
            return side.isEmpty() ? null : explicit(phrase, side, TAKEN_UP, sentence);
        }
        if (office.rank().equals("counterpart")) {
            List<String> other = counterpart();
            return other.isEmpty() || possessor.isEmpty() ? null : explicit(phrase, other, TAKEN_UP, sentence);
        }
        if (!possessor.isEmpty() && (OWNED.contains(office.rank()) || phrase.possessed())) {
            return explicit(phrase, possessor, TAKEN_UP, sentence);
        }
        if (phrase.role() == Role.CVL) {
            return null;
        }
        boolean definite = gazetteer.isDefinite(determiner)
                // "un porte-parole du gouvernement"
                || (phrase.body() != null && phrase.office().type().isHuman())
                || phrase.holder() != null;
        if (!definite || office.agreement().plural()) {
            return null;
        }
        Referent before = sameRank(office.rank(), gender(phrase));
        List<String> here = UNIQUE.contains(office.rank()) ? here(before, sentence) : List.of();
        if (!here.isEmpty()) {
            return explicit(phrase, here, TAKEN_UP, sentence);
        }
        if (before != null) {
            Actor actor = new Actor(
                    kind(phrase),
                    before.actor().parties(),
                    segments.span(first, phrase.last()),
                    false,
                    before.actor().person(),
                    TAKEN_UP);
            return new Referent(actor, before.gender(), false, office.rank(), sentence, first, false);
        }
        Referent inner = phrase.innerRank().isEmpty() ? null : sameRank(phrase.innerRank(), '-');
        if (inner != null) {
            return explicit(phrase, inner.codes(), TAKEN_UP, sentence);
        }
        List<String> salient = memory.bySalience();
        boolean guessable = isGuessable(phrase);
        return guessable && !salient.isEmpty() ? explicit(phrase, List.of(salient.get(0)), GUESSED, sentence) : null;
    }

    /** "le gouvernement", "le ministre de l'Intérieur", "un porte-parole du gouvernement"; not "le régime nazi". */
    private static boolean isGuessable(TitlePhrase phrase) {
        Office office = phrase.office();
        if (!office.type().isHuman()) {
            return UNIQUE.contains(office.rank())
                    && phrase.last() == phrase.noun().last();
        }
        boolean named = phrase.holder() != null
                || UNIQUE.contains(phrase.innerRank())
                || office.rank().equals("minister");
        return UNIQUE.contains(office.rank()) || (phrase.role() == Role.GOV && OWNED.contains(office.rank()) && named);
    }

    /**
     * The country of an office that only one person holds, from its own sentence: "reçue par le président togolais, elle a vu à Accra
     * le chef de l'État" speaks of another one, and "Belgrade ripostera, a averti le chef de l'État" of Belgrade's, unless one was
     * named just before.
     */
    private List<String> here(@Nullable Referent before, int sentence) {
        boolean near = before != null && sentence - before.sentence() <= NEAR;
        for (Referent referent : memory.referents()) {
            if (referent.sentence() != sentence || referent == before) {
                break;
            }
            boolean place = referent.actor().placeName() && !referent.subject();
            if (place && (before == null || before.sentence() == sentence)) {
                return referent.codes();
            }
            if (referent.subject() && referent.actor().placeName() && !near) {
                return referent.codes();
            }
        }
        return List.of();
    }

    private @Nullable Referent sameRank(String rank, char gender) {
        if (rank.equals("-")) {
            return null;
        }
        for (Referent referent : memory.referents()) {
            if (referent.rank().equals(rank)
                    && referent.agrees(gender, false)
                    && memory.sentence() - referent.sentence() <= SAME_RANK_REACH) {
                return referent;
            }
        }
        return null;
    }

    private List<String> possessor(String determiner) {
        if (!gazetteer.is(SmallWord.POSSESSIVE_ONE, determiner)
                && !gazetteer.is(SmallWord.POSSESSIVE_MANY, determiner)) {
            return List.of();
        }
        return gazetteer.is(SmallWord.POSSESSIVE_MANY, determiner) ? allSubjects() : subjects();
    }

    /** "Leurs dirigeants" after "la Chine et l'Inde": those of both. */
    private List<String> allSubjects() {
        Set<String> codes = new LinkedHashSet<>();
        int from = -1;
        for (Referent referent : memory.referents()) {
            if (referent.subject() && memory.sentence() - referent.sentence() <= 1) {
                from = from < 0 ? referent.sentence() : from;
                if (referent.sentence() == from) {
                    codes.addAll(referent.codes());
                }
            }
        }
        return List.copyOf(codes);
    }

    private List<String> subjects() {
        for (Referent referent : memory.referents()) {
            if (referent.subject() && memory.sentence() - referent.sentence() <= 1) {
                return referent.codes();
            }
        }
        return List.of();
    }

    private List<String> counterpart() {
        List<String> subjects = subjects();
        for (String code : memory.pair(false)) {
            if (!subjects.isEmpty() && !subjects.contains(code)) {
                return List.of(code);
            }
        }
        return List.of();
    }

    /** "les deux hommes": the last two persons of different countries. */
    private @Nullable Referent bothPersons(TitlePhrase phrase, int sentence) {
        List<Party> parties = new ArrayList<>(2);
        for (Referent referent : memory.referents()) {
            Party party = referent.actor().parties().get(0);
            if (referent.actor().person()
                    && !referent.plural()
                    && parties.size() < 2
                    && parties.stream().noneMatch(other -> other.country().equals(party.country()))) {
                parties.add(0, party);
            }
        }
        if (parties.size() < 2) {
            return null;
        }
        Actor actor = new Actor(
                Actor.Kind.PEOPLE, parties, segments.span(phrase.noun().first(), phrase.last()), false, true, TAKEN_UP);
        return new Referent(actor, '-', true, "man", sentence, phrase.noun().first(), false);
    }

    /** "les deux dirigeants": the last two persons of different countries, else the pair of the article. */
    private List<String> lastTwo() {
        Set<String> codes = new LinkedHashSet<>();
        for (Referent referent : memory.referents()) {
            if (referent.actor().person() && !referent.plural() && codes.size() < 2) {
                codes.add(referent.codes().get(0));
            }
        }
        return codes.size() == 2 ? List.copyOf(codes) : memory.bothSides();
    }

    /** "son voisin du nord" */
    private List<String> neighbour(TitlePhrase phrase, List<String> owners) {
        int next = phrase.noun().last() + 1;
        Match match = next < segments.count() ? findings.descriptionFrom(next) : null;
        Side side = match == null ? null : match.sense(Side.class);
        if (side == null
                && gazetteer.has(Setting.PRENOMINAL_ADJECTIVES)
                && phrase.noun().first() > 0) {
            Match before = findings.description(phrase.noun().first() - 1);
            side = before == null ? null : before.sense(Side.class);
        }
        if (owners.size() != 1 || (side == null && phrase.office().agreement().plural())) {
            return List.of();
        }
        Set<String> found = gazetteer.atlas().neighbours(owners.get(0), side == null ? ' ' : side.side());
        for (String code : side == null ? memory.bySalience() : memory.byRecency()) {
            if (found.contains(code)) {
                return List.of(code);
            }
        }
        return found.size() == 1 ? List.copyOf(found) : List.of();
    }
}
