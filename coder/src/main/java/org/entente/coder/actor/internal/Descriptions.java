// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.actor.Actor;
import org.entente.coder.actor.internal.Findings.Nationality;
import org.entente.coder.actor.internal.Sense.Agreement;
import org.entente.coder.actor.internal.Sense.Epithet;
import org.entente.coder.actor.internal.Sense.Hero;
import org.entente.coder.actor.internal.Sense.Kind;
import org.entente.coder.actor.internal.Sense.Trait;
import org.entente.coder.actor.internal.TermTable.Match;
import org.entente.model.mention.Party;
import org.jspecify.annotations.Nullable;

/** Countries by description: le géant eurasien, ce pays, les deux capitales, la patrie de José Martí. */
final class Descriptions {

    private static final double FIXED = 0.9;
    private static final double FITTING = 0.7;
    private static final double VAGUE = 0.55;

    private final Findings findings;
    private final Segments segments;
    private final Titles titles;
    private final Gazetteer gazetteer;
    private final Memory memory;

    Descriptions(Findings findings, Titles titles, Gazetteer gazetteer, Memory memory) {
        this.findings = findings;
        this.segments = findings.segments();
        this.titles = titles;
        this.gazetteer = gazetteer;
        this.memory = memory;
    }

    /** Reads a description that begins here; the segment behind it, or {@code at} when there is none. */
    int at(int at, SentenceReader reader) {
        if (gazetteer.is(SmallWord.FATHERLAND, segments.key(at))) {
            int behind = fatherland(at, reader);
            if (behind > at) {
                return behind;
            }
        }
        Match match = findings.descriptionFrom(at);
        if (match == null) {
            return at;
        }
        Epithet epithet = match.sense(Epithet.class);
        if (epithet != null && (!epithet.single() || memory.knows(epithet.code()))) {
            return enter(reader, match.first(), match.last(), match.last(), List.of(epithet.code()), FIXED);
        }
        return kind(match, reader);
    }

    private int fatherland(int at, SentenceReader reader) {
        int of = at + 1;
        if (of + 1 >= segments.count()
                || !gazetteer.is(SmallWord.OF, segments.key(of))
                || !segments.gap(of).joins()) {
            return at;
        }
        Match hero = gazetteer.heroes().match(segments, of + 1);
        Hero sense = hero == null ? null : hero.sense(Hero.class);
        return hero == null || sense == null ? at : enter(reader, at, at, hero.last(), List.of(sense.code()), FIXED);
    }

    private int kind(Match match, SentenceReader reader) {
        boolean two = titles.isTwo(match.first());
        String determiner = titles.determiner(match.first());
        if (match.terms().stream()
                .anyMatch(term -> term.sense() instanceof Kind kind && (kind.pair() || two && kind.plural()))) {
            List<String> pair = memory.bothSides();
            return pair.isEmpty()
                    ? match.first()
                    : enter(reader, match.first(), match.last(), match.last(), pair, FITTING);
        }
        Kind kind = null;
        for (Sense.Term term : match.terms()) {
            if (kind == null && term.sense() instanceof Kind sense && !sense.plural()) {
                kind = sense;
            }
        }
        if (kind == null || !isDefinite(determiner)) {
            return match.first();
        }
        return resolve(match, kind, determiner, reader);
    }

    private boolean isDefinite(String determiner) {
        if (gazetteer.is(SmallWord.PLURAL, determiner)) {
            return false;
        }
        return gazetteer.isDefinite(determiner) || gazetteer.is(SmallWord.POSSESSIVE_ONE, determiner);
    }

