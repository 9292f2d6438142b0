// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Reads what stands before the noun of a title phrase, from the noun to the left, in languages that say there whose it is: "Russian
 * and Cuban ministers", "Kremlin spokesman", "the government's envoy".
 */
final class TitleFront {

    /** More words than this before a noun are another phrase. */
    private static final int REACH = 8;

    /** Offices and bodies that a person's name alone gives to that person's country: "Putin's envoy", "the Biden administration". */
    private static final Set<String> PERSONAL =
            Set.of("government", "spokesperson", "diplomat", "representative", "official", "minister", "diplomacy");

    private final Findings findings;
    private final PersonNames persons;
    private final Gazetteer gazetteer;
    private final Memory memory;
    private final Segments segments;
    private final Match noun;
    private final Office office;

    private final List<String> codes = new ArrayList<>();
    private int first;
    private int at;
    private boolean owner;
    private boolean joined;
    private boolean listing;
    private String innerRank = "";
    private @Nullable Role role;
    private int bodyFirst = -1;
    private @Nullable String bodyName;

    TitleFront(Findings findings, PersonNames persons, Gazetteer gazetteer, Memory memory, Match noun, Office office) {
        this.findings = findings;
        this.persons = persons;
        this.gazetteer = gazetteer;
        this.memory = memory;
        this.segments = findings.segments();
        this.noun = noun;
        this.office = office;
        this.role = office.role();
        this.first = noun.first();
        this.at = noun.first() - 1;
    }

    TitleFront read() {
        if (gazetteer.has(Setting.PRENOMINAL_ADJECTIVES)) {
            for (int steps = 0; steps < REACH && at >= 0 && passes(segments.gap(at + 1)); steps++) {
                int before = at;
                if (!step() || at >= before) {
                    break;
                }
            }
        }
        return this;
    }

    /** The leftmost segment of the phrase without its determiner. */
    int first() {
        return first;
    }

    Set<String> codes() {
        return new LinkedHashSet<>(codes);
    }

    String innerRank() {
        return innerRank;
    }

    @Nullable
    Role role() {
        return role;
    }

    /** Where the body begins that a person acts for; -1 when none is named. */
    int bodyFirst() {
        return bodyFirst;
    }

    @Nullable
    String bodyName() {
        return bodyName;
    }

    /** Whether an owner stands there that only the article tells: "the country's president". */
    boolean owned() {
        return owner && codes.isEmpty();
    }

    private boolean passes(Gap gap) {
        return gap.joins() || (gap == Gap.COMMA && listing);
    }

    private boolean step() {
        String key = segments.key(at);
        if (gazetteer.is(SmallWord.POSSESSIVE_MARK, key) && segments.gap(at) == Gap.APOSTROPHE) {
            owner = true;
            at--;
            return true;
        }
        // "the United States' ambassador"
        owner |= segments.gap(at + 1) == Gap.APOSTROPHE;
        Match name = findings.name(at);
        if (name != null) {
            return name(name);
        }
        Nationality nationality = findings.nationality(at, false);
        if (nationality != null) {
            return nationality(nationality);
        }
        Match nested = findings.office(at);
        if (nested != null) {
            return nested(nested);
        }
        PersonSpan person = persons.covering(at);
        if (person != null && owner) {
            Optional<KnownPerson> known = memory.person(Keys.of(segments, person.first(), person.last()));
            known.map(KnownPerson::party).ifPresent(party -> own(party.country(), person.first()));
            return false;
        }
        return !gazetteer.isFunction(key) && !owner && commonWord();
    }

    private boolean name(Match match) {
        Name name = match.sense(Name.class);
        if (name == null || name.type() == Name.Type.NOBODY) {
            return false;
        }
        if (name.type().isPerson()) {
            if (codes.isEmpty() && (owner || office.rank().equals("government")) && isPersonal()) {
                own(name.code(), match.first());
            }
            return false;
        }
        boolean acronym = segments.upper(match.first()) && segments.upper(match.last());
        if (!gazetteer.has(Setting.PRENOMINAL_NAMES) || (!codes.isEmpty() && !(joined && (acronym || owner)))) {
            return false;
        }
        own(memory.choose(TitleScan.codes(match)), match.first());
        if (!name.type().isPlace()) {
            bodyName = segments.text(match.first(), match.last());
            role = office.strong() || name.role() == null ? role : name.role();
        }
        return joins(match.first());
    }

    private boolean isPersonal() {
        return PERSONAL.contains(office.rank());
    }

    private boolean nationality(Nationality nationality) {
        if (!codes.isEmpty() && !joined) {
            return false;
        }
        List<String> found = new ArrayList<>();
        nationality.parts().forEach(part -> found.add(memory.choose(part)));
        codes.addAll(0, found);
        first = nationality.first();
        return joins(nationality.first());
    }

    private void own(String code, int from) {
        codes.add(0, code);
        first = from;
    }

    /** "Russian and Chinese presidents": goes on over the conjunction to another owner. */
    private boolean joins(int from) {
        joined = false;
        at = from - 1;
        if (at < 1 || !(office.agreement().plural() || office.type() == Office.Type.BODY)) {
            return false;
        }
        int next = segments.gap(from) == Gap.COMMA && listing ? at : at - 1;
        boolean and = next < at
                && gazetteer.is(SmallWord.AND, segments.key(at))
                && segments.gap(at).joins();
        if (!and && next != at) {
            return false;
        }
        boolean more = findings.nationality(next, false) != null || findings.name(next) != null;
        joined = more;
        listing |= and;
        at = more ? next : at;
        return more;
    }

    private boolean nested(Match match) {
        Office inner = match.sense(Office.class);
        if (inner == null || !codes.isEmpty() || !gazetteer.has(Setting.PRENOMINAL_NAMES)) {
            return false;
        }
        boolean human = inner.type().isHuman();
        innerRank = inner.rank();
        role = office.strong() && !(human && !office.type().isHuman()) ? role : inner.role();
        if (!human) {
            bodyFirst = match.first();
        }
        owner = false;
        first = match.first();
        at = first - 1;
        return true;
    }

    private boolean commonWord() {
        Match description = findings.description(at);
        if (description != null && owner && description.sense(Kind.class) != null) {
            return false;
        }
        Word word = segments.word(at);
        if (word == null) {
            return false;
        }
        Upos upos = word.upos();
        boolean modifier = upos == Upos.ADJ
                || upos == Upos.NUM
                || (upos == Upos.VERB && (word.is("amod") || word.is("compound")))
                || (upos == Upos.ADV && word.is("advmod"))
                || (gazetteer.has(Setting.PRENOMINAL_NAMES)
                        && (upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.X));
        at--;
        return modifier;
    }

    /** The segments of the body from its first word up to the noun, or the name of the body. */
    @Nullable
    String body() {
        if (bodyFirst < 0) {
            return codes.size() == 1 ? bodyName : null;
        }
        int last = noun.first() - 1;
        while (last > first && gazetteer.is(SmallWord.POSSESSIVE_MARK, segments.key(last))) {
            last--;
        }
        return segments.text(first, last);
    }
}