    private int resolve(Match match, Kind kind, String determiner, SentenceReader reader) {
        List<Set<String>> wanted = new ArrayList<>();
        if (!kind.tags().isEmpty()) {
            wanted.add(kind.tags());
        }
        int last = match.last();
        boolean traits = false;
        int first = match.first();
        while (gazetteer.has(Setting.PRENOMINAL_ADJECTIVES)
                && first > 0
                && segments.gap(first).joins()) {
            Match before = findings.description(first - 1);
            Trait trait = before == null ? null : before.sense(Trait.class);
            Nationality nationality = findings.nationality(first - 1, false);
            if (before != null && trait != null) {
                wanted.add(trait.tags());
                traits = true;
                first = before.first();
            } else if (nationality != null) {
                return kind.narrow() || nationality.parts().size() > 1
                        ? match.first()
                        : enterOne(
                                reader,
                                match,
                                nationality.first(),
                                memory.choose(nationality.parts().get(0)));
            } else {
                break;
            }
        }
        for (int next = last + 1; next < segments.count() && segments.gap(next).flows(); ) {
            Match more = findings.descriptionFrom(next);
            Trait trait = more == null ? null : more.sense(Trait.class);
            Nationality nationality = findings.nationality(next, true);
            if (more != null && trait != null) {
                wanted.add(trait.tags());
                traits = true;
                last = more.last();
            } else if (nationality != null && kind.narrow()) {
                break;
            } else if (nationality != null) {
                return nationality.parts().size() > 1
                        ? match.first()
                        : enter(
                                reader,
                                match.first(),
                                match.last(),
                                nationality.last(),
                                List.of(memory.choose(nationality.parts().get(0))),
                                FITTING);
            } else {
                break;
            }
            next = last + 1;
        }
        if (kind.narrow() && !traits) {
            return match.first();
        }
        String code = choose(kind, wanted, traits, determiner);
        return code == null
                ? match.first()
                : enter(reader, match.first(), match.last(), last, List.of(code), wanted.isEmpty() ? VAGUE : FITTING);
    }

    private int enterOne(SentenceReader reader, Match match, int first, String code) {
        Actor actor = new Actor(
                Actor.Kind.DESCRIPTION,
                List.of(Party.of(code)),
                segments.span(first, match.last()),
                false,
                false,
                FITTING);
        reader.register(
                match.first(), match.last(), new Referent(actor, '-', false, "", memory.sentence(), first, false));
        return match.last() + 1;
    }

    private @Nullable String choose(Kind kind, List<Set<String>> wanted, boolean traits, String determiner) {
        List<String> subjects = subjects();
        if (gazetteer.is(SmallWord.POSSESSIVE_ONE, determiner)) {
            // "son pays" is the subject's, or that of the person spoken of.
            return wanted.isEmpty() && subjects.size() == 1 ? subjects.get(0) : null;
        }
        boolean demonstrative = gazetteer.is(SmallWord.DEMONSTRATIVE, determiner);
        List<String> fitting = new ArrayList<>();
        for (String code : wanted.isEmpty() ? memory.byFrequency() : memory.byRecency()) {
            if (!Party.isBody(code)
                    && wanted.stream().allMatch(tags -> gazetteer.atlas().hasAny(code, tags))) {
                fitting.add(code);
            }
        }
        if (fitting.isEmpty()) {
            List<String> all = traits ? gazetteer.atlas().having(wanted) : List.of();
            return all.size() == 1 ? all.get(0) : null;
        }
        if (demonstrative && fitting.size() > 1) {
            return thisOne(fitting, wanted.isEmpty());
        }
        return fitting.get(0);
    }

    /**
     * "dans ce pays": not the subject that acts in it. Without an adjective, what the sentence has just named, else what the article
     * is most about.
     */
    private String thisOne(List<String> fitting, boolean vague) {
        Set<String> subjects = new LinkedHashSet<>();
        for (Referent referent : memory.referents()) {
            if (referent.sentence() != memory.sentence()) {
                break;
            }
            if (referent.subject()) {
                subjects.addAll(referent.codes());
            } else if (vague
                    && referent.codes().size() == 1
                    && fitting.contains(referent.codes().get(0))) {
                return referent.codes().get(0);
            }
        }
        for (String code : vague ? memory.bySalience() : fitting) {
            if (fitting.contains(code) && !subjects.contains(code)) {
                return code;
            }
        }
        return fitting.get(0);
    }

    /** The countries of the subject of this sentence, so far. */
    private List<String> subjects() {
        Set<String> codes = new LinkedHashSet<>();
        for (Referent referent : memory.referents()) {
            if (referent.subject() && referent.sentence() == memory.sentence()) {
                codes.addAll(referent.codes());
            }
        }
        if (codes.isEmpty()) {
            for (Referent referent : memory.referents()) {
                if (referent.subject() && memory.sentence() - referent.sentence() == 1) {
                    return referent.codes();
                }
            }
        }
        return List.copyOf(codes);
    }

    private int enter(SentenceReader reader, int first, int headLast, int last, List<String> codes, double confidence) {
        List<Party> parties = codes.stream().map(Party::of).toList();
        Actor actor = new Actor(Actor.Kind.DESCRIPTION, parties, segments.span(first, last), false, false, confidence);
        Agreement agreement = new Agreement('-', codes.size() > 1);
        reader.register(
                first,
                headLast,
                new Referent(actor, agreement.gender(), agreement.plural(), "", memory.sentence(), first, false));
        return last + 1;
    }
}
